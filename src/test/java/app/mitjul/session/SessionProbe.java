package app.mitjul.session;

import app.mitjul.store.FullDisk;
import app.mitjul.store.LibraryFile;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

/// Reaches the file below an open session, to make its disk refuse.
public final class SessionProbe {

    private SessionProbe() {
    }

    /// Runs on the writer's thread, as all that touches its connection.
    public static void disk(Session session, Consumer<FullDisk> change) throws Exception {
        LibraryFile file = field(session, "file", LibraryFile.class);
        field(session, "writerThread", ExecutorService.class).submit(() -> change.accept(new FullDisk(file))).get();
    }

    /// How many rows of articles there are, those out of sight counted.
    public static int articleRows(Session session) throws ReflectiveOperationException {
        return field(session, "file", LibraryFile.class).read(tx -> tx.articles().every().size());
    }

    /// Imports that are begun and not ended.
    public static List<String> importsUnderWay(Session session) throws ReflectiveOperationException {
        return field(session, "file", LibraryFile.class).read(tx -> tx.imports().underWay());
    }

    /// Whether closing has begun.
    public static boolean isClosing(Session session) throws ReflectiveOperationException {
        return field(session, "closed", Boolean.class);
    }

    private static <T> T field(Session session, String name, Class<T> type) throws ReflectiveOperationException {
        var field = Session.class.getDeclaredField(name);
        field.setAccessible(true);
        return type.cast(field.get(session));
    }
}
