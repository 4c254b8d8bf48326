package app.mitjul.session;

import static app.mitjul.session.Libraries.article;
import static app.mitjul.session.Libraries.done;
import static app.mitjul.session.Libraries.number;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.NewArticle;
import app.mitjul.search.Field;
import app.mitjul.search.FoundArticle;
import app.mitjul.search.Hit;
import app.mitjul.search.Mode;
import app.mitjul.search.SearchCount;
import app.mitjul.search.SearchRequest;
import app.mitjul.search.SearchResults;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is found in the five articles.
class SearchTest {

    @TempDir
    Path folder;

    private Session five() {
        return Libraries.open(Libraries.five(folder));
    }

    static SearchResults found(Session session, SearchRequest request) {
        return done(session.search().search(request));
    }

    static SearchCount count(Session session, String query) {
        return done(session.search().count(SearchRequest.of(query)));
    }

    private static SearchRequest everything(String query) {
        return SearchRequest.of(query).atMost(10_000, 10_000);
    }

    static List<String> quotes(Session session, String query) {
        return found(session, everything(query)).articles().stream().flatMap(a -> a.shown().stream()).map(Hit::quote)
                .toList();
    }

    /// How many hits each article has, `2:1 3:1`.
    private static String places(Session session, SearchRequest request) {
        return found(session, request).articles().stream().map(a -> a.number() + ":" + a.hits())
                .collect(Collectors.joining(" "));
    }

    /// Counted by hand, that is with another program, in the file of the five articles.
    @ParameterizedTest
    @CsvSource({"안보,2:1 3:1 4:8", "관세,3:3", "에너지,5:5", "협력,1:5 2:2 3:1 4:3 5:3", "이란,2:3 3:1",
            "중앙아시아,2:1 3:1 4:2 5:1", "풍력발전소,5:2", "외교장관회의,3:3", "회의,3:6 4:2", "sco,1:3 4:1", "Jiakun,2:1",
            "郭嘉昆,2:1", "궈자쿤,2:1 3:1", "왕이,2:1 3:2", "왕,2:1 3:2 4:2", "중국,1:6 2:4 3:5 4:4 5:4", "카자흐스탄,3:1 4:1 5:5",
            "우즈베키스탄,4:1", "브릭스,3:3 4:1", "정상회의,3:1 4:1", "투자,5:3", "외교,2:5 3:9 5:2", "도시,1:8", "기업,5:1",
            "러시아,1:1 4:1", "이스라엘,2:3", "미국,3:2 4:1", "태양광,5:1"})
    void every_occurrence_of_a_word_is_found_and_no_other(String word, String places) {
        try (Session session = five()) {
            assertThat(places(session, everything(word))).isEqualTo(places);
            long total = List.of(places.split(" ")).stream().mapToLong(p -> Long.parseLong(p.split(":")[1])).sum();
            SearchCount count = count(session, word);
            assertThat(count.total()).isEqualTo(total);
            assertThat(count.articles()).isEqualTo(places.split(" ").length);
            assertThat(count.mode()).isEqualTo(Mode.CONTAINS);
            assertThat(places(session, everything(Normalizer.normalize(word, Normalizer.Form.NFD)))).isEqualTo(places);
        }
    }

    @Test
    void a_hit_is_a_slice_of_the_raw_text_with_what_stands_around_it() {
        try (Session session = five()) {
            for (String query : List.of("안보", "풍력발전소", "ㄱㅈㅋ", "궈잨", "sco")) {
                for (FoundArticle article : found(session, everything(query)).articles()) {
                    String text = session.reads().text(article.id()).text();
                    for (Hit hit : article.shown()) {
                        assertThat(hit.range().of(text)).isEqualTo(hit.quote());
                        assertThat(text).contains(hit.snippet());
                        assertThat(hit.before().length()).isLessThanOrEqualTo(40);
                        assertThat(hit.after().length()).isLessThanOrEqualTo(40);
                    }
                }
            }
        }
    }

