package app.mitjul.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.Source;
import app.mitjul.domain.article.TextRange;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every figure that is known of the five sample articles.
class SeedArticlesTest {

    static List<Seeds> seeds() {
        return Seeds.all();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_byline_and_its_parts_are_found(Seeds seed) {
        JsonObject wanted = seed.object("byline");
        Byline byline = Bylines.parse(seed.text(), 0).orElseThrow();
        assertThat(byline.range()).isEqualTo(Seeds.range(wanted));
        assertThat(byline.bodyStart()).isEqualTo(seed.bodyStart());
        assertThat(byline.outlet()).isEqualTo(Seeds.range(wanted.get("outlet")));
        assertThat(byline.reporter()).isEqualTo(Seeds.range(wanted.get("reporter")));
        assertThat(byline.role()).isEqualTo(Seeds.range(wanted.get("reporter_role")));
        assertThat(byline.partner()).isEqualTo(Seeds.range(wanted.get("partner")));
        assertThat(byline.place()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_sentences_are_found_and_the_first_is_the_lede(Seeds seed) {
        List<Sentence> wanted = seed.list("sentences").stream()
                .map(s -> new Sentence(Seeds.range(s), s.get("complete").getAsBoolean())).toList();
        List<Sentence> found = Sentences.of(seed.text(), seed.bodyStart());
        assertThat(found).isEqualTo(wanted);
        assertThat(found.getFirst().range()).isEqualTo(Seeds.range(seed.object("lede")));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_quotations_are_found(Seeds seed) {
        List<Quote> wanted = seed.list("quotes").stream()
                .map(q -> new Quote(q.get("start").getAsInt(), q.get("end").getAsInt(), q.get("closed").getAsBoolean(),
                        q.get("inner_start").getAsInt(), q.get("inner_end").getAsInt()))
                .toList();
        assertThat(Quotes.of(seed.text(), seed.bodyStart())).isEqualTo(wanted);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_title_is_derived_and_the_text_is_cut_off(Seeds seed) {
        ParsedArticle article = ArticleParser.parse(seed.text(), false);
        assertThat(article.title()).isEqualTo(seed.expected().get("derived_title").getAsString());
        assertThat(article.titleDerived()).isTrue();
        assertThat(article.truncated()).isTrue();
        assertThat(article.bodyStart()).isEqualTo(seed.bodyStart());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_counts_of_the_whole_and_of_the_body_agree(Seeds seed) {
        checkCounts(Counts.of(seed.text()), seed.object("counts_all"));
        Counts body = Counts.of(seed.text().substring(seed.bodyStart()));
        JsonObject wanted = seed.object("counts_body");
        checkCounts(body, wanted);
        assertThat(body.gridLines()).isEqualTo(wanted.get("manuscript_grid_lines").getAsInt());
        assertThat(body.gridPages()).isEqualTo(wanted.get("manuscript_pages_grid").getAsDouble());
        assertThat(body.gridPagesCeil()).isEqualTo(wanted.get("manuscript_pages_ceil").getAsInt());
    }

    private static void checkCounts(Counts counts, JsonObject wanted) {
        assertThat(counts.characters()).isEqualTo(wanted.get("chars_with_spaces").getAsInt());
        assertThat(counts.charactersWithoutSpaces()).isEqualTo(wanted.get("chars_without_spaces").getAsInt());
        assertThat(counts.eojeol()).isEqualTo(wanted.get("eojeol").getAsInt());
        assertThat(counts.hangulSyllables()).isEqualTo(wanted.get("hangul_syllables").getAsInt());
        assertThat(counts.hanja()).isEqualTo(wanted.get("hanja").getAsInt());
        assertThat(counts.latinLetters()).isEqualTo(wanted.get("latin_letters").getAsInt());
        assertThat(counts.digits()).isEqualTo(wanted.get("digits").getAsInt());
        double pages = wanted.get("manuscript_pages_200_simple").getAsDouble();
        assertThat(BigDecimal.valueOf(counts.simplePages()).setScale(2, RoundingMode.HALF_EVEN).doubleValue())
                .isEqualTo(pages);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void decomposed_text_counts_the_same_and_yields_the_same_parts(Seeds seed) {
        String decomposed = Normalizer.normalize(seed.text(), Normalizer.Form.NFD);
        assertThat(Counts.of(decomposed)).isEqualTo(Counts.of(seed.text()));
        Source source = ArticleParser.parse(seed.text(), false).source();
        Source same = ArticleParser.parse(decomposed, false).source();
        assertThat(composed(same.outlet())).isEqualTo(source.outlet());
        assertThat(composed(same.reporter())).isEqualTo(source.reporter());
        assertThat(composed(same.partner())).isEqualTo(source.partner());
        assertThat(composed(same.cited())).isEqualTo(source.cited());
        assertThat(same.published()).isEqualTo(source.published());
        List<String> sentences = Sentences.of(decomposed, 0).stream().map(s -> composed(s.range().of(decomposed)))
                .toList();
        assertThat(sentences)
                .isEqualTo(Sentences.of(seed.text(), 0).stream().map(s -> s.range().of(seed.text())).toList());
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    @Test
    void the_day_of_publication_is_hinted_and_never_a_year() {
        assertThat(Seeds.all().stream().map(s -> DateHints.publicationDay(s.text(), s.bodyStart())).toList())
                .isEqualTo(List.of(OptionalInt.of(16), OptionalInt.of(17), OptionalInt.of(23), OptionalInt.of(8),
                        OptionalInt.empty()));
        assertThat(Seeds.all().stream().map(s -> ArticleParser.parse(s.text(), false).source().published()).toList())
                .isEqualTo(List.of("XXXX-XX-16", "XXXX-XX-17", "XXXX-XX-23", "XXXX-XX-08", ""));
    }

    @Test
    void the_cited_source_is_taken_from_according_to_only() {
        assertThat(Seeds.all().stream().map(s -> CitedSources.of(s.text(), s.bodyStart())).toList())
                .isEqualTo(List.of(Optional.of(new TextRange(142, 148)), Optional.of(new TextRange(171, 177)),
                        Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_source_of_the_article_is_what_the_byline_says(Seeds seed) {
        Source source = ArticleParser.parse(seed.text(), false).source();
        JsonObject wanted = seed.object("byline");
        assertThat(source.outlet()).isEqualTo(wanted.getAsJsonObject("outlet").get("text").getAsString());
        assertThat(source.language()).isEqualTo("ko");
        assertThat(source.url()).isEmpty();
    }

    @Test
    void the_file_of_five_lines_is_five_articles() {
        String file = Seeds.file();
        assertThat(Splits.detect(file)).isEqualTo(Split.LINE);
        Pieces pieces = Splits.split(file, Split.LINE);
        assertThat(pieces.pieces().stream().map(Piece::text).toList())
                .isEqualTo(Seeds.all().stream().map(Seeds::text).toList());
        assertThat(pieces.pieces().stream().map(Piece::line).toList()).containsExactly(1, 2, 3, 4, 5);
        assertThat(pieces.lines()).isEqualTo(5);
        assertThat(pieces.emptyLines()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_hash_is_that_of_the_bytes(Seeds seed) {
        assertThat(Hashes.sha256(seed.text())).isEqualTo(seed.expected().get("sha256").getAsString());
    }
}
