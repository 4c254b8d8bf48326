package app.mitjul.session;

import static app.mitjul.session.Libraries.article;
import static app.mitjul.session.Libraries.done;
import static app.mitjul.session.Libraries.number;
import static app.mitjul.session.SearchTest.count;
import static app.mitjul.session.SearchTest.found;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.Source;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.search.Concordance;
import app.mitjul.search.ConcordanceRow;
import app.mitjul.search.FoundArticle;
import app.mitjul.search.Mode;
import app.mitjul.search.SearchCount;
import app.mitjul.search.SearchRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The index goes along with the library, and says exactly what a look at every text says.
class SearchIndexTest {

    private static final String SYLLABLES = "가나다라마사아안보회의관세국각";
    private static final String[] BETWEEN = {" ", " ", " ", "·", "(", ") ", ". ", "\n", "-", ", "};

    @TempDir
    Path folder;

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int words = 20 + random.nextInt(40); words > 0; words--) {
            for (int i = random.nextInt(4); i >= 0; i--) {
                text.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
            }
            text.append(BETWEEN[random.nextInt(BETWEEN.length)]);
        }
        return text.append(random.nextInt()).toString();
    }

    private static List<NewArticle> random(int count) {
        Random random = new Random(17);
        List<NewArticle> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(article(text(random).split("[\n.(]")[0].strip() + " 머리", text(random)));
        }
        return articles;
    }

    /// What a hit is, said once more as a pattern: neighbours with nothing between them; from a word's beginning on also
    /// with marks, and for three letters or more with spaces.
    private static long scan(String text, String word) {
        String together = Pattern.quote(word);
        String gap = word.length() > 2 ? "[^\\p{L}\\p{N}\n]*" : "[^\\p{L}\\p{N}\\s]*";
        String apart = "(?<![\\p{L}\\p{N}])" + String.join(gap, word.split(""));
        Matcher m = Pattern.compile(apart + "|" + together).matcher(text);
        long count = 0;
        while (m.find()) {
            count++;
        }
        return count;
    }

    private static List<String> queries(int count) {
        Random random = new Random(18);
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder query = new StringBuilder();
            for (int n = random.nextInt(4); n >= 0; n--) {
                query.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
            }
            queries.add(query.toString());
        }
        return queries;
    }

    @Test
    void counts_are_those_of_a_plain_scan_for_two_hundred_random_queries() {
        List<NewArticle> articles = random(300);
        try (Session session = Libraries.create(folder.resolve("a.mitjul"))) {
            done(session.commands().importArticles(List.of(), articles));
            for (String query : queries(200)) {
                long total = 0;
                int with = 0;
                for (NewArticle article : articles) {
                    long here = scan(article.title(), query) + scan(article.text(), query);
                    total += here;
                    with += here > 0 ? 1 : 0;
                }
                SearchCount count = done(
                        session.search().count(SearchRequest.of(query).in(Mode.CONTAINS)));
                assertThat(count.total()).as(query).isEqualTo(total);
                assertThat(count.articles()).as(query).isEqualTo(with);
            }
        }
    }

    private static List<Long> counts(Session session) {
        return queries(40).stream().map(q -> done(session.search().count(SearchRequest.of(q).in(Mode.CONTAINS))))
                .map(SearchCount::total).toList();
    }

    @Test
    void a_library_without_index_is_searched_all_the_same_and_gets_one_when_a_window_opens_it() throws Exception {
        Path file = folder.resolve("a.mitjul");
        List<Long> counts;
        try (Session session = Libraries.create(file)) {
            done(session.commands().importArticles(List.of(), random(60)));
            counts = counts(session);
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String table : List.of("text_index", "title_index", "initial_index")) {
                statement.executeUpdate("INSERT INTO " + table + " (" + table + ") VALUES ('delete-all')");
            }
            statement.executeUpdate("DELETE FROM index_state");
        }
        try (Session session = Libraries.read(file)) {
            assertThat(counts(session)).isEqualTo(counts);
            assertThat(found(session, SearchRequest.of("ㄱㅅ")).articles()).isNotEmpty();
        }
        try (Session session = Libraries.open(file)) {
            done(session.commands().importArticles(List.of(), List.of(article("새", "안보와 다른 새 글"))));
            assertThat(count(session, "새").articles()).isEqualTo(1);
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM text_index_docsize")) {
            assertThat(rows.getInt(1)).isEqualTo(61);
        }
    }

    @Test
    void articles_out_of_sight_are_not_found_and_come_back_found() {
        try (Session session = Libraries.open(Libraries.five(folder))) {
            assertThat(count(session, "안보").total()).isEqualTo(10);
            done(session.commands().deleteArticles(Set.of(number(session, 4))));
            assertThat(count(session, "안보").total()).isEqualTo(2);
            done(session.commands().undo(1));
            assertThat(count(session, "안보").total()).isEqualTo(10);
            done(session.commands().undo(1));
            assertThat(count(session, "안보").total()).isZero();
            done(session.commands().redo(1));
            assertThat(count(session, "안보").total()).isEqualTo(10);
            done(session.commands().deleteArticles(Set.of(number(session, 4))));
            done(session.commands().emptyBin());
            assertThat(count(session, "안보").total()).isEqualTo(2);
        }
    }

    @Test
    void another_title_is_found_at_once_and_the_old_one_no_more() {
        try (Session session = Libraries.open(Libraries.five(folder))) {
            Article first = session.reads().articles().getFirst().article();
            Article.Fields now = new Article.Fields("전혀 다른 머리", false, first.source(), first.state());
            done(session.commands().editArticle(first.id(), now));
            assertThat(count(session, "다른 머리").articles()).isEqualTo(1);
            done(session.commands().undo(1));
            assertThat(count(session, "다른 머리").articles()).isZero();
        }
    }

    @Test
    void outlet_date_theme_and_note_say_which_articles() {
        try (Session session = Libraries.open(Libraries.five(folder))) {
            Source none = Source.NONE;
            Source dated = new Source("한강일보", none.reporter(), none.role(), none.partner(), none.cited(), "2025-06",
                    none.url(), none.language());
            NewArticle plain = article("제목", "안보와 관세");
            done(session.commands().importArticles(List.of(), List.of(new NewArticle(plain.text(), plain.title(), false,
                    dated, plain.origin(), 0, false))));
            assertThat(count(session, "outlet:한강 안보").articles()).isEqualTo(1);
            assertThat(count(session, "-outlet:한강 안보").articles()).isEqualTo(3);
            assertThat(count(session, "outlet:한강")).isEqualTo(new SearchCount(Mode.CONTAINS, 1, 0, List.of()));
            assertThat(count(session, "date:2025").articles()).isEqualTo(1);
            assertThat(count(session, "date:2025-07..").articles()).isZero();
            assertThat(count(session, "date:..2025-06-10 안보").articles()).isEqualTo(1);
            var annotation = Libraries.tag(session, number(session, 2), "공동 안보라는", Theme.SECURITY);
            assertThat(count(session, "theme:security").articles()).isEqualTo(1);
            assertThat(count(session, "theme:안보 중국").total()).isEqualTo(4);
            assertThat(count(session, "within:Security 안보").total()).isEqualTo(1);
            assertThat(count(session, "within:Security 중국").total()).isZero();
            done(session.commands().setNote(annotation, "여기 확인할 것", "visit"));
            done(session.commands().setNote(new NoteOwner.OfArticle(number(session, 3)), "확인 끝", "other"));
            assertThat(found(session, SearchRequest.of("note:확인")).articles()).extracting(FoundArticle::number)
                    .containsExactly(2, 3);
        }
    }

    @Test
    void a_concordance_has_every_hit_and_sorts_them_by_the_words_around_without_particles() {
        try (Session session = Libraries.open(Libraries.five(folder))) {
            Concordance all = done(session.search().concordance(SearchRequest.of("안보").atMost(1_000, 1)));
            assertThat(all.rows()).hasSize(10);
            assertThat(all.complete()).isTrue();
            assertThat(done(session.search().concordance(SearchRequest.of("안보").atMost(3, 1))).complete()).isFalse();
            for (ConcordanceRow row : all.rows()) {
                String text = session.reads().text(row.article()).text();
                assertThat(row.range().of(text)).isEqualTo(row.quote());
                assertThat(text).contains(row.left() + row.quote() + row.right());
            }
            ConcordanceRow first = all.rows().getFirst();
            assertThat(first.leftKey()).isEqualTo("공동");
            assertThat(first.rightKey()).isEqualTo("개념");
            List<String> keys = all.sorted(Concordance.Order.LEFT).rows().stream().map(ConcordanceRow::leftKey)
                    .toList();
            assertThat(keys.stream().filter(k -> !k.isEmpty() && k.charAt(0) >= '가').toList()).isSorted();
            assertThat(all.grouped(Concordance.By.ARTICLE)).extracting(g -> g.rows().size()).containsExactly(1, 1, 8);
            assertThat(all.grouped(Concordance.By.ARTICLE).getLast().perThousand()).isBetween(13.3, 13.4);
            assertThat(all.grouped(Concordance.By.OUTLET).stream().mapToInt(Concordance.Group::articles).sum())
                    .isEqualTo(3);
        }
    }

    @Test
    void the_index_is_in_no_backup_and_no_log() throws Exception {
        Path file = Libraries.five(folder);
        try (var walk = Files.walk(folder)) {
            for (Path beside : walk.filter(Files::isRegularFile).filter(p -> !p.equals(file)).toList()) {
                assertThat(new String(Files.readAllBytes(beside), StandardCharsets.ISO_8859_1))
                        .doesNotContain("text_index", "other_name", "index_state");
            }
        }
    }

    @Test
    void a_search_that_nobody_waits_for_ends() {
        try (Session session = Libraries.open(Libraries.five(folder))) {
            var answer = session.search().count(SearchRequest.of("안보"));
            answer.cancel(true);
            assertThat(count(session, "안보").total()).isEqualTo(10);
        }
    }

    @Test
    void a_saved_search_is_a_step_and_gets_new_words_under_its_name() {
        try (Session session = Libraries.open(Libraries.five(folder))) {
            var kind = ArticleSet.Kind.SEARCH;
            var none = Optional.<ArticleSetId>empty();
            var id = done(session.commands().createSet(kind, "안보 문제", none, "mode:exact 안보"));
            assertThat(session.reads().savedSearches()).extracting(s -> s.query()).containsExactly("mode:exact 안보");
            assertThat(session.reads().sets()).isEmpty();
            assertThat(done(session.commands().createSet(kind, "안보 문제", none, "안보"))).isEqualTo(id);
            assertThat(session.reads().savedSearches()).extracting(s -> s.query()).containsExactly("안보");
            done(session.commands().undo(2));
            assertThat(session.reads().savedSearches()).isEmpty();
            done(session.commands().redo(2));
            done(session.commands().deleteSet(id));
            assertThat(session.reads().savedSearches()).isEmpty();
        }
    }
}