    @Test
    void decomposed_and_full_width_articles_are_found_like_others() {
        List<NewArticle> copies = Libraries.fiveArticles().stream().map(a -> article("사본 " + a.title().length(),
                Normalizer.normalize(a.text(), Normalizer.Form.NFD))).toList();
        try (Session session = five()) {
            done(session.commands().importArticles(List.of(), copies));
            for (String word : List.of("안보", "풍력발전소", "ㄱㅈㅋ", "왕", "궈자쿤(郭嘉昆)", "ＳＣＯ", "궈잨")) {
                Map<Integer, Integer> hits = new TreeMap<>();
                found(session, everything(word)).articles().forEach(a -> hits.put(a.number(), a.hits()));
                assertThat(hits).as(word).isNotEmpty();
                for (int number = 1; number <= 5; number++) {
                    assertThat(hits.get(number + 5)).as(word).isEqualTo(hits.get(number));
                }
            }
            Article decomposed = session.reads().articles().get(6).article();
            String text = session.reads().text(decomposed.id()).text();
            found(session, everything("궈자쿤")).articles().stream().filter(a -> a.id().equals(decomposed.id()))
                    .forEach(a -> assertThat(a.shown().getFirst().range().of(text))
                            .isEqualTo(Normalizer.normalize("궈자쿤", Normalizer.Form.NFD)));
        }
    }

    /// What the field holds on the way to a word, key by key, on the two-set layout.
    @ParameterizedTest
    @CsvSource({"중앙아시아,ㅈ 주 중 중ㅇ 중아 중앙 중앙ㅇ 중앙아 중앙앗 중앙아시 중앙아싱 중앙아시아", "궈자쿤,ㄱ 구 궈 궞 궈자 궈잨 궈자쿠 궈자쿤",
            "안보,ㅇ 아 안 안ㅂ 안보", "아시아,ㅇ 아 앗 아시 아싱 아시아"})
    void every_state_of_the_keyboard_on_the_way_to_a_word_finds_it(String word, String states) {
        try (Session session = five()) {
            for (String state : states.split(" ")) {
                List<FoundArticle> articles = found(session, everything(state)).articles();
                for (FoundArticle wanted : found(session, everything(word)).articles()) {
                    int start = wanted.shown().getFirst().range().start();
                    boolean there = articles.stream().filter(a -> a.id().equals(wanted.id()))
                            .flatMap(a -> a.shown().stream())
                            .anyMatch(hit -> hit.range().start() <= start && start < hit.range().end());
                    boolean literal = found(session, everything(state)).mode() == Mode.CONTAINS;
                    assertThat(there || literal).as(state + " in " + wanted.number()).isTrue();
                }
                assertThat(articles).as(state).isNotEmpty();
            }
        }
    }

    @Test
    void a_word_that_is_still_typed_is_found_letter_by_letter_only_when_nothing_has_it_as_it_stands() {
        try (Session session = five()) {
            assertThat(found(session, everything("궈잨")).mode()).isEqualTo(Mode.TYPING);
            assertThat(quotes(session, "궈잨")).containsExactly("궈자쿤", "궈자쿤");
            assertThat(found(session, everything("궈자")).mode()).isEqualTo(Mode.CONTAINS);
            assertThat(count(session, "궈잨")).isEqualTo(new SearchCount(Mode.TYPING, 2, 2, List.of()));
        }
    }

    @Test
    void first_consonants_are_a_mode_of_their_own() {
        try (Session session = five()) {
            assertThat(found(session, everything("ㄱㅈㅋ")).mode()).isEqualTo(Mode.INITIALS);
            assertThat(quotes(session, "ㄱㅈㅋ")).containsOnly("궈자쿤");
            assertThat(quotes(session, "ㅈㅇㅇㅅㅇ")).hasSize(5).containsOnly("중앙아시아");
            assertThat(quotes(session, "ㄱㅈㅋ -ㅇㅅㄹㅇ")).hasSize(1);
        }
    }

