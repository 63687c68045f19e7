package openoars.markdown.sentence;

/**
 * A word in a text.
 *
 * @param start index of its first letter
 * @param end index behind its last
 */
public record Word(int start, int end) {

    int length() {
        return end - start;
    }

    /** Its letters. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Whether it is the first of what somebody says, and has a capital letter for that reason alone. */
    boolean opensQuote(String text) {
        String before = text.substring(Math.max(0, start - 2), start);
        return before.endsWith("\"") || before.endsWith("'") || before.endsWith("(") || before.startsWith(":");
    }
}
