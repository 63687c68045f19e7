package openoars.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Sees to it that files are on the disk itself, where a power cut cannot take them, and not only on their way there. It
 * goes on while others work, and with many files at once: nearly all of it is waiting, and a disk answers them together.
 */
final class Forcing {

    private static final int AT_ONCE = 16;

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, Forcing::daemon);
    private final Queue<Future<?>> begun = new ConcurrentLinkedQueue<>();

    /** Begins with what is in a file now. */
    void file(Path file) {
        begin(file, StandardOpenOption.WRITE);
    }

    /** Begins with the names that a folder holds now. Windows opens no folder, and keeps its names in a journal. */
    void folder(Path folder) {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            begin(folder, StandardOpenOption.READ);
        }
    }

    /** Waits until all that was begun is on the disk; nothing can be begun after that. */
    void finish() throws IOException {
        threads.shutdown();
        try {
            for (Future<?> forced : begun) {
                forced.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** Leaves what has not been begun, and waits until no file is open any more. */
    void abandon() throws IOException {
        threads.shutdownNow();
        try {
            while (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
                // A slow disk takes as long as it takes.
            }
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private void begin(Path path, OpenOption mode) {
        begun.add(threads.submit(() -> {
            try (FileChannel channel = FileChannel.open(path, mode)) {
                channel.force(true);
                return path;
            }
        }));
    }

    private static IOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("stopped while files were on their way to the disk");
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "forcing");
        thread.setDaemon(true);
        return thread;
    }
}
