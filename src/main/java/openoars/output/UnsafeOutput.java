package openoars.output;

/** The build was asked to write where it could destroy what people wrote. */
public final class UnsafeOutput extends Exception {

    private static final long serialVersionUID = 1L;

    UnsafeOutput(String message) {
        super(message);
    }
}
