package openoars.bake;

/** Pages could not be made. */
public final class BakeFailed extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param message one line for each thing that failed, e.g. a template with its line
     */
    BakeFailed(String message) {
        super(message);
    }
}
