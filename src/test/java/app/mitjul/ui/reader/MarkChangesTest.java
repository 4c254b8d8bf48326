package app.mitjul.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.session.Committed;
import app.mitjul.session.Libraries;
import app.mitjul.session.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkChangesTest {

    @TempDir
    Path folder;

    @Test
    void what_a_commit_says_leads_to_what_reading_anew_finds() {
        try (Session session = Libraries.open(Libraries.five(folder))) {
            List<Committed> commits = new ArrayList<>();
            session.feed().subscribe(commits::add, Runnable::run);
            ArticleId id = Libraries.number(session, 2);
            ShownArticle shown = ShownArticle.read(session.reads(), id).orElseThrow();
            Random random = new Random(3);
            int applied = 0;
            for (int step = 0; step < 120; step++) {
                commits.clear();
                act(session, id, random);
                for (Committed commit : commits) {
                    Optional<MarkIndex> now = MarkChanges.applied(shown, commit.applied(), session.reads().themes());
                    applied += now.isPresent() ? 1 : 0;
                    shown = now.isPresent() ? shown.with(now.get()) : shown.again(session.reads()).orElseThrow();
                }
                assertThat(shown.annotations()).isEqualTo(session.reads().annotations(id));
            }
            assertThat(applied).as("most steps need no reading").isGreaterThan(60);
        }
    }

    private static void act(Session session, ArticleId article, Random random) {
        int from = 30 + random.nextInt(200);
        List<Annotation> there = session.reads().annotations(article);
        var theme = List.of(Theme.SECURITY, Theme.ENERGY, Theme.TRADE).get(random.nextInt(3));
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> Libraries.done(session.commands().toggle(article,
                    new TextRange(from, from + 1 + random.nextInt(30)), theme));
            case 3 -> Libraries.done(session.commands().tag(Libraries.number(session, 1), new TextRange(40, 44 + from),
                    List.of(theme), Optional.empty()));
            case 4 -> {
                if (!there.isEmpty()) {
                    Annotation one = there.get(random.nextInt(there.size()));
                    Libraries.done(session.commands().setNote(one.id(), "메모 " + from, "v" + from));
                }
            }
            case 5 -> {
                if (!there.isEmpty()) {
                    Libraries.done(session.commands().deleteAnnotations(Set.of(there.getFirst().id())));
                }
            }
            case 6 -> {
                if (session.reads().history().undo().filter(s -> !s.key().equals("import")).isPresent()) {
                    Libraries.done(session.commands().undo(1));
                }
            }
            default -> Libraries.done(session.commands().redo(1));
        }
    }
}
