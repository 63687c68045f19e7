package openoars.markdown.glossary;

import openoars.model.Term;

/**
 * A name under which a term goes in a text. Only its first letter may be large or small: {@code OARS} is a word of the
 * field and oars are not, and the Harm Reduction Coalition is somebody's name.
 */
record Name(String words, Term term) {

    /** A hyphen is part of a word: zero-tolerance is not tolerance. */
    static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    char firstLetter() {
        return Character.toLowerCase(words.charAt(0));
    }

    int length() {
        return words.length();
    }

    /** Whether the name stands in a text from an index on, as whole words. */
    boolean isAt(int start, String text) {
        int end = start + words.length();
        return text.regionMatches(start + 1, words, 1, words.length() - 1)
                && (end == text.length() || !isPartOfWord(text.charAt(end)));
    }
}
