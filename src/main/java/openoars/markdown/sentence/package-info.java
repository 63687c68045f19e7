/** Sentences, words and syllables of a text; start reading at {@link openoars.markdown.sentence.Sentences}. */
@NullMarked
package openoars.markdown.sentence;

import org.jspecify.annotations.NullMarked;
