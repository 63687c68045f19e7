/**
 * Rules about the words of one page: what can hurt, what claims something, what is hard to read. They run while the
 * page is read, because only then its words are at hand. Start reading at {@link openoars.check.prose.Proofreading};
 * each rule is a {@code ProseCheck} over {@code Paragraph}s, which know where each letter stands in the file, and
 * {@code Phrases} finds the patterns of all of them in one walk. Which words they are is data,
 * {@code content/data/language.yml}.
 */
@NullMarked
package openoars.check.prose;

import org.jspecify.annotations.NullMarked;
