/**
 * Sentences, words and syllables of an English text, and from them how hard it is to read. Start reading at
 * {@link openoars.markdown.sentence.Reader}; {@link openoars.markdown.sentence.Sentences} and
 * {@link openoars.markdown.sentence.Words} cut, {@code Syllables} guesses by spelling. It counts and judges nothing.
 */
@NullMarked
package openoars.markdown.sentence;

import org.jspecify.annotations.NullMarked;
