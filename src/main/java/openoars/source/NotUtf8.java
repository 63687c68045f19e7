package openoars.source;

/** A file holds a byte that is not UTF-8; the site would show a wrong letter there. */
public final class NotUtf8 extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Origin at;

    NotUtf8(Origin at) {
        super("not UTF-8 at " + at);
        this.at = at;
    }

    /** The place of the first byte that could not be read. */
    public Origin at() {
        return at;
    }
}
