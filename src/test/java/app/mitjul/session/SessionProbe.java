package app.mitjul.session;

import app.mitjul.store.FullDisk;
import app.mitjul.store.LibraryFile;
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

    private static <T> T field(Session session, String name, Class<T> type) throws ReflectiveOperationException {
        var field = Session.class.getDeclaredField(name);
        field.setAccessible(true);
        return type.cast(field.get(session));
    }
}
