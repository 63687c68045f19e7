package openoars;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The disk, seen through paths that tell of everything that changes it, and that let it fail at the n-th change. A change
 * is told before it is made; one that fails is not made.
 */
public final class FaultyDisk {

    private final Provider provider = new Provider();
    private final List<Change> changes = Collections.synchronizedList(new ArrayList<>());
    private Failing failing = (count, change) -> false;
    private boolean failed;
    private String cause = "";

    /**
     * Something that changes the disk.
     *
     * @param what e.g. {@code force}
     * @param path of the real disk
     */
    public record Change(String what, Path path) {}

    /** A disk that tells what is done to it and works. */
    public FaultyDisk() {}

    /** Which changes are to fail. */
    private interface Failing {
        boolean fails(int count, Change change);
    }

    /** From now on works, and tells only of what comes now. */
    public void work() {
        set((count, change) -> false, "");
    }

    /** From now on lets the n-th change fail. */
    public void failOnce(int n, String why) {
        set((count, change) -> count == n, why);
    }

    /** From now on lets the n-th change and all after it fail, as for a process that was killed. */
    public void failFrom(int n, String why) {
        set((count, change) -> count >= n, why);
    }

    /** From now on lets all changes of a kind fail. */
    public void failEach(String what, String why) {
        set((count, change) -> change.what().equals(what), why);
    }

    private void set(Failing now, String why) {
        synchronized (changes) {
            changes.clear();
            failing = now;
            failed = false;
            cause = why;
        }
    }

    /** What was tried so far. */
    public List<Change> changes() {
        synchronized (changes) {
            return List.copyOf(changes);
        }
    }

    /** Whether anything was tried that was to fail. */
    public boolean hasFailed() {
        return failed;
    }

    /** The same place, seen through this disk. */
    public Path through(Path real) {
        return (Path) Proxy.newProxyInstance(
                FaultyDisk.class.getClassLoader(), new Class<?>[] {Path.class}, new OnePath(real));
    }

    private void change(String what, Path path) throws IOException {
        synchronized (changes) {
            Change change = new Change(what, path);
            changes.add(change);
            if (failing.fails(changes.size(), change)) {
                failed = true;
                throw new FileSystemException(path.toString(), null, cause);
            }
        }
    }

    private static Path real(Path path) {
        return path instanceof Proxy && Proxy.getInvocationHandler(path) instanceof OnePath one ? one.real : path;
    }

    private static Object call(Method method, Object on, @Nullable Object[] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private final class OnePath implements InvocationHandler {

        private final Path real;

        OnePath(Path real) {
            this.real = real;
        }

        @Override
        public @Nullable Object invoke(Object self, Method method, @Nullable Object @Nullable [] given)
                throws Throwable {
            if (method.getName().equals("getFileSystem")) {
                return new Disk();
            }
            @Nullable Object[] arguments = given == null ? new Object[0] : given;
            Object result = call(
                    method,
                    real,
                    Arrays.stream(arguments)
                            .map(argument -> argument instanceof Path path ? real(path) : argument)
                            .toArray());
            return result instanceof Path path ? through(path) : result;
        }
    }

    private final class Disk extends FileSystem {

        private final FileSystem real = FileSystems.getDefault();

        @Override
        public FileSystemProvider provider() {
            return provider;
        }

        @Override
        public void close() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public String getSeparator() {
            return real.getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            return real.getRootDirectories();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return real.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return real.supportedFileAttributeViews();
        }

        @Override
        public Path getPath(String first, String... more) {
            return through(real.getPath(first, more));
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            return real.getPathMatcher(pattern);
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            return real.getUserPrincipalLookupService();
        }

        @Override
        public WatchService newWatchService() throws IOException {
            return real.newWatchService();
        }
    }

    private final class Provider extends FileSystemProvider {

        private final FileSystemProvider real = FileSystems.getDefault().provider();

        @Override
        public String getScheme() {
            return "faulty";
        }

        @Override
        public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileSystem getFileSystem(URI uri) {
            return new Disk();
        }

        @Override
        public Path getPath(URI uri) {
            return through(real.getPath(uri));
        }

        @Override
        public SeekableByteChannel newByteChannel(
                Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
            return newFileChannel(path, options, attributes);
        }

        @Override
        public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            if (options.contains(StandardOpenOption.CREATE) || options.contains(StandardOpenOption.CREATE_NEW)) {
                change("create", real(path));
            }
            FileChannel channel = real.newFileChannel(real(path), options, attributes);
            return new FaultyChannel(channel, what -> change(what, real(path)));
        }

        @Override
        public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
                throws IOException {
            DirectoryStream<Path> found = real.newDirectoryStream(real(folder), path -> filter.accept(through(path)));
            return new DirectoryStream<>() {
                @Override
                public Iterator<Path> iterator() {
                    return StreamSupport.stream(found.spliterator(), false)
                            .map(FaultyDisk.this::through)
                            .iterator();
                }

                @Override
                public void close() throws IOException {
                    found.close();
                }
            };
        }

        @Override
        public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
            change("create", real(folder));
            real.createDirectory(real(folder), attributes);
        }

        @Override
        public void createLink(Path link, Path existing) throws IOException {
            change("link", real(link));
            real.createLink(real(link), real(existing));
        }

        @Override
        public void delete(Path path) throws IOException {
            change("delete", real(path));
            real.delete(real(path));
        }

        @Override
        public void copy(Path source, Path target, CopyOption... options) throws IOException {
            change("copy", real(source));
            real.copy(real(source), real(target), options);
        }

        @Override
        public void move(Path source, Path target, CopyOption... options) throws IOException {
            change("move", real(source));
            real.move(real(source), real(target), options);
        }

        @Override
        public boolean isSameFile(Path one, Path other) throws IOException {
            return real.isSameFile(real(one), real(other));
        }

        @Override
        public boolean isHidden(Path path) throws IOException {
            return real.isHidden(real(path));
        }

        @Override
        public FileStore getFileStore(Path path) throws IOException {
            return real.getFileStore(real(path));
        }

        @Override
        public void checkAccess(Path path, AccessMode... modes) throws IOException {
            real.checkAccess(real(path), modes);
        }

        @Override
        public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
            V view = real.getFileAttributeView(real(path), type, options);
            return type.cast(Proxy.newProxyInstance(
                    FaultyDisk.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                        if (method.getName().startsWith("set")) {
                            change("set", real(path));
                        }
                        return call(method, view, arguments);
                    }));
        }

        @Override
        public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
                throws IOException {
            return real.readAttributes(real(path), type, options);
        }

        @Override
        public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
                throws IOException {
            return real.readAttributes(real(path), attributes, options);
        }

        @Override
        public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
            change("set", real(path));
            real.setAttribute(real(path), attribute, value, options);
        }
    }
}
