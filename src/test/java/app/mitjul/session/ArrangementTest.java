package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.domain.arrangement.ArticleSet.Kind;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.arrangement.OutletAlias;
import app.mitjul.domain.arrangement.Outlets;
import app.mitjul.domain.article.ArticleField;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.i18n.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrangementTest {

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private Session session;
    private List<ArticleId> articles = List.of();

    @BeforeEach
    void open() {
        file = Libraries.five(folder);
        session = Libraries.open(file);
        articles = session.reads().articles().stream().map(row -> row.article().id()).toList();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_collection_counts_what_choosing_it_lists() {
        ArticleSetId outer = collection("밖", Optional.empty());
        ArticleSetId inner = collection("안", Optional.of(outer));
        ArticleSetId innermost = collection("맨 안", Optional.of(inner));
        done(session.commands().putIn(outer, Set.of(articles.get(0))));
        done(session.commands().putIn(inner, Set.of(articles.get(0), articles.get(1))));
        done(session.commands().putIn(innermost, Set.of(articles.get(1), articles.get(2))));
        assertThat(session.reads().sets()).extracting(SetRow::articles).containsExactly(1, 2, 2);
        assertThat(session.reads().sets()).as("each article once").extracting(SetRow::all).containsExactly(3, 3, 2);
        for (SetRow row : session.reads().sets()) {
            ResolvedFilter chosen = session.reads().resolve(ArticleFilter.ALL.withSets(Set.of(row.set().id())));
            assertThat(session.reads().articles().stream().filter(chosen::accepts).count()).isEqualTo(row.all());
        }
        CopyGroup copies = new CopyGroup(List.of(articles.get(1), articles.get(2)), articles.get(1), 90,
                Optional.empty());
        done(session.commands().decideCopies(List.of(copies), CopyChoice.HIDE));
        assertThat(session.reads().sets()).extracting(row -> row.listed(false)).containsExactly(2, 2, 1);
        assertThat(session.reads().sets()).extracting(row -> row.listed(true)).containsExactly(3, 3, 2);
        done(session.commands().deleteArticles(Set.of(articles.get(0))));
        assertThat(session.reads().sets()).extracting(SetRow::all).containsExactly(2, 2, 2);
    }

    @Test
    void deleting_a_collection_takes_those_in_it_along_and_undo_brings_everything_back() {
        ArticleSetId outer = collection("밖", Optional.empty());
        ArticleSetId inner = collection("안", Optional.of(outer));
        done(session.commands().putIn(inner, Set.copyOf(articles.subList(0, 3))));
        done(session.commands().deleteSet(outer));
        assertThat(session.reads().sets()).isEmpty();
        assertThat(session.reads().articles()).hasSize(5);
        done(session.commands().undo(1));
        assertThat(session.reads().sets()).extracting(row -> row.set().id()).containsExactly(outer, inner);
        assertThat(session.reads().members(inner)).containsExactlyElementsOf(articles.subList(0, 3));
    }

    @Test
    void an_article_in_the_bin_is_not_counted_and_comes_back_to_its_collections() {
        ArticleSetId set = collection("하나", Optional.empty());
        done(session.commands().putIn(set, Set.copyOf(articles)));
        done(session.commands().deleteArticles(Set.of(articles.get(1))));
        assertThat(session.reads().sets().getFirst().articles()).isEqualTo(4);
        done(session.commands().restore(Set.of(articles.get(1)), Set.of()));
        assertThat(session.reads().members(set)).containsExactlyElementsOf(articles);
        done(session.commands().deleteArticles(Set.of(articles.get(1))));
        done(session.commands().emptyBin());
        assertThat(session.reads().members(set)).hasSize(4);
        assertThat(session.reads().check().findings()).isEmpty();
    }

    @Test
    void what_is_refused_changes_nothing() {
        ArticleSetId outer = collection("밖", Optional.empty());
        ArticleSetId inner = collection("안", Optional.of(outer));
        ArticleSetId smart = done(session.commands().createSet(Kind.SMART, "조건", Optional.of(outer), "안보"));
        refused("set.circle", () -> done(session.commands().moveSet(outer, Optional.of(inner), 0)));
        refused("set.circle", () -> done(session.commands().moveSet(inner, Optional.of(smart), 0)));
        refused("set.smart", () -> done(session.commands().putIn(smart, Set.copyOf(articles))));
        refused("set.name-empty", () -> done(session.commands().editSet(inner, " ", "")));
        refused("set.no-folder", () -> done(session.commands().createSet(Kind.SMART, "x", Optional.of(smart), "")));
        refused("article.date", () -> done(session.commands().editArticles(Set.copyOf(articles),
                Map.of(ArticleField.PUBLISHED, "어제"))));
        assertThat(session.reads().steps(9)).hasSize(4);
    }

    @Test
    void moving_a_collection_puts_it_between_its_new_siblings() {
        ArticleSetId a = collection("a", Optional.empty());
        ArticleSetId b = collection("b", Optional.empty());
        ArticleSetId c = collection("c", Optional.of(a));
        done(session.commands().moveSet(c, Optional.empty(), 1));
        assertThat(session.reads().sets()).extracting(row -> row.set().id()).containsExactly(a, c, b);
        done(session.commands().moveSet(a, Optional.of(b), 0));
        assertThat(session.reads().sets()).extracting(row -> row.set().id()).containsExactly(c, b, a);
        done(session.commands().undo(2));
        assertThat(session.reads().sets()).extracting(row -> row.set().id()).containsExactly(a, c, b).isNotEmpty();
    }

    @Test
    void fields_of_many_articles_are_one_step_which_says_before_how_many_change() {
        done(session.commands().editArticles(Set.of(articles.get(0)), Map.of(ArticleField.PARTNER, "신화사")));
        Map<ArticleField, String> values = Map.of(ArticleField.PARTNER, "신화사", ArticleField.PUBLISHED,
                "XXXX-06-17", ArticleField.STATE, "DONE");
        LibraryCopy before = session.reads().copy();
        FieldPreview preview = session.reads().preview(Set.copyOf(articles), values);
        assertThat(preview.changed()).isEqualTo(5);
        assertThat(preview.fields()).containsEntry(ArticleField.PUBLISHED, new FieldPreview.Count(5, 4));
        assertThat(preview.fields()).hasEntrySatisfying(ArticleField.PARTNER,
                count -> assertThat(count.changed()).isLessThan(5));
        assertThat(done(session.commands().editArticles(Set.copyOf(articles), values))).isEqualTo(5);
        assertThat(session.reads().articles()).allSatisfy(row -> {
            assertThat(row.article().source().published()).isEqualTo("XXXX-06-17");
            assertThat(row.article().source().partner()).isEqualTo("신화사");
            assertThat(row.article().state()).isEqualTo(ReadingState.DONE);
        });
        assertThat(session.reads().check().findings()).isEmpty();
        done(session.commands().undo(1));
        assertThat(session.reads().copy()).isEqualTo(before);
        done(session.commands().redo(1));
        assertThat(done(session.commands().editArticles(Set.copyOf(articles), values))).isZero();
    }

    @Test
    void merged_outlets_are_shown_under_one_name_and_the_articles_say_what_was_read() {
        done(session.commands().mergeOutlets(Set.of("thegmnews", "GM News"), "더지엠뉴스"));
        done(session.commands().mergeOutlets(Set.of("더지엠뉴스"), "지엠"));
        assertThat(shown("thegmnews", "GM News", "더지엠뉴스", "지엠")).containsOnly("지엠");
        done(session.commands().mergeOutlets(Set.of("지엠"), "thegmnews"));
        assertThat(shown("thegmnews", "GM News", "더지엠뉴스", "지엠")).containsOnly("thegmnews");
        done(session.commands().splitOutlet("GM News"));
        assertThat(shown("GM News", "지엠")).containsExactly("GM News", "thegmnews");
        done(session.commands().undo(4));
        assertThat(shown("thegmnews")).containsExactly("thegmnews");
        assertThat(session.reads().outletCounts()).containsKey("더지엠뉴스");
    }

    @Test
    void a_copy_in_another_library_has_the_same_collections_labels_and_outlets() throws IOException {
        ArticleSetId outer = collection("밖", Optional.empty());
        ArticleSetId inner = collection("안", Optional.of(outer));
        done(session.commands().createSet(Kind.SMART, "조건", Optional.empty(), "안보"));
        done(session.commands().putIn(inner, Set.copyOf(articles)));
        done(session.commands().label(Set.of(articles.get(2)), Set.of("중요"), Set.of()));
        done(session.commands().mergeOutlets(Set.of("thegmnews"), "더지엠뉴스"));
        LibraryCopy copy = session.reads().copy();
        try (Session other = Libraries.create(folder.resolve("other.mitjul"))) {
            done(other.commands().merge(copy));
            assertThat(other.reads().copy().arrangement()).isEqualTo(copy.arrangement());
            done(other.commands().undo(1));
            assertThat(other.reads().sets()).isEmpty();
        }
        try (Session third = Libraries.open(Libraries.five(Files.createDirectory(folder.resolve("three"))))) {
            done(third.commands().createSet(Kind.LABEL, "중요", Optional.empty(), ""));
            done(third.commands().merge(copy));
            assertThat(third.reads().sets()).extracting(row -> row.set().name() + row.articles())
                    .containsExactly("밖0", "안5", "조건0", "중요1");
            assertThat(third.reads().check().findings()).isEmpty();
        }
    }

    @Test
    void another_state_of_the_library_brings_its_arrangement_back() throws IOException {
        ArticleSetId kept = collection("처음", Optional.empty());
        done(session.commands().putIn(kept, Set.of(articles.get(0), articles.get(1))));
        done(session.commands().mergeOutlets(Set.of("thegmnews"), "더지엠뉴스"));
        LibraryCopy then = session.reads().copy();
        session.close();
        Path old = Files.copy(file, folder.resolve("old.mitjul"));
        session = Libraries.open(file);
        done(session.commands().takeOut(kept, Set.of(articles.get(0))));
        done(session.commands().editSet(kept, "나중", ""));
        collection("새것", Optional.empty());
        done(session.commands().splitOutlet("thegmnews"));
        assertThat(done(session.commands().restore(old, Instant.EPOCH)).changed()).isTrue();
        assertThat(session.reads().copy().arrangement()).isEqualTo(then.arrangement());
        done(session.commands().undo(1));
        assertThat(session.reads().sets()).extracting(row -> row.set().name()).containsExactly("나중", "새것");
    }

    private List<String> shown(String... names) {
        Outlets outlets = Outlets.of(session.reads().outletAliases());
        return Arrays.stream(names).map(outlets::shown).toList();
    }

    private ArticleSetId collection(String name, Optional<ArticleSetId> parent) {
        return done(session.commands().createSet(Kind.COLLECTION, name, parent, ""));
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Problem.class, p -> assertThat(p.key()).isEqualTo(key));
    }

    @Test
    void a_dismissed_pair_is_remembered_and_not_shown_as_one() {
        done(session.commands().keepOutletsApart(new OutletAlias.Key("A", "B")));
        assertThat(shown("A")).containsExactly("A");
        assertThat(session.reads().outletAliases()).hasSize(1);
        done(session.commands().mergeOutlets(Set.of("A"), "B"));
        assertThat(shown("A")).containsExactly("B");
        assertThat(session.reads().outletAliases()).hasSize(1);
    }
}
