package app.mitjul.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummonsTest {

    @TempDir
    private Path folder;
    private final BlockingQueue<List<Path>> heard = new LinkedBlockingQueue<>();
    private Summons first = new Summons(Path.of("none"));

    @AfterEach
    void stop() {
        first.stop();
    }

    @Test
    void a_window_hears_what_a_second_start_wants() throws Exception {
        listen();
        Path article = folder.resolve("기사 1.txt").toAbsolutePath();
        assertThat(second().send(library(), List.of(article))).isTrue();
        assertThat(heard.poll(20, TimeUnit.SECONDS)).containsExactly(article);
        assertThat(second().send(library(), List.of())).isTrue();
        assertThat(heard.poll(20, TimeUnit.SECONDS)).isEmpty();
    }

    @Test
    void what_was_asked_while_the_window_was_coming_is_heard_when_it_is_there() throws Exception {
        Path article = folder.resolve("a.txt").toAbsolutePath();
        second().send(library(), List.of(article));
        listen();
        assertThat(heard.poll(20, TimeUnit.SECONDS)).containsExactly(article);
    }

    @Test
    void what_was_left_for_a_window_that_is_gone_is_not() throws Exception {
        second().send(library(), List.of(folder.resolve("old.txt")));
        Path left;
        try (var files = Files.list(folder.resolve("calls"))) {
            left = files.findFirst().orElseThrow();
        }
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofMinutes(1))));
        listen();
        second().send(library(), List.of(folder.resolve("new.txt")));
        assertThat(heard.poll(20, TimeUnit.SECONDS)).containsExactly(folder.resolve("new.txt").toAbsolutePath());
        assertThat(heard).isEmpty();
    }

    private void listen() {
        first = second();
        first.listen(library(), heard::add);
    }

    private Summons second() {
        return new Summons(folder.resolve("calls"));
    }

    private Path library() {
        return folder.resolve("library.mitjul");
    }
}
