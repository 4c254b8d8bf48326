package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.session.Backup;
import app.mitjul.session.Backups;
import app.mitjul.settings.Reading;
import app.mitjul.settings.WindowState;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A library that is gone, damaged or not the one it was: the window says so and brings everything back.
class RecoveryTest {

    private static final WindowState WIDE = new WindowState(0, 0, 1240, 760, false, true, true, 240, 328, false, 0.5);

    @TempDir
    Path home;

    private DeskFixture desk;

    @BeforeEach
    void start() throws Exception {
        desk = new DeskFixture(home);
        desk.prefer(Reading.DEFAULT.withLook("LIGHT"), WIDE);
        desk.start();
        mark("first");
    }

    @AfterEach
    void end() throws Exception {
        desk.close();
    }

    private void mark(String note) throws Exception {
        String words = note.equals("first") ? "중동 지역의 군사적 긴장" : "관련해 이스라엘과 이란";
        desk.openArticle("중국 정부는 중동 지역의");
        desk.window().library().session().commands().tag(desk.shown().article().id(), desk.words(words),
                List.of(Theme.SECURITY), Optional.of(note)).join();
        desk.settle();
    }

    private void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> DeskFixture.call(condition));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Optional<Node> find(String query) {
        return Optional.ofNullable(desk.stage().getScene().getRoot().lookup(query));
    }

    private void press(String query, String text) throws Exception {
        Button button = DeskFixture.call(() -> (Button) desk.stage().getScene().getRoot().lookupAll(query + " .button")
                .stream().filter(n -> n instanceof Button b && text.equals(b.getText())).findFirst().orElseThrow());
        DeskFixture.run(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String bar(String kind) throws Exception {
        waitFor(() -> find(".library-window").isPresent() && find("#notice-" + kind).isPresent());
        return DeskFixture.call(
                () -> ((Label) find("#notice-" + kind).orElseThrow().lookup(".notice-sentence")).getText());
    }

    private List<String> notes() {
        var reads = desk.window().library().session().reads();
        return reads.articles().stream().flatMap(r -> reads.annotations(r.article().id()).stream()).map(a -> a.note())
                .toList();
    }

    private void startBroken() throws Exception {
        desk.startWithoutLibrary();
        waitFor(() -> find(".recovery").isPresent());
    }

    @Test
    void a_library_that_is_gone_is_rebuilt_with_everything() throws Exception {
        desk.quit();
        Files.delete(desk.library());
        startBroken();
        waitFor(() -> desk.stage().getScene().getRoot().lookupAll(".recovery-card .muted").stream()
                .anyMatch(n -> n instanceof Label l && l.getText().contains("5 articles and 1 annotation")));
        desk.picture("recovery-gone");
        assertThat(desk.library()).as("nothing is done unasked").doesNotExist();
        press(".recovery", "Rebuild it");
        assertThat(bar("rebuilt")).contains("5 articles, 1 annotation").doesNotContain("kept");
        desk.settle();
        assertThat(notes()).containsExactly("first");
        desk.picture("recovery-done");
    }

    @Test
    void a_damaged_library_is_rebuilt_and_the_damaged_file_kept() throws Exception {
        desk.quit();
        byte[] bytes = Files.readAllBytes(desk.library());
        java.util.Arrays.fill(bytes, 100, Math.min(bytes.length, 40_000), (byte) 7);
        Files.write(desk.library(), bytes);
        startBroken();
        desk.picture("recovery-damaged");
        press(".recovery", "Rebuild it");
        assertThat(bar("rebuilt")).contains("is kept as library.mitjul.damaged-");
        desk.settle();
        assertThat(notes()).containsExactly("first");
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files.map(f -> f.getFileName().toString())).anyMatch(n -> n.contains(".damaged-"));
        }
    }

    @Test
    void a_file_that_is_no_library_and_has_no_copies_offers_nothing_to_rebuild() throws Exception {
        Path other = Files.writeString(home.resolve("other.mitjul"), "no library");
        DeskFixture.run(() -> desk.window().desktop().openLibrary(other, false));
        waitFor(() -> find(".no-library").isPresent());
        assertThat(find(".recovery")).isEmpty();
    }

    @Test
    void a_backup_that_cannot_be_opened_from_there_is_told_on_the_screen() throws Exception {
        desk.window().library().session().backUp().join();
        desk.quit();
        Files.delete(desk.library());
        startBroken();
        for (Backup backup : Backups.beside(desk.library()).all()) {
            Files.write(backup.file(), new byte[]{1, 2, 3});
        }
        press(".recovery", "Look at the newest backup");
        waitFor(() -> find(".recovery-failed").map(Node::isVisible).orElse(false));
        assertThat(desk.desktop().readingWindows()).isEmpty();
    }

    private void swapInOlder() throws Exception {
        desk.quit();
        Path old = Files.copy(desk.library(), home.resolve("old"));
        desk.start();
        mark("second");
        desk.quit();
        Files.copy(old, desk.library(), StandardCopyOption.REPLACE_EXISTING);
        desk.start();
        assertThat(bar("older")).contains("older than the library that was here");
        waitFor(() -> desk.stage().getScene().getRoot().lookupAll("#notice-older .button").size() == 3);
        assertThat(notes()).containsExactly("first");
    }

    @Test
    void an_older_file_is_told_and_the_newer_state_brought_back() throws Exception {
        swapInOlder();
        desk.picture("older-file");
        press("#notice-older", "Bring it back");
        assertThat(bar("rebuilt")).contains("2 annotations");
        desk.settle();
        assertThat(notes()).containsExactlyInAnyOrder("first", "second");
        assertThat(desk.window().bars().shows("older")).isFalse();
    }

    @Test
    void an_older_file_can_take_the_newer_state_in() throws Exception {
        swapInOlder();
        press("#notice-older", "Merge it in");
        waitFor(() -> !desk.window().bars().shows("older"));
        desk.settle();
        assertThat(notes()).containsExactlyInAnyOrder("first", "second");
        desk.quit();
        desk.start();
        assertThat(desk.window().bars().shows("older")).as("it was settled").isFalse();
    }

    @Test
    void a_person_may_go_on_with_the_older_file() throws Exception {
        swapInOlder();
        press("#notice-older", "Go on with this file");
        waitFor(() -> !desk.window().bars().shows("older"));
        assertThat(notes()).containsExactly("first");
        desk.quit();
        desk.start();
        assertThat(desk.window().bars().shows("older")).isFalse();
    }

    @Test
    void a_backup_opens_beside_the_library_for_reading_only() throws Exception {
        desk.quit();
        desk.start();
        var backup = Backups.beside(desk.library()).all().getFirst();
        DeskFixture.run(() -> desk.window().desktop().openBackup(backup));
        waitFor(() -> desk.desktop().readingWindows().size() == 1
                && desk.desktop().readingWindows().getFirst().stage().isShowing());
        ReadingWindow window = desk.desktop().readingWindows().getFirst();
        waitFor(() -> window.content().workspace().reader().shownProperty().get().isPresent());
        DeskFixture.run(() -> window.content().toggle(window.content().library().themes().getFirst()));
        WaitForAsyncUtils.waitForFxEvents();
        write(window);
        assertThat(window.content().bars().shows("read-only")).isTrue();
        assertThat(((Label) window.content().lookup("#status-saved")).getText()).isEqualTo("For reading only");
        Path unpacked = window.content().library().session().reads().info().file();
        DeskFixture.run(window::close);
        waitFor(() -> !Files.exists(unpacked));
        assertThat(desk.desktop().readingWindows()).isEmpty();
    }

    @Test
    void a_library_of_a_newer_program_is_opened_for_reading_and_left_as_it_is() throws Exception {
        desk.quit();
        try (RandomAccessFile header = new RandomAccessFile(desk.library().toFile(), "rw")) {
            header.seek(60);
            header.writeInt(99);
        }
        byte[] before = Files.readAllBytes(desk.library());
        desk.startWithoutLibrary();
        waitFor(() -> find("#no-library-read").isPresent());
        desk.picture("newer-library");
        DeskFixture.run(() -> ((Button) find("#no-library-read").orElseThrow()).fire());
        waitFor(() -> desk.desktop().readingWindows().size() == 1
                && desk.desktop().readingWindows().getFirst().stage().isShowing());
        ReadingWindow window = desk.desktop().readingWindows().getFirst();
        waitFor(() -> window.content().library().rows().size() == 5);
        write(window);
        DeskFixture.run(window::close);
        assertThat(Files.readAllBytes(desk.library())).isEqualTo(before);
    }

    private static void write(ReadingWindow window) throws IOException, Exception {
        var image = DeskFixture.call(() -> SwingFXUtils.fromFXImage(window.stage().getScene().snapshot(null), null));
        ImageIO.write(image, "png", Files.createDirectories(Path.of("target", "pages")).resolve("backup-window.png")
                .toFile());
    }
}
