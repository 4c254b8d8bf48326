package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.in.ArticleStreams;
import app.mitjul.session.ImportChoice;
import app.mitjul.session.OpenRequest;
import app.mitjul.session.Session;
import app.mitjul.settings.Reading;
import app.mitjul.work.CancelToken;
import app.mitjul.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Who closes the window while an import runs is asked: wait for it, or cancel it.
class ClosingDuringImportTest {

    /// So many that it still runs when the question is answered.
    private static final int MANY = 6_000;

    @TempDir
    Path home;

    @Test
    void waiting_goes_on_and_closing_leaves_nothing_of_it() throws Exception {
        String body = "정부는 회의를 열고 안보와 에너지를 두루 이야기했다고 밝혔다. ".repeat(25);
        Path file = Files.writeString(home.resolve("many.jsonl"), IntStream.range(0, MANY)
                .mapToObj(i -> "{\"title\": \"제목 " + i + "\", \"body\": \"" + i + "째 글이다. " + body + "\"}")
                .collect(Collectors.joining("\n")));
        int before;
        try (DeskFixture desk = new DeskFixture(home)) {
            desk.prefer(Reading.DEFAULT.withLook("LIGHT"), DeskFixture.SMALL);
            desk.start();
            before = desk.window().library().rows().size();
            desk.answer(file);
            desk.key(KeyCode.CONTROL, KeyCode.O);
            waitUntil(() -> button(desk, "#import-go") && !desk.lookup("#import-go").queryButton().isDisabled());
            DeskFixture.run(() -> desk.lookup("#import-go").queryButton().fire());
            waitUntil(() -> desk.window().page().importing().isRunning());
            DeskFixture.run(() -> desk.desktop().quit());
            answer(desk, "Wait for the import");
            waitUntil(() -> !desk.window().pages().isOpen());
            assertThat(desk.hasEnded()).isFalse();
            assertThat(DeskFixture.call(() -> desk.window().page().importing().isRunning())).isTrue();
            DeskFixture.run(() -> desk.desktop().quit());
            answer(desk, "Cancel import and close");
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, desk::hasEnded);
        }
        assertThat(opened()).isEqualTo(before + 1);
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("library.mitjul"));
                Statement s = c.createStatement()) {
            assertThat(s.executeQuery("SELECT COUNT(*) FROM article WHERE presence = 'UNDONE'").getInt(1)).isZero();
            assertThat(s.executeQuery("SELECT COUNT(*) FROM import_run WHERE state = 'STAGED'").getInt(1)).isZero();
        }
    }

    /// Opening removes what was given up; an import of one article more waits for that.
    private int opened() {
        Annotator me = new Annotator(new AnnotatorId("01900000-0000-7000-8000-00000000000a"), "tester");
        try (Session session = Session.open(new OpenRequest(home.resolve("library.mitjul"), OpenRequest.Mode.WRITE, me,
                OpenRequest.Holder.WINDOW))) {
            session.commands().importAll(ArticleStreams.pasted("하나 더.", ImportOptions.NONE), ImportChoice.USUAL,
                    Progress.NONE, new CancelToken()).join();
            assertThat(session.reads().check().findings()).isEmpty();
            return session.reads().articles().size();
        }
    }

    private static void waitUntil(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> DeskFixture.call(condition));
    }

    private static boolean button(DeskFixture desk, String selector) {
        return desk.lookup(selector).tryQuery().filter(Node::isVisible).isPresent();
    }

    /// Presses the button as soon as it is there.
    private static void answer(DeskFixture desk, String text) throws Exception {
        waitUntil(() -> {
            var found = desk.lookup(".button").queryAllAs(Button.class).stream()
                    .filter(b -> text.equals(b.getText())).findFirst();
            found.ifPresent(Button::fire);
            return found.isPresent();
        });
    }
}
