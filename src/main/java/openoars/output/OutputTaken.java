package openoars.output;

/** Another build is writing the same site at this moment. */
public final class OutputTaken extends Exception {

    private static final long serialVersionUID = 1L;

    OutputTaken(String message) {
        super(message);
    }
}
