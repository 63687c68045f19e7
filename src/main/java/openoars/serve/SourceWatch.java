package openoars.serve;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** A way to learn that people saved something. */
interface SourceWatch extends Closeable {

    /**
     * Waits until something has changed since this was last asked, and nothing changes any more.
     *
     * @return empty once the watch is closed
     * @throws IOException if this way does not work any more
     */
    Optional<Change> awaitChange() throws IOException, InterruptedException;
}
