package app.mitjul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.codebook.UnderlinePattern;
import app.mitjul.exchange.Copies;
import app.mitjul.exchange.ExportContent;
import app.mitjul.exchange.ExportScope;
import app.mitjul.exchange.in.JsonLibrary;
import app.mitjul.exchange.out.JsonExport;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.session.ArticleRow;
import app.mitjul.session.Libraries;
import app.mitjul.session.Session;
import app.mitjul.session.ThemeDraft;
import app.mitjul.text.Boundaries;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// JSON export, import into an empty library, and export again: the same bytes.
class RoundTripTest {

    @TempDir
    Path folder;

    @Test
    void a_copy_made_up_at_random_survives_a_library() throws IOException {
        for (long seed = 0; seed < 12; seed++) {
            String json = json(Copies.random(seed));
            assertThat(throughALibrary(json, "c" + seed)).as("seed " + seed).isEqualTo(json);
        }
    }

    @Test
    void a_library_that_people_worked_in_survives_another() throws IOException {
        for (long seed = 0; seed < 4; seed++) {
            Path file = folder.resolve("w" + seed + ".mitjul");
            String json;
            try (Session session = Libraries.create(file)) {
                Libraries.done(session.commands().importArticles(List.of(Libraries.fiveFile()),
                        Libraries.fiveArticles()));
                Random random = new Random(seed);
                for (int i = 0; i < 40; i++) {
                    act(session, random);
                }
                json = json(session.reads().copy());
            }
            assertThat(throughALibrary(json, "v" + seed)).as("seed " + seed).isEqualTo(json);
        }
    }

    @Test
    void merging_the_same_copy_twice_changes_nothing() throws IOException {
        String json = json(Copies.random(3));
        LibraryCopy copy = JsonLibrary.read(json.getBytes(StandardCharsets.UTF_8));
        try (Session session = Libraries.create(folder.resolve("twice.mitjul"))) {
            Libraries.done(session.commands().merge(copy));
            String once = json(session.reads().copy());
            Libraries.done(session.commands().merge(copy));
            assertThat(json(session.reads().copy())).isEqualTo(once);
        }
    }

    private String throughALibrary(String json, String name) throws IOException {
        try (Session session = Libraries.create(folder.resolve(name + ".mitjul"))) {
            Libraries.done(session.commands().merge(JsonLibrary.read(json.getBytes(StandardCharsets.UTF_8))));
            assertThat(session.reads().check().findings()).isEmpty();
            return json(session.reads().copy());
        }
    }

    private static void act(Session session, Random random) {
        List<ArticleRow> articles = session.reads().articles();
        if (articles.isEmpty()) {
            return;
        }
        ArticleId article = articles.get(random.nextInt(articles.size())).article().id();
        List<Annotation> marks = session.reads().annotations(article);
        String hostile = Copies.HOSTILE.get(random.nextInt(Copies.HOSTILE.size()));
        switch (random.nextInt(marks.isEmpty() ? 5 : 9)) {
            case 0, 1, 2 -> tag(session, article, random, hostile);
            case 3 -> Libraries.done(session.commands().createTheme(new ThemeDraft("주제 " + random.nextInt(99_999),
                    "", "#0a0B0c", UnderlinePattern.DASH_DOT, random.nextInt(10), hostile)));
            case 4 -> undo(session, random);
            case 5 -> Libraries.done(session.commands().setTranslation(any(marks, random).id(), hostile, "v"));
            case 6 -> Libraries.done(session.commands().deleteAnnotations(Set.of(any(marks, random).id())));
            case 7 -> binOrDeleteTheme(session, article, random);
            default -> Libraries.done(session.commands().setNote(any(marks, random).id(), hostile + ".", "v"));
        }
    }

    private static void undo(Session session, Random random) {
        if (session.reads().history().undo().filter(step -> !step.key().startsWith("import")).isPresent()) {
            Libraries.done(session.commands().undo(1));
        } else if (random.nextBoolean()) {
            Libraries.done(session.commands().redo(1));
        }
    }

    private static void binOrDeleteTheme(Session session, ArticleId article, Random random) {
        List<Theme> themes = session.reads().themes();
        if (random.nextInt(3) == 0) {
            Libraries.done(session.commands().deleteArticles(Set.of(article)));
        } else if (themes.size() > 3) {
            Libraries.done(session.commands().deleteTheme(themes.getLast().id()));
        }
    }

    private static void tag(Session session, ArticleId article, Random random, String note) {
        String text = session.reads().text(article).text();
        int start = random.nextInt(text.length() - 40);
        TextRange range = Boundaries.toGraphemes(text, start, start + 1 + random.nextInt(39));
        var themes = session.reads().themes().stream().filter(t -> random.nextBoolean()).map(Theme::id)
                .collect(Collectors.toList());
        themes.add(Theme.SECURITY);
        Libraries.done(session.commands().tag(article, range, themes.stream().distinct().toList(), Optional.of(note)));
    }

    private static Annotation any(List<Annotation> marks, Random random) {
        return marks.get(random.nextInt(marks.size()));
    }

    private static String json(LibraryCopy library) throws IOException {
        StringWriter out = new StringWriter();
        new JsonExport().write(new ExportContent(library, ExportScope.ALL), out);
        return out.toString();
    }
}
