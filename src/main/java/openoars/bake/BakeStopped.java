package openoars.bake;

import org.jbake.template.RenderingException;

/** Carries a failure out of methods of JBake that declare none. */
final class BakeStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BakeStopped(String message, RenderingException cause) {
        super(message, cause);
    }
}
