package app.mitjul.text.linebreak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.text.StringCharacterIterator;
import java.text.spi.BreakIteratorProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Runs with `-Djava.locale.providers=SPI,CLDR`, as the program does.
class EojeolLineBreaksTest {

    private static String[] articles() throws IOException {
        Path assets = Path.of(System.getProperty("mitjul.assets", "assets"));
        return Files.readString(assets.resolve("articles/thegmnews-central-asia.txt")).split("\n");
    }

    private static BreakIterator over(String text, Locale locale) {
        BreakIterator lines = BreakIterator.getLineInstance(locale);
        lines.setText(text);
        return lines;
    }

    private static List<Integer> breaks(String text, Locale locale) {
        BreakIterator lines = over(text, locale);
        List<Integer> found = new ArrayList<>();
        for (int at = lines.next(); at != BreakIterator.DONE; at = lines.next()) {
            found.add(at);
        }
        return found;
    }

    private static String shown(String text) {
        return shown(text, breaks(text, Locale.KOREA));
    }

    private static String shown(String text, Collection<Integer> breaks) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int at : breaks) {
            out.append(text, from, at).append(at < text.length() ? "¦" : "");
            from = at;
        }
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "ko-KR", "en", "en-US", "en-GB", "de", "de-DE", "ja-JP", "zh-CN", "zh-TW", "fr",
            "und", "xx", "no-NO", "ar",
            "ko-KR-u-ca-gregory"})
    void the_five_articles_break_only_where_an_eojeol_ends_whatever_the_locale(String tag) throws IOException {
        for (String text : articles()) {
            TreeSet<Integer> wanted = new TreeSet<>(List.of(text.length()));
            for (int at = 1; at < text.length(); at++) {
                char before = text.charAt(at - 1);
                char after = text.charAt(at);
                boolean gloss = after == '(' && Character.isLetterOrDigit(before);
                boolean joint = "·-/".indexOf(before) >= 0 && Character.isLetter(after);
                if (before == ' ' || gloss || joint) {
                    wanted.add(at);
                }
            }
            assertThat(shown(text, breaks(text, Locale.forLanguageTag(tag)))).isEqualTo(shown(text, wanted));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"균형 ¦안보’를 ¦구축", "강화¦(長臂管轄·¦일국의 ¦법)고 ¦했다", "왕이¦(王毅, ¦Wang ¦Yi)는", "“안보”라고 ¦‘말’했다.",
            "[더지엠뉴스]중국 ¦외교부", "郭嘉昆은 ¦中華人民共和國",
            "중국-¦중앙아 ¦외교", "COVID-19 ¦2025-06-17 ¦1/2", "and/¦or ¦well-¦being", "- ¦하나 ¦-둘", "3.5% ¦올랐다", "가  ¦나",
            "가\u00A0나 ¦다", "가\u200B¦나", "😀😀 ¦😀(가)", "é¦(가) ¦e\u0301¦(나)",
            "가\n¦나\n¦\n¦다", "가\r\n¦나", "가 \n¦나", "\uD840\uDC00¦(가)", "가·나·¦다"})
    void breaks_are_where_they_are_shown(String marked) {
        String wanted = marked.equals("가·나·¦다") ? "가·¦나·¦다" : marked;
        assertThat(shown(wanted.replace("¦", ""))).isEqualTo(wanted);
    }

    @Test
    void decomposed_text_breaks_at_the_same_places() throws IOException {
        for (String text : articles()) {
            String raw = Normalizer.normalize(text, Normalizer.Form.NFD);
            assertThat(Normalizer.normalize(shown(raw), Normalizer.Form.NFC)).isEqualTo(shown(text));
        }
    }

    @Test
    void chinese_and_japanese_text_breaks_between_characters_but_not_before_marks() {
        assertThat(shown("中国外交部发言人表示，反对制裁。"))
                .isEqualTo("中¦国¦外¦交¦部¦发¦言¦人¦表¦示，¦反¦对¦制¦裁。");
        assertThat(shown("東京で開かれた会議は終わった。")).isEqualTo("東¦京¦で¦開¦か¦れ¦た¦会¦議¦は¦終¦わっ¦た。");
    }

    @Test
    void all_directions_agree() {
        Random random = new Random(9);
        String pool = "가나 a1(-·/)“”.漢字\n\u00A0😀";
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(pool.charAt(random.nextInt(pool.length())));
            }
            check(text.toString(), random);
        }
    }

    private static void check(String text, Random random) {
        TreeSet<Integer> all = new TreeSet<>(breaks(text, Locale.KOREA));
        all.add(0);
        BreakIterator lines = over(text, Locale.KOREA);
        for (int round = 0; round < 40; round++) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> {
                    assertThat(lines.isBoundary(at)).isEqualTo(all.contains(at));
                    assertThat(lines.current()).isEqualTo(all.ceiling(at));
                }
                case 1 -> assertThat(lines.following(at)).isEqualTo(orDone(all.higher(at)));
                case 2 -> assertThat(lines.preceding(at)).isEqualTo(orDone(all.lower(at)));
                default -> {
                    Integer next = all.higher(lines.current());
                    assertThat(((BreakIterator) lines.clone()).next()).isEqualTo(orDone(next));
                }
            }
        }
        assertThat(lines.last()).isEqualTo(text.length());
        assertThat(lines.next()).isEqualTo(BreakIterator.DONE);
        assertThat(lines.next(-all.size())).isEqualTo(BreakIterator.DONE);
        assertThat(lines.first()).isZero();
        assertThat(lines.previous()).isEqualTo(BreakIterator.DONE);
        assertThat(lines.next(0)).isZero();
    }

    private static int orDone(Integer offset) {
        return offset == null ? BreakIterator.DONE : offset;
    }

    @Test
    void a_part_of_a_text_keeps_the_offsets_of_the_whole() {
        BreakIterator lines = BreakIterator.getLineInstance(Locale.KOREA);
        lines.setText(new StringCharacterIterator("하나 둘 셋", 3, 5, 3));
        assertThat(lines.first()).isEqualTo(3);
        assertThat(lines.next()).isEqualTo(5);
        assertThat(lines.next()).isEqualTo(BreakIterator.DONE);
        assertThatThrownBy(() -> lines.following(6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> lines.isBoundary(2)).isInstanceOf(IllegalArgumentException.class);
    }

    /// The way a text control wraps: is the place where the line is full a break, else which is the last one before?
    @ParameterizedTest
    @ValueSource(strings = {"가", "가나 ", "漢", "漢字。", "a", "(", "-a", " ", "😀"})
    void a_paragraph_of_a_million_units_is_wrapped_in_one_pass(String unit) {
        String text = unit.repeat(1_000_000 / unit.length());
        BreakIterator lines = over(text, Locale.KOREA);
        int from = 0;
        while (from + 40 < text.length()) {
            int full = from + 40;
            int before = lines.isBoundary(full) ? full : lines.preceding(full);
            from = before > from ? before : full;
        }
        assertThat(lines.last()).isEqualTo(text.length());
    }

    @Test
    void the_other_iterators_are_the_jdk_s_own() {
        for (Locale locale : List.of(Locale.KOREA, Locale.US, Locale.GERMANY, Locale.ROOT)) {
            BreakIterator characters = BreakIterator.getCharacterInstance(locale);
            characters.setText("각\u1112\u1161\u11AB👍🏽");
            assertThat(characters.next(2)).isEqualTo(4);
            BreakIterator words = BreakIterator.getWordInstance(locale);
            words.setText("안보를 위해");
            assertThat(words.next()).isEqualTo(3);
            BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
            sentences.setText("One. Two.");
            assertThat(sentences.next()).isEqualTo(5);
        }
    }

    @Test
    void the_provider_is_registered_and_names_its_locales_without_asking_the_jdk() {
        List<String> found = ServiceLoader.load(BreakIteratorProvider.class).stream().map(p -> p.type().getName())
                .toList();
        assertThat(found).contains(EojeolLineBreaks.class.getName());
        List<Locale> locales = Arrays.asList(new EojeolLineBreaks().getAvailableLocales());
        assertThat(locales)
                .contains(Locale.ROOT, Locale.US, Locale.ENGLISH, Locale.KOREAN, Locale.GERMAN, Locale.JAPANESE,
                        Locale.CHINESE)
                .doesNotHaveDuplicates();
        assertThat(Locale.getAvailableLocales()).contains(Locale.KOREA, Locale.US);
        assertThat(BreakIterator.getAvailableLocales()).contains(Locale.ROOT, Locale.KOREAN);
    }

    @Test
    void every_locale_of_the_jdk_breaks_between_eojeol() {
        for (Locale locale : Locale.getAvailableLocales()) {
            assertThat(breaks("균형 안보’를", locale)).as(locale.toString()).isEqualTo(List.of(3, 7));
        }
    }
}
