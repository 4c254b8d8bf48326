package app.mitjul.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.TextRange;
import com.google.gson.JsonObject;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlossesTest {

    static List<Seeds> seeds() {
        return Seeds.all();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_gloss_of_the_sample_articles_is_found_and_no_other(Seeds seed) {
        List<Gloss> found = Glosses.of(seed.text(), 0);
        List<JsonObject> wanted = seed.list("glosses");
        assertThat(found.stream().map(Gloss::range).toList()).isEqualTo(wanted.stream().map(Seeds::range).toList());
        assertThat(found.stream().map(Gloss::head).toList())
                .isEqualTo(wanted.stream().map(w -> Seeds.range(w.getAsJsonObject("head"))).toList());
        assertThat(found.stream().map(Gloss::inside).toList())
                .isEqualTo(wanted.stream().map(w -> Seeds.range(w.getAsJsonObject("gloss"))).toList());
        assertThat(found.stream().map(Gloss::kind).toList())
                .isEqualTo(wanted.stream().map(w -> kind(w.get("kind").getAsString())).toList());
        for (int i = 0; i < found.size(); i++) {
            same(seed.text(), found.get(i).original(), wanted.get(i), "hanzi", "hanja");
            same(seed.text(), found.get(i).latin(), wanted.get(i), "latin", "latin");
        }
    }

    private static void same(String text, Optional<TextRange> range, JsonObject wanted, String key, String other) {
        String named = wanted.has(key) ? key : other;
        if (wanted.has(named)) {
            assertThat(range.map(r -> r.of(text))).contains(wanted.get(named).getAsString());
        }
    }

    private static Gloss.Kind kind(String kind) {
        return switch (kind.split(" ")[0]) {
            case "acronym" -> Gloss.Kind.ACRONYM;
            case "latin-original" -> Gloss.Kind.LATIN;
            case "hanzi+latin", "hanja+definition" -> Gloss.Kind.ORIGINAL;
            case "abbreviation", "alias" -> Gloss.Kind.ALIAS;
            default -> Gloss.Kind.MEMBERS;
        };
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void decomposed_articles_have_the_same_glosses(Seeds seed) {
        String decomposed = Normalizer.normalize(seed.text(), Normalizer.Form.NFD);
        assertThat(Glosses.of(decomposed, 0).stream()
                .map(g -> Normalizer.normalize(g.range().of(decomposed), Normalizer.Form.NFC)).toList())
                .isEqualTo(Glosses.of(seed.text(), 0).stream().map(g -> g.range().of(seed.text())).toList());
    }

    /// Source, original script, Latin and note of the one gloss in the text; `-` for none.
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "왕이(王毅, Wang Yi)는 말했다 ; 왕이 ; 王毅 ; Wang Yi ; -",
            "왕이(Wang Yi·王毅)가 ; 왕이 ; 王毅 ; Wang Yi ; -", "왕이(王毅 Wang Yi) ; 왕이 ; 王毅 ; Wang Yi ; -",
            "시진핑(習近平·72) 주석 ; 시진핑 ; 習近平 ; - ; -", "시진핑 주석(习近平)은 ; 시진핑 ; 习近平 ; - ; -",
            "상하이협력기구(SCO)는 ; 상하이협력기구 ; - ; SCO ; -", "상하이협력기구(이하 SCO)의 ; 상하이협력기구 ; - ; SCO ; -",
            "상하이 협력 기구(SCO)는 ; 상하이 협력 기구 ; - ; SCO ; -", "그는 유럽 연합(EU)을 ; 유럽 연합 ; - ; EU ; -",
            "미국 중앙정보국(CIA)은 ; 중앙정보국 ; - ; CIA ; -", "주요 20개국(G20)이 ; 주요 20개국 ; - ; G20 ; -",
            "상하이협력기구(SCO, 上海合作组织)는 ; 상하이협력기구 ; 上海合作组织 ; SCO ; -",
            "상하이협력기구(SCO(上海合作组织))는 ; 상하이협력기구 ; 上海合作组织 ; SCO ; -",
            "반대, 확대 관할(長臂管轄·역외 적용)을 ; 확대 관할 ; 長臂管轄 ; - ; 역외 적용", "중국의 일대일로(一帶一路)는 ; 일대일로 ; 一帶一路 ; - ; -",
            "‘일대일로’(一帶一路)는 ; 일대일로 ; 一帶一路 ; - ; -", "중국은 ‘글로벌 안보 이니셔티브(GSI)’를 ; 글로벌 안보 이니셔티브 ; - ; GSI ; -",
            "압바스 아라그치(Abbas Araghchi)가 ; 압바스 아라그치 ; - ; Abbas Araghchi ; -",
            "이란 외교장관 아라그치(Abbas Araghchi)가 ; 아라그치 ; - ; Abbas Araghchi ; -",
            "미국 대통령 도널드 트럼프(Donald Trump)는 ; 도널드 트럼프 ; - ; Donald Trump ; -", "푸틴(Путин)은 ; 푸틴 ; Путин ; - ; -",
            "도쿄(東京, Tokyo)에서 ; 도쿄 ; 東京 ; Tokyo ; -", "궈자쿤（郭嘉昆）이 ; 궈자쿤 ; 郭嘉昆 ; - ; -", "궈자쿤[郭嘉昆]이 ; 궈자쿤 ; 郭嘉昆 ; - ; -",
            "전국인민대표대회(전인대)가 ; 전국인민대표대회 ; - ; - ; 전인대", "SCO(상하이협력기구)는 ; 상하이협력기구 ; - ; SCO ; -",
            "대변인 郭嘉昆(궈자쿤)은 ; 궈자쿤 ; 郭嘉昆 ; - ; -", "郭嘉昆(궈자쿤, Guo Jiakun)은 ; 궈자쿤 ; 郭嘉昆 ; Guo Jiakun ; -",
            "Guo Jiakun(궈자쿤)은 ; 궈자쿤 ; - ; Guo Jiakun ; -", "BRICS(브릭스)와 ; 브릭스 ; - ; BRICS ; -",
            "the Shanghai Cooperation Organisation (SCO) met ; Shanghai Cooperation Organisation ; - ; SCO ; -",
            "of the Bank for International Settlements (BIS), ; Bank for International Settlements ; - ; BIS ; -",
            "the SCO (Shanghai Cooperation Organisation) met ; Shanghai Cooperation Organisation ; - ; SCO ; -",
            "spokesman Guo Jiakun (郭嘉昆) said ; Guo Jiakun ; 郭嘉昆 ; - ; -",
            "(중국 외교부장 왕이(王毅)가 말했다) ; 왕이 ; 王毅 ; - ; -", "이란·브릭스(BRICS) 관계 ; 브릭스 ; - ; BRICS ; -",
            "한·중(韓中) 관계 ; 한·중 ; 韓中 ; - ; -", "국내총생산(GDP)이 ; 국내총생산 ; - ; GDP ; -"})
    void the_forms_of_a_name_are_told_apart(String text, String source, String original, String latin, String note) {
        List<Gloss> found = Glosses.of(text, 0);
        assertThat(found).hasSize(1);
        Gloss gloss = found.getFirst();
        assertThat(gloss.source().of(text)).isEqualTo(source);
        assertThat(gloss.original().map(r -> r.of(text)).orElse("-")).isEqualTo(original);
        assertThat(gloss.latin().map(r -> r.of(text)).orElse("-")).isEqualTo(latin);
        assertThat(gloss.note().map(r -> r.of(text)).orElse("-")).isEqualTo(note);
        assertThat(gloss.range().of(text)).endsWith(text.substring(gloss.inside().end(), gloss.inside().end() + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17일(현지시간) 밝혔다", "김대명(53) 씨", "김대명(53세)이", "1992년(30년 전)", "16일(수)", "100메가와트(MW)",
            "60미터(m) 높이",
            "신화통신(베이징)", "외교부(장관 왕이)", "국회(의장)", "나라(國)", "3.5%(전년 대비)", "이재명(더불어민주당) 의원", "(SCO)", "()", "가()",
            "(베이징 AP=연합뉴스)",
            "기자(kim@example.com)", "그(그녀)", "협의(논의)했다", "회의(會)", "a (b) c", "he said (in 2024) that", "(1) 첫째",
            "가(1) 나",
            "중국(사진)", "왼쪽부터 왕이(왼쪽)", "안보(에너지", "안보)에너지(", "He came (of course) late", "5만 명(남성 3만 명)", "회사(대표 김대명)는"})
    void brackets_that_give_no_other_name_are_no_glosses(String text) {
        assertThat(Glosses.of(text, 0)).isEmpty();
    }

    @Test
    void several_paragraphs_and_a_body_that_begins_later() {
        String text = "왕이(王毅)\n카츠(Katz)와 궈자쿤(郭嘉昆)";
        assertThat(Glosses.of(text, 7).stream().map(g -> g.head().of(text)).toList()).containsExactly("카츠", "궈자쿤");
    }

    @Test
    void any_text_is_read_without_harm() {
        String[] parts = {"(", ")", "[", "（", "）", "왕", "이", "王", "毅", "Wang", " ", ",", "·", "‘", "’", "'", "1", "제3차",
                "\n", "😀",
                "SCO", "\u1112\u1161\u11AB", "포럼", "이하 "};
        Random random = new Random(11);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder out = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                out.append(parts[random.nextInt(parts.length)]);
            }
            String text = out.toString();
            for (Gloss g : Glosses.of(text, 0)) {
                assertThat(g.range().covers(g.head()) && g.range().covers(g.inside())).isTrue();
                assertThat(g.head().end()).isLessThan(g.inside().start());
            }
        }
    }
}
