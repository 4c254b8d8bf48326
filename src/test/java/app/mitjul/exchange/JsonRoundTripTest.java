package app.mitjul.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.SourceFile;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.library.ArticleCopy;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.exchange.in.JsonLibrary;
import app.mitjul.exchange.out.JsonExport;
import app.mitjul.text.Hashes;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JsonRoundTripTest {

    private static final int LIBRARIES = 300;

    @Test
    void reading_what_was_written_and_writing_it_again_gives_the_same_bytes() throws IOException {
        for (long seed = 0; seed < LIBRARIES; seed++) {
            byte[] once = json(Copies.random(seed), ExportScope.ALL);
            assertThat(JsonLibrary.looksLikeOne(once)).isTrue();
            byte[] twice = json(JsonLibrary.read(once), ExportScope.ALL);
            assertThat(new String(twice, StandardCharsets.UTF_8)).as("seed " + seed)
                    .isEqualTo(new String(once, StandardCharsets.UTF_8));
        }
    }

    @Test
    void articles_themes_and_annotations_come_back_equal() throws IOException {
        for (long seed = 0; seed < LIBRARIES; seed++) {
            LibraryCopy library = Copies.random(seed);
            LibraryCopy back = JsonLibrary.read(json(library, ExportScope.ALL));
            assertThat(back.themes()).isEqualTo(library.themes());
            assertThat(back.articles()).isEqualTo(library.articles());
            assertThat(back.annotations()).containsExactlyInAnyOrderElementsOf(library.annotations());
            assertThat(back.notes()).containsExactlyInAnyOrderElementsOf(library.notes());
            assertThat(back.segments()).containsExactlyInAnyOrderElementsOf(library.segments());
            assertThat(back.sentences()).isEqualTo(library.sentences());
            assertThat(back.terms()).containsExactlyInAnyOrderElementsOf(library.terms());
            assertThat(back.annotators()).isSubsetOf(library.annotators());
            Set<String> used = library.articles().stream().map(a -> a.article().origin().sourceHash())
                    .collect(Collectors.toSet());
            assertThat(back.files()).extracting(SourceFile::hash).containsExactlyInAnyOrderElementsOf(used);
            assertThat(back.files()).allMatch(f -> Hashes.sha256(f.bytes()).equals(f.hash()));
        }
    }

    @Test
    void a_part_holds_what_is_live_in_scope_and_every_theme() throws IOException {
        for (long seed = 0; seed < LIBRARIES; seed++) {
            LibraryCopy library = Copies.random(seed);
            Set<ArticleId> first = library.articles().stream().limit(2).map(a -> a.article().id())
                    .collect(Collectors.toSet());
            LibraryCopy part = JsonLibrary.read(json(library, ExportScope.of(first).withTheme(Theme.ENERGY)));
            assertThat(part.themes()).isEqualTo(library.themes());
            assertThat(part.articles()).extracting(ArticleCopy::article).allMatch(a -> first.contains(a.id()))
                    .allMatch(a -> a.presence() == Presence.LIVE);
            assertThat(part.annotations()).allMatch(a -> a.tagging(Theme.ENERGY).isPresent())
                    .allMatch(a -> a.presence() == Presence.LIVE);
            assertThat(part.articles()).allMatch(
                    a -> part.annotations().stream().anyMatch(m -> m.article().equals(a.article().id())));
        }
    }

    @Test
    void a_part_holds_what_is_written_on_its_articles_and_nothing_of_the_library_as_a_whole() throws IOException {
        for (long seed = 0; seed < LIBRARIES; seed++) {
            LibraryCopy library = Copies.random(seed);
            Set<ArticleId> scope = library.articles().stream().skip(1).limit(2).map(a -> a.article().id())
                    .collect(Collectors.toSet());
            LibraryCopy part = JsonLibrary.read(json(library, ExportScope.of(scope)));
            Set<ArticleId> kept = part.articles().stream().map(a -> a.article().id()).collect(Collectors.toSet());
            assertThat(part.segments()).containsExactlyInAnyOrderElementsOf(
                    library.segments().stream().filter(s -> kept.contains(s.article())).toList());
            assertThat(part.notes()).containsExactlyInAnyOrderElementsOf(library.notes().stream()
                    .filter(n -> n.owner() instanceof NoteOwner.OfArticle on && kept.contains(on.id())).toList());
            assertThat(part.sentences().keySet()).isSubsetOf(kept);
            assertThat(part.terms()).isEmpty();
        }
    }

    @Test
    void what_was_undone_is_not_written() throws IOException {
        LibraryCopy library = Copies.random(5);
        List<ArticleCopy> undone = library.articles().stream()
                .map(a -> new ArticleCopy(withPresence(a, Presence.UNDONE), a.text())).toList();
        assertThat(undone).isNotEmpty();
        LibraryCopy back = JsonLibrary.read(json(new LibraryCopy(library.annotators(), library.themes(),
                library.files(), undone, library.annotations()), ExportScope.ALL));
        assertThat(back.articles()).isEmpty();
        assertThat(back.annotations()).isEmpty();
        assertThat(back.annotators()).isEmpty();
        assertThat(back.files()).isEmpty();
    }

    private static Article withPresence(ArticleCopy copy, Presence presence) {
        Article a = copy.article();
        return new Article(a.id(), a.seq(), a.title(), a.titleDerived(), a.source(),
                a.origin(), a.length(), a.bodyStart(), a.truncated(), a.state(), presence, a.imported(), a.textHash());
    }

    static byte[] json(LibraryCopy library, ExportScope scope) throws IOException {
        StringWriter out = new StringWriter();
        new JsonExport().write(new ExportContent(library, scope), out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
