package app.mitjul.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Which library files this process has open. While it has, it must not read one with Java I/O, nor open its lock file
/// again: POSIX locks belong to the process, and closing any descriptor of the file drops them all.
final class OpenHere {

    private static final Map<Object, Entry> OPEN = new HashMap<>();

    private static final class Entry {
        private int count;
        private Optional<Holder> writer = Optional.empty();
    }

    private final Object key;
    private final boolean writer;

    private OpenHere(Object key, boolean writer) {
        this.key = key;
        this.writer = writer;
    }

    /// Takes a place for a reader. `look` runs first, when no one else has the file open here.
    static OpenHere reading(Path file, Runnable look) {
        return enter(file, Optional.empty(), look);
    }

    /// Takes the place of the only writer. `look` runs first, when no one else has the file open here.
    ///
    /// @throws Problem
    ///             when this process writes to the file already
    static OpenHere writing(Path file, Holder holder, Runnable look) {
        return enter(file, Optional.of(holder), look);
    }

    /// Whether this process has the file open.
    static boolean isOpen(Path file) {
        synchronized (OPEN) {
            return OPEN.containsKey(key(file));
        }
    }

    /// Runs `work`, which may read the file with Java I/O, when no one else has it open here.
    <T> Optional<T> ifAlone(Supplier<T> work) {
        synchronized (OPEN) {
            Entry entry = OPEN.get(key);
            return entry == null || entry.count > 1 ? Optional.empty() : Optional.of(work.get());
        }
    }

    private static OpenHere enter(Path file, Optional<Holder> holder, Runnable look) {
        synchronized (OPEN) {
            Object key = key(file);
            Entry entry = OPEN.get(key);
            if (entry == null) {
                look.run();
                entry = new Entry();
                OPEN.put(key, entry);
            } else if (holder.isPresent() && entry.writer.isPresent()) {
                throw LibraryLock.held(file, entry.writer.get(), ProcessHandle.current().pid());
            }
            entry.count++;
            if (holder.isPresent()) {
                entry.writer = holder;
            }
            return new OpenHere(key, holder.isPresent());
        }
    }

    /// Gives the place back; call it when the last connection is closed.
    void leave() {
        synchronized (OPEN) {
            Entry entry = OPEN.get(key);
            if (entry == null) {
                return;
            }
            entry.count--;
            if (writer) {
                entry.writer = Optional.empty();
            }
            if (entry.count == 0) {
                OPEN.remove(key);
            }
        }
    }

    /// The file itself, whatever it is called: two names can be one file.
    private static Object key(Path file) {
        try {
            Object key = Permissions.key(file);
            return key == null ? file.toRealPath() : key;
        } catch (IOException gone) {
            return file.toAbsolutePath();
        }
    }
}
