package openoars.search;

/**
 * Small numbers as few characters that need no escape in a script: below 64 one character; above, one of 24 others for
 * each further digit, the lowest first.
 */
final class Numerals {

    static final String LAST = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
    static final String MORE = "!#$%&()*+,./:;=?@[]^`{}~";

    private Numerals() {}

    static void append(StringBuilder out, int number) {
        int rest = number;
        while (rest >= LAST.length()) {
            out.append(MORE.charAt(rest % MORE.length()));
            rest /= MORE.length();
        }
        out.append(LAST.charAt(rest));
    }
}