    @Test
    void a_mode_can_be_chosen() {
        try (Session session = five()) {
            assertThat(places(session, everything("회의").in(Mode.CONTAINS))).isEqualTo("3:6 4:2");
            assertThat(found(session, everything("회의").in(Mode.START)).articles().getFirst().hits()).isEqualTo(2);
            assertThat(quotes(session, "mode:exact 회의")).hasSize(2);
            assertThat(quotes(session, "mode:exact 안보회의")).hasSize(1);
            assertThat(quotes(session, "mode:exact 안보회")).isEmpty();
            assertThat(quotes(session, "mode:exact 외교장관회의")).hasSize(2);
            assertThat(quotes(session, "mode:start 장관회의")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"곽가곤,HANJA,郭嘉昆", "장비관할,HANJA,長臂管轄", "왕의,HANJA,王毅", "dksqh,KEYS,안보", "rhkstp,KEYS,관세",
            "궈쟈쿤,SIMILAR,궈자쿤", "카자흐스딴,SIMILAR,카자흐스탄"})
    void when_nothing_is_found_other_ways_to_read_the_query_are_offered(String query, Mode mode, String words) {
        try (Session session = five()) {
            assertThat(found(session, everything(query)).articles()).isEmpty();
            SearchCount count = count(session, query);
            assertThat(count.total()).isZero();
            SearchCount.Offer offer = count.offers().stream().filter(o -> o.mode() == mode).findFirst().orElseThrow();
            assertThat(offer.words()).contains(words);
            SearchResults chosen = found(session, everything(query).in(mode));
            assertThat(chosen.mode()).isEqualTo(mode);
            assertThat(chosen.articles()).hasSize(offer.articles());
            assertThat(chosen.articles().stream().mapToLong(FoundArticle::hits).sum()).isEqualTo(offer.total());
            assertThat(chosen.articles().getFirst().shown().getFirst().quote()).isEqualTo(words);
        }
    }

    @Test
    void another_name_is_offered_when_brackets_or_the_term_list_know_it() {
        try (Session session = five()) {
            done(session.commands().importArticles(List.of(), List.of(article("가", "NATO가 아니라 브릭스(BRICS)다."),
                    article("나", "유럽연합(EU)이 말했다."), article("다", "EU 회의가 열렸다."))));
            done(session.commands().deleteArticles(Set.of(number(session, 7))));
            assertThat(count(session, "유럽연합").offers()).extracting(SearchCount.Offer::mode).contains(Mode.ALIAS);
            done(session.commands().saveTerm(Optional.empty(),
                    new TermDraft("북대서양조약기구", "", "NATO", "", "")));
            SearchCount count = count(session, "북대서양조약기구");
            assertThat(count.offers()).contains(new SearchCount.Offer(Mode.ALIAS, List.of("nato"), 1, 1));
        }
    }

    @Test
    void several_words_must_all_be_there_and_stand_together_as_one_hit() {
        try (Session session = five()) {
            assertThat(quotes(session, "중앙 아시아")).contains("중앙아시아");
            assertThat(places(session, everything("안보 관세"))).isEqualTo("3:4");
            assertThat(places(session, everything("안보 -관세"))).isEqualTo("2:1 4:8");
            assertThat(places(session, everything("관세 OR 태양광"))).isEqualTo("3:3 5:1");
            assertThat(places(session, everything("\"외교장관 회의\""))).isEqualTo("3:3");
            assertThat(quotes(session, "중국 외교부에")).containsExactly("중국", "중국 외교부에", "중국", "중국");
        }
    }

    @Test
    void marks_alone_are_taken_as_they_stand() {
        try (Session session = five()) {
            assertThat(quotes(session, "”고")).isNotEmpty();
            assertThat(quotes(session, "|")).hasSize((int) session.reads().articles().stream()
                    .mapToLong(a -> session.reads().text(a.article().id()).text().chars().filter(c -> c == '|').count())
                    .sum());
        }
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        try (Session session = five()) {
            List<Integer> numbers = new ArrayList<>();
            SearchRequest request = SearchRequest.of("중국").atMost(1, 1);
            SearchResults page = found(session, request);
            numbers.addAll(page.articles().stream().map(FoundArticle::number).toList());
            while (page.next().isPresent()) {
                page = found(session, request.from(page));
                numbers.addAll(page.articles().stream().map(FoundArticle::number).toList());
            }
            assertThat(numbers).containsExactly(1, 2, 3, 4, 5);
        }
    }

    @Test
    void only_a_title_that_says_more_than_the_text_is_searched_beside_it() {
        try (Session session = five()) {
            done(session.commands().importArticles(List.of(), List.of(article("희귀한 제목", "본문이다."),
                    article("희귀한 머리", "희귀한 머리\n본문이다."))));
            SearchResults found = found(session, everything("희귀한"));
            assertThat(found.articles()).extracting(FoundArticle::hits).containsExactly(1, 1);
            assertThat(found.articles().getFirst().shown().getFirst().field()).isEqualTo(Field.TITLE);
            assertThat(found.articles().getLast().shown().getFirst().field()).isEqualTo(Field.TEXT);
            assertThat(found(session, everything("title:희귀한")).articles()).hasSize(2);
            assertThat(count(session, "희귀한").total()).isEqualTo(2);
            assertThat(count(session, "title:상하이협력기구").articles()).isEqualTo(1);
        }
    }

    @Test
    void a_query_that_holds_nothing_finds_nothing() {
        try (Session session = five()) {
            assertThat(found(session, everything("  ")).articles()).isEmpty();
            assertThat(count(session, "").total()).isZero();
            assertThat(found(session, everything("date:어제")).remark()).isPresent();
        }
    }
}
