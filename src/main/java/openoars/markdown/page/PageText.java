package openoars.markdown.page;

/**
 * The text of a file for the time that it is read. flexmark asks it for every character, in whatever loop it is, so that
 * a text on which it would go round and round can be given up here. Characters are counted and not seconds: what is too
 * slow on one machine is too slow on all.
 */
public final class PageText implements CharSequence {

    /**
     * How many characters may be asked for, the same ones again included: forty times what the longest page needs that
     * people read too. It takes about a second.
     */
    private static final long PATIENCE = 20_000_000;

    private final String text;
    private long left = PATIENCE;

    public PageText(String text) {
        this.text = text;
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new TooSlow(index);
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    /** Part of it as it is, which takes no patience. */
    String substring(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** The text was asked for too many characters. */
    public static final class TooSlow extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final int index;

        private TooSlow(int index) {
            this.index = index;
        }

        /** Where it was being read, from the start of the file. */
        public int index() {
            return index;
        }
    }
}
