package app.mitjul.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a second start of the program brings the first window to the front without a network: it leaves a small file in a
/// folder of the person's own that the first one watches.
public final class Summons {

    private static final System.Logger LOG = System.getLogger(Summons.class.getName());

    /// No name of a file holds it.
    private static final String BETWEEN = "\0";
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final Path folder;
    private Optional<WatchService> watching = Optional.empty();
    private Optional<ExecutorService> thread = Optional.empty();

    /// @param folder made when it is missing
    public Summons(Path folder) {
        this.folder = folder;
    }

    private Path call(Path library) throws IOException {
        Path real = Files.exists(library) ? library.toRealPath() : library.toAbsolutePath();
        UUID name = UUID.nameUUIDFromBytes(real.toString().getBytes(StandardCharsets.UTF_8));
        return folder.resolve(name + ".front");
    }

    /// Asks the window that has `library` open to come to the front and to import `files`; false when the request could not
    /// be left.
    public boolean send(Path library, List<Path> files) {
        try {
            WholeFile.makePrivateFolder(folder);
            Path call = call(library);
            Files.deleteIfExists(call);
            String names = files.stream().map(f -> f.toAbsolutePath().toString())
                    .collect(Collectors.joining(BETWEEN));
            WholeFile.writePrivate(call, out -> out.write(names.getBytes(StandardCharsets.UTF_8)));
            return true;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "no summons left", e);
            return false;
        }
    }

    /// Runs `come` with the files to import each time somebody asks for the window of `library`, until [#stop()].
    public synchronized void listen(Path library, Consumer<List<Path>> come) {
        stop();
        try {
            WholeFile.makePrivateFolder(folder);
            Path call = call(library);
            WatchService service = folder.getFileSystem().newWatchService();
            folder.register(service, StandardWatchEventKinds.ENTRY_CREATE);
            ExecutorService one = Threads.single("mitjul-summons");
            watching = Optional.of(service);
            thread = Optional.of(one);
            one.execute(() -> {
                answerFresh(call, come);
                watch(service, call, come);
            });
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "a second start will not be heard", e);
        }
    }

    /// What was asked while the window was still coming; what is older was meant for one that is gone.
    private static void answerFresh(Path call, Consumer<List<Path>> come) {
        try {
            if (Files.exists(call) && Files.getLastModifiedTime(call).toInstant().plus(FRESH).isBefore(Instant.now())) {
                Files.deleteIfExists(call);
            }
            answer(call, come);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "a request was not read", e);
        }
    }

    private static void answer(Path call, Consumer<List<Path>> come) throws IOException {
        if (Files.exists(call)) {
            String names = Files.readString(call);
            Files.deleteIfExists(call);
            come.accept(names.isEmpty() ? List.of() : Stream.of(names.split(BETWEEN)).map(Path::of).toList());
        }
    }

    private static void watch(WatchService service, Path call, Consumer<List<Path>> come) {
        try {
            while (true) {
                WatchKey key = service.take();
                key.pollEvents();
                answer(call, come);
                if (!key.reset()) {
                    return;
                }
            }
        } catch (ClosedWatchServiceException stopped) {
            LOG.log(System.Logger.Level.DEBUG, "no longer listening");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "a second start will not be heard", e);
        }
    }

    public synchronized void stop() {
        watching.ifPresent(service -> {
            try {
                service.close();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.DEBUG, "watch not closed", e);
            }
        });
        thread.ifPresent(ExecutorService::shutdown);
        watching = Optional.empty();
        thread = Optional.empty();
    }
}
