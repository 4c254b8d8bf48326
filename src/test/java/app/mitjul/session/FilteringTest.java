package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static app.mitjul.session.Libraries.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.domain.arrangement.ArticleSet.Kind;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleField;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.PartialDate;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.i18n.Problem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which articles a filter leaves, and how it is said in the words of the search field: both mean the same articles.
class FilteringTest {

    @TempDir
    Path folder;

    private Session session;
    private List<ArticleId> articles = List.of();

    @BeforeEach
    void open() {
        session = Libraries.open(Libraries.five(folder));
        articles = session.reads().articles().stream().map(row -> row.article().id()).toList();
        done(session.commands().editArticles(Set.copyOf(articles), Map.of(ArticleField.OUTLET, "",
                ArticleField.PARTNER, "", ArticleField.REPORTER, "", ArticleField.PUBLISHED, "")));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_collection_holds_what_is_in_those_in_it_and_a_label_only_its_own() {
        ArticleSetId outer = set(Kind.COLLECTION, "밖", "", Optional.empty(), 1);
        ArticleSetId inner = set(Kind.COLLECTION, "안 쪽", "", Optional.of(outer), 2, 3);
        ArticleSetId label = set(Kind.LABEL, "중요", "", Optional.empty(), 3, 4);
        same(ArticleFilter.ALL.withSets(Set.of(outer)), 1, 2, 3);
        same(ArticleFilter.ALL.withSets(Set.of(inner)), 2, 3);
        same(ArticleFilter.ALL.withSets(Set.of(outer, label)), 3);
        assertThat(words(ArticleFilter.ALL.withSets(Set.of(inner)))).isEqualTo("in:\"밖/안 쪽\"");
        assertThat(words(ArticleFilter.ALL.withSets(Set.of(label)))).isEqualTo("label:중요");
        done(session.commands().deleteSet(outer));
        leaves(ArticleFilter.ALL.withSets(Set.of(inner)));
    }

    @Test
    void a_smart_collection_holds_what_its_words_find_now_and_cannot_be_said_in_words() {
        ArticleSetId smart = set(Kind.SMART, "조건", "에너지 label:중요", Optional.empty());
        ArticleFilter filter = ArticleFilter.ALL.withSets(Set.of(smart));
        leaves(filter);
        assertThat(new FilterWords(session.reads().sets(), List.of(), List.of()).canSay(filter)).isFalse();
        Set<ArticleId> found = matching("에너지");
        assertThat(found).isNotEmpty();
        done(session.commands().label(Set.copyOf(articles), Set.of("중요"), Set.of()));
        assertThat(left(filter)).containsExactlyElementsOf(articles.stream().filter(found::contains).toList());
    }

    @Test
    void a_theme_is_found_by_itself_and_by_those_below_it_and_all_that_are_asked_for_must_be_there() {
        ThemeId gas = done(session.commands().createTheme(CodebookTest.draft("Gas", "가스", 9)));
        done(session.commands().moveTheme(gas, Optional.of(Theme.ENERGY), 0));
        tag(session, articles.get(0), session.reads().text(articles.get(0)).text().substring(0, 9), gas);
        tag(session, articles.get(1), session.reads().text(articles.get(1)).text().substring(0, 9), Theme.ENERGY,
                Theme.TRADE);
        same(ArticleFilter.ALL.withThemes(Set.of(Theme.ENERGY)), 1, 2);
        same(ArticleFilter.ALL.withThemes(Set.of(gas)), 1);
        same(ArticleFilter.ALL.withThemes(Set.of(Theme.ENERGY, Theme.TRADE)), 2);
        leaves(ArticleFilter.ALL.withThemes(Set.of(Theme.SECURITY)));
    }

    @Test
    void one_of_several_values_of_a_field_is_enough_and_an_outlet_is_found_by_each_of_its_names() {
        edit(ArticleField.OUTLET, "thegmnews", 1);
        edit(ArticleField.OUTLET, "더지엠뉴스", 2);
        edit(ArticleField.REPORTER, "김", 1, 3);
        edit(ArticleField.REPORTER, "이 \"기자\"", 4);
        done(session.commands().mergeOutlets(Set.of("thegmnews"), "더지엠뉴스"));
        same(ArticleFilter.ALL.with(ArticleField.OUTLET, Set.of("더지엠뉴스")), 1, 2);
        same(ArticleFilter.ALL.with(ArticleField.OUTLET, Set.of("thegmnews")), 1, 2);
        leaves(ArticleFilter.ALL.with(ArticleField.REPORTER, Set.of("김", "이 \"기자\"")), 1, 3, 4);
        assertThat(words(ArticleFilter.ALL.with(ArticleField.REPORTER, Set.of("이 \"기자\"", "김"))))
                .isEqualTo("reporter:김 OR reporter:\"이  기자\"");
        same(ArticleFilter.ALL.with(ArticleField.OUTLET, Set.of("더지엠뉴스"))
                .with(ArticleField.REPORTER, Set.of("김")), 1);
    }

    @Test
    void what_is_not_known_can_be_asked_for_but_not_in_words() {
        edit(ArticleField.REPORTER, "김", 1, 3);
        ArticleFilter nobody = ArticleFilter.ALL.with(ArticleField.REPORTER, Set.of(""));
        leaves(nobody, 2, 4, 5);
        FilterWords words = new FilterWords(session.reads().sets(), session.reads().themes(), List.of());
        assertThat(words.canSay(nobody)).isFalse();
        assertThat(words.canSay(ArticleFilter.ALL.with(ArticleField.ROLE, Set.of("기자")))).isFalse();
        assertThat(words.canSay(ArticleFilter.ALL.with(ArticleField.REPORTER, Set.of("김")))).isTrue();
        assertThat(words.of(nobody, " 안보 ")).isEqualTo("안보");
    }

    @Test
    void notes_and_who_marked_and_dates_leave_what_they_say() {
        done(session.commands().setNote(new NoteOwner.OfArticle(articles.get(3)), "메모", ""));
        done(session.commands().setNote(tag(session, articles.get(1), "중앙아시아", Theme.TRADE), "구절", ""));
        same(ArticleFilter.ALL.withNoted(Optional.of(true)), 2, 4);
        same(ArticleFilter.ALL.withNoted(Optional.of(false)), 1, 3, 5);
        same(ArticleFilter.ALL.withAnnotators(Set.of(Libraries.ME.id())), 2);
        leaves(ArticleFilter.ALL.withAnnotators(Set.of(Libraries.OTHER.id())));
        edit(ArticleField.PUBLISHED, "2025-06", 1);
        edit(ArticleField.PUBLISHED, "2024-12-31", 5);
        same(ArticleFilter.ALL.withDates(Optional.of(new DateRange(PartialDate.parse("2025"), Optional.empty()))), 1);
        same(ArticleFilter.ALL.withDates(Optional.of(
                new DateRange(PartialDate.parse("2024"), PartialDate.parse("2025")))), 1, 5);
    }

    @Test
    void dragging_moves_articles_between_collections_as_one_step_and_counts_what_moved() {
        ArticleSetId from = set(Kind.COLLECTION, "이전", "", Optional.empty(), 1, 2, 3);
        ArticleSetId to = set(Kind.COLLECTION, "다음", "", Optional.empty(), 3);
        assertThat(done(session.commands().moveArticles(from, to, at(2, 3, 5)))).isEqualTo(2);
        assertThat(session.reads().members(from)).containsExactly(articles.get(0));
        assertThat(session.reads().members(to)).containsExactly(articles.get(1), articles.get(2), articles.get(4));
        assertThat(done(session.commands().moveArticles(to, to, at(2)))).isZero();
        assertThat(session.reads().members(to)).hasSize(3);
        done(session.commands().undo(1));
        assertThat(session.reads().members(from)).hasSize(3);
        assertThat(session.reads().members(to)).containsExactly(articles.get(2));
    }

    @Test
    void labels_are_made_once_in_any_case_and_one_that_is_nowhere_cannot_be_taken_off() {
        assertThat(done(session.commands().label(at(1, 2), Set.of("Key"), Set.of()))).isEqualTo(2);
        assertThat(done(session.commands().label(at(2, 3), Set.of("KEY"), Set.of()))).isEqualTo(1);
        assertThat(session.reads().sets()).extracting(row -> row.set().name() + row.articles()).containsExactly("Key3");
        assertThat(done(session.commands().label(at(1, 5), Set.of(), Set.of("key")))).isEqualTo(1);
        assertThat(done(session.commands().label(at(1, 5), Set.of(), Set.of("key")))).isZero();
        assertThatThrownBy(
                () -> done(session.commands().label(at(1), Set.of(), Set.of("other"))))
                .isInstanceOfSatisfying(Problem.class,
                        p -> assertThat(p.key()).isEqualTo("set.no-label"));
    }

    /// The filter leaves these articles, and its words find them.
    private void same(ArticleFilter filter, Integer... numbers) {
        leaves(filter, numbers);
        assertThat(matching(words(filter))).as(words(filter))
                .containsExactlyInAnyOrderElementsOf(left(filter));
    }

    private Set<ArticleId> matching(String query) {
        BitSet places = done(session.search().matching(query));
        return session.reads().articles().stream().map(ArticleRow::article)
                .filter(article -> places.get((int) article.seq())).map(Article::id).collect(Collectors.toSet());
    }

    private void leaves(ArticleFilter filter, Integer... numbers) {
        assertThat(left(filter)).extracting(id -> articles.indexOf(id) + 1).containsExactly(numbers);
    }

    private List<ArticleId> left(ArticleFilter filter) {
        ResolvedFilter resolved = session.reads().resolve(filter);
        return session.reads().articles().stream().filter(resolved::accepts).map(row -> row.article().id()).toList();
    }

    private String words(ArticleFilter filter) {
        return new FilterWords(session.reads().sets(), session.reads().themes(), List.of(Libraries.ME, Libraries.OTHER))
                .of(filter, "");
    }

    private void edit(ArticleField field, String value, int... numbers) {
        done(session.commands().editArticles(at(numbers), Map.of(field, value)));
    }

    private ArticleSetId set(Kind kind, String name, String query, Optional<ArticleSetId> parent, int... numbers) {
        ArticleSetId id = done(session.commands().createSet(kind, name, parent, query));
        if (numbers.length > 0) {
            done(session.commands().putIn(id, at(numbers)));
        }
        return id;
    }

    private Set<ArticleId> at(int... numbers) {
        return Arrays.stream(numbers).mapToObj(n -> articles.get(n - 1)).collect(Collectors.toSet());
    }
}
