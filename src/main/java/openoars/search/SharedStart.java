package openoars.search;

/** Words in ascending order, each without what it shares with another before it (front coding). */
final class SharedStart {

    /** One sign has to say how much is shared. */
    private static final int MOST = Numerals.LAST.length() - 1;

    private SharedStart() {}

    /** Writes how many characters two words share at their start, and the rest of the second. */
    static void append(StringBuilder out, String before, String word) {
        int shared = length(before, word);
        Numerals.append(out, shared);
        out.append(word, shared, word.length());
    }

    private static int length(String a, String b) {
        int end = Math.min(Math.min(a.length(), b.length()), MOST);
        int i = 0;
        while (i < end && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }
}
