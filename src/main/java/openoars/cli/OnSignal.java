package openoars.cli;

import java.io.IOException;

/** Something that is to be done if the process is told to end, by Ctrl-C say, before it has come to its own end. */
final class OnSignal implements AutoCloseable {

    private final Thread hook;

    OnSignal(Ending ending) {
        this.hook = new Thread(() -> {
            try {
                ending.end();
            } catch (IOException e) {
                Runtime.getRuntime().halt(ExitCode.PROBLEMS);
            }
        });
    }

    /** What is done. If it fails, nobody is left to be told, and the next build does it. */
    interface Ending {
        void end() throws IOException;
    }

    /** From now on, until it is closed. */
    void listen() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already, so the hook is at work and nobody needs to take it away.
        }
    }
}
