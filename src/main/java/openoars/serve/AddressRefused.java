package openoars.serve;

/** The preview cannot serve at an address. */
public final class AddressRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String hint;

    AddressRefused(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What to do next, as a full sentence. */
    public String hint() {
        return hint;
    }
}
