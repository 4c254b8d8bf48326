package app.mitjul.store;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Stands between the store and the real disk: it knows what a power cut could still take away, and it can refuse, or
/// keep something else than it was given. What SQLite writes goes past it.
public final class WatchedDisk extends FileSystemProvider {

    private final FileSystem real = Path.of("").getFileSystem();
    private final FileSystem shown = new WatchedFileSystem(real, this);
    private final Set<Path> forced = Collections.synchronizedSet(new HashSet<>());
    private final Set<Path> loose = Collections.synchronizedSet(new HashSet<>());
    private volatile Predicate<Path> refused = path -> false;
    private volatile Predicate<Path> changed = path -> false;

    /// A path of this disk to a real file.
    public Path of(Path path) {
        InvocationHandler handler = (proxy, method, arguments) -> answer(path, method, arguments);
        return (Path) Proxy.newProxyInstance(Inner.class.getClassLoader(), new Class<?>[]{Path.class, Inner.class},
                handler);
    }

    /// Files with something that was not forced to the disk, and folders that got a name that was not.
    public List<Path> loose() {
        return List.copyOf(loose);
    }

    /// Writing to these, or making them, fails from now on.
    public void refuse(Predicate<Path> files) {
        refused = files;
    }

    /// Of these a bit is another when they get their name.
    public void change(Predicate<Path> files) {
        changed = files;
    }

    /// Tells a path of this disk what the real one is.
    interface Inner {
        Path realPath();
    }

    private @Nullable Object answer(Path path, Method method, Object @Nullable [] arguments) throws Throwable {
        switch (method.getName()) {
            case "realPath" -> {
                return path;
            }
            case "getFileSystem" -> {
                return shown;
            }
            default -> {
            }
        }
        Object[] given = arguments == null ? new Object[0] : arguments.clone();
        for (int i = 0; i < given.length; i++) {
            given[i] = given[i] instanceof Inner inner ? inner.realPath() : given[i];
        }
        try {
            Object answer = method.invoke(path, given);
            return answer instanceof Path found ? of(found) : answer;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Path real(Path path) {
        return path instanceof Inner inner ? inner.realPath() : path;
    }

    void wrote(Path file) throws IOException {
        if (refused.test(file)) {
            throw new IOException("No space left on device");
        }
        forced.remove(file);
        loose.add(file);
    }

    void force(Path file) {
        forced.add(file);
        loose.remove(file);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return new WatchedChannel(this, real(path), FileChannel.open(real(path), options, attributes));
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options,
            FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        Path from = real(source);
        Path to = real(target);
        if (refused.test(to)) {
            throw new IOException("No space left on device");
        }
        Files.move(from, to, options);
        if (forced.remove(from)) {
            forced.add(to);
        } else {
            loose.add(to);
        }
        loose.remove(from);
        loose.add(Objects.requireNonNull(to.toAbsolutePath().getParent()));
        if (changed.test(to)) {
            byte[] bytes = Files.readAllBytes(to);
            bytes[bytes.length / 2] ^= 8;
            Files.write(to, bytes);
        }
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        Files.copy(real(source), real(target), options);
        loose.add(real(target));
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.delete(real(path));
        loose.remove(real(path));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(real(folder))) {
            for (Path path : stream) {
                if (filter.accept(of(path))) {
                    found.add(of(path));
                }
            }
        }
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return found.iterator();
            }

            @Override
            public void close() {
                // read whole already
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        Files.createDirectory(real(folder), attributes);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return Files.isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return Files.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return Files.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.provider().checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(Path path, Class<V> type,
            LinkOption... options) {
        return Files.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return Files.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
        return Files.readAttributes(real(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options) throws IOException {
        Files.setAttribute(real(path), name, value, options);
    }

    @Override
    public String getScheme() {
        return "watched";
    }

    @Override
    public FileSystem newFileSystem(java.net.URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(java.net.URI uri) {
        return shown;
    }

    @Override
    public Path getPath(java.net.URI uri) {
        throw new UnsupportedOperationException();
    }
}
