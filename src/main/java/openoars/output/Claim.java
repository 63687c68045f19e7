package openoars.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to write a folder, which one build at a time has. The system takes it back from a process that dies, so
 * a file that was left behind stops nobody.
 */
final class Claim implements AutoCloseable {

    /** Far behind the words, which others may read meanwhile: where Windows locks, it locks against reading, too. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;

    private Claim(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @param target the folder that is to be written; the claim is a file beside it while it holds */
    static Claim to(Path target) throws IOException, OutputTaken {
        Path file = target.resolveSibling("." + target.getFileName() + "-lock");
        Optional<Claim> granted = Optional.empty();
        while (granted.isEmpty()) {
            granted = request(target, file);
        }
        return granted.get();
    }

    /** @return empty if whoever held it before took the file away after we had opened it, so that ours is no longer there */
    private static Optional<Claim> request(Path target, Path file) throws IOException, OutputTaken {
        FileChannel channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        try {
            return new Claim(file, channel).granted(target);
        } catch (IOException | OutputTaken e) {
            channel.close();
            throw e;
        }
    }

    private Optional<Claim> granted(Path target) throws IOException, OutputTaken {
        if (!isGranted()) {
            throw new OutputTaken("'" + target + "' is being written by another build" + holder());
        }
        if (!isStillThere()) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(this);
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            try (channel) {
                Files.deleteIfExists(file);
            }
        }
    }

    private boolean isGranted() throws IOException {
        try {
            return channel.tryLock(LOCKED, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /**
     * Whether the file that we have open is the one that others find. Java cannot ask that of a file, and we may not look
     * into it by its name: to close what a process opens there gives up the lock it has (fcntl). So we make it as long as
     * no other, and ask for its length.
     */
    private boolean isStillThere() throws IOException {
        long pid = ProcessHandle.current().pid();
        byte[] words = (pid + "\n").getBytes(StandardCharsets.UTF_8);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(words));
        long length = words.length + pid;
        channel.write(ByteBuffer.wrap(new byte[1]), length - 1);
        try {
            return Files.size(file) == length;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private String holder() throws IOException {
        ByteBuffer start = ByteBuffer.allocate(24);
        channel.read(start, 0);
        String pid = new String(start.array(), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("");
        return pid.matches("\\d+") ? " (process " + pid + ")" : "";
    }
}
