package app.mitjul.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.TextRange;
import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {

    private static final String BODY = "중국 외교부는 23일 입장을 밝혔다.";

    /// Columns: the byline, then outlet, reporter, role, partner, place; `_` is a space at the end, `~` a line feed.
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "더지엠뉴스 구태경 기자-차이나데일리 |_      ; 더지엠뉴스 ; 구태경 ; 기자 ; 차이나데일리 ;",
            "더지엠뉴스 김대명 기자 |_                 ; 더지엠뉴스 ; 김대명 ; 기자 ; ;",
            "더지엠뉴스 김대명 기자ㅣ                  ; 더지엠뉴스 ; 김대명 ; 기자 ; ;",
            "더지엠뉴스 김대명 기자 │_                 ; 더지엠뉴스 ; 김대명 ; 기자 ; ;",
            "더지엠뉴스 김대명기자 |_                  ; 더지엠뉴스 ; 김대명 ; 기자 ; ;",
            "더지엠뉴스 김대명 기자 - 신화통신 |_      ; 더지엠뉴스 ; 김대명 ; 기자 ; 신화통신 ;",
            "더지엠뉴스 김대명 기자/CGTN |_            ; 더지엠뉴스 ; 김대명 ; 기자 ; CGTN ;",
            "[더지엠뉴스]                              ; 더지엠뉴스 ; ; ; ;",
            "[더지엠뉴스]_                             ; 더지엠뉴스 ; ; ; ;",
            "[thegmnews/china daily]_                  ; thegmnews ; ; ; china daily ;",
            "[THEGMNEWS / China Daily]_                ; THEGMNEWS ; ; ; China Daily ;",
            "[더지엠뉴스/신화망]_                      ; 더지엠뉴스 ; ; ; 신화망 ;",
            "[더지엠뉴스 김대명 기자]_                 ; 더지엠뉴스 ; 김대명 ; 기자 ; ;",
            "[더지엠뉴스/김대명 기자]_                 ; 더지엠뉴스 ; 김대명 ; 기자 ; ;",
            "[더지엠뉴스=김대명 기자]_                 ; 더지엠뉴스 ; 김대명 ; 기자 ; ;",
            "[더지엠뉴스 | 김대명 기자]_               ; 더지엠뉴스 ; 김대명 ; 기자 ; ;",
            "[헤럴드경제(부산)=홍길동 기자]_           ; 헤럴드경제 ; 홍길동 ; 기자 ; ; 부산",
            "[파이낸셜뉴스 뉴욕=홍길동 특파원]_        ; 파이낸셜뉴스 ; 홍길동 ; 특파원 ; ; 뉴욕",
            "[서울=연합뉴스] 이름 기자 =_              ; 연합뉴스 ; 이름 ; 기자 ; ; 서울",
            "[서울=뉴시스]이름 기자 =_                 ; 뉴시스 ; 이름 ; 기자 ; ; 서울",
            "(서울=뉴스1) 이름 기자 =_                 ; 뉴스1 ; 이름 ; 기자 ; ; 서울",
            "(서울=연합뉴스) 홍길동 김철수 기자 =_     ; 연합뉴스 ; 홍길동 김철수 ; 기자 ; ; 서울",
            "(서울·도쿄=연합뉴스) 홍길동 기자 김철수 특파원 =_ ; 연합뉴스 ; 홍길동 기자 김철수 ; 특파원 ; ; 서울·도쿄",
            "(서울=뉴스1) 홍길동 기자,김철수 기자 =_   ; 뉴스1 ; 홍길동 기자,김철수 ; 기자 ; ; 서울",
            "(베이징=연합뉴스) 홍길동 특파원 =_        ; 연합뉴스 ; 홍길동 ; 특파원 ; ; 베이징",
            "(베이징 로이터=뉴스1) 홍길동 기자 =_      ; 뉴스1 ; 홍길동 ; 기자 ; 로이터 ; 베이징",
            "(워싱턴 AP=연합뉴스)_                     ; 연합뉴스 ; ; ; AP ; 워싱턴",
            "(서울=연합뉴스)_                          ; 연합뉴스 ; ; ; ; 서울",
            "OO일보 이름 기자 name@paper.kr_           ; OO일보 ; 이름 ; 기자 ; ;",
            "OO일보 이름 기자 name@paper.kr~           ; OO일보 ; 이름 ; 기자 ; ;",
            "OO일보 이름 기자(name@paper.co.kr)_       ; OO일보 ; 이름 ; 기자 ; ;",
            "더팩트 홍길동 기자 =_                     ; 더팩트 ; 홍길동 ; 기자 ; ;",
            "동네소식 홍길동 기자 |_                   ; 동네소식 ; 홍길동 ; 기자 ; ;",
            "한겨레 홍길동 선임기자 |_                 ; 한겨레 ; 홍길동 ; 선임기자 ; ;",
            "경향신문 홍길동 인턴 기자 |_              ; 경향신문 ; 홍길동 ; 인턴 기자 ; ;",
            "중앙일보 홍길동 논설위원 |_               ; 중앙일보 ; 홍길동 ; 논설위원 ; ;",
            "부산일보 홍길동 통신원 |_                 ; 부산일보 ; 홍길동 ; 통신원 ; ;",
            "국민일보 베이징 홍길동 특파원 |_          ; 국민일보 ; 홍길동 ; 특파원 ; ; 베이징",
            "국민일보 홍길동 베이징 특파원 |_          ; 국민일보 ; 홍길동 ; 특파원 ; ; 베이징",
            "한겨레 정치부 홍길동 기자 |_              ; 한겨레 ; 홍길동 ; 기자 ; ;",
            "홍길동 기자 =_                            ; ; 홍길동 ; 기자 ; ;",
            "홍길동 기자 hong@paper.kr_                ; ; 홍길동 ; 기자 ; ;",
            "홍길동 기자~                              ; ; 홍길동 ; 기자 ; ;",
            "더지엠뉴스 김대명 기자~                   ; 더지엠뉴스 ; 김대명 ; 기자 ; ;",
            "By NAME, Reuters -_                       ; ; ; ; ;",
            "By Jane Doe, Reuters -_                   ; Reuters ; Jane Doe ; ; ;",
            "By Jane Doe and Wang Wei, China Daily -_  ; China Daily ; Jane Doe and Wang Wei ; ; ;",
            "[베이징=신화/뉴시스]_                     ; 뉴시스 ; ; ; 신화 ; 베이징",
            "[런던=AP/뉴시스] 홍길동 기자 =_           ; 뉴시스 ; 홍길동 ; 기자 ; AP ; 런던",
            "【서울=뉴시스】홍길동 기자 =_             ; 뉴시스 ; 홍길동 ; 기자 ; ; 서울",
            "(엑스포츠뉴스 홍길동 기자)_               ; 엑스포츠뉴스 ; 홍길동 ; 기자 ; ;",
            "[더팩트ㅣ홍길동 기자]_                    ; 더팩트 ; 홍길동 ; 기자 ; ;",
            "[디지털데일리 홍길동기자]_                ; 디지털데일리 ; 홍길동 ; 기자 ; ;",
            "[마이데일리 = 홍길동 기자]_               ; 마이데일리 ; 홍길동 ; 기자 ; ;",
            "[아시아경제 베이징=홍길동 특파원]_        ; 아시아경제 ; 홍길동 ; 특파원 ; ; 베이징",
            "[KBS 뉴스 홍길동 기자]_                   ; KBS 뉴스 ; 홍길동 ; 기자 ; ;",
            "[더구루=홍길동 기자]_                     ; 더구루 ; 홍길동 ; 기자 ; ;",
            "[뉴스투데이]_                             ; 뉴스투데이 ; ; ; ;",
            "[프라임경제]_                             ; 프라임경제 ; ; ; ;",
            "[NEW YORK TIMES]_                         ; NEW YORK TIMES ; ; ; ;",
            "[Reuters]_                                ; Reuters ; ; ; ;",
            "[한겨레]_                                 ; 한겨레 ; ; ; ;",
            "[AP]_                                     ; AP ; ; ; ;",
            "[뉴욕 타임스]_                            ; 뉴욕 타임스 ; ; ; ;",
            "[더지엠뉴스]~김대명 기자~                 ; 더지엠뉴스 ; 김대명 ; 기자 ; ;",
            "[더지엠뉴스] 김대명 기자 |_               ; 더지엠뉴스 ; 김대명 ; 기자 ; ;",
            "By Jane Doe~BEIJING (Reuters) -_          ; Reuters ; Jane Doe ; ; ; BEIJING",
            "By Jane Doe~                              ; ; Jane Doe ; ; ;",
            "BEIJING, June 17 (Xinhua) --_             ; Xinhua ; ; ; ; BEIJING",
            "📰 [더지엠뉴스]_                          ; 더지엠뉴스 ; ; ; ;",
            "■ 더지엠뉴스 김대명 기자 |_               ; 더지엠뉴스 ; 김대명 ; 기자 ; ;"})
    void a_known_form_is_read(String form, String outlet, String reporter, String role, String partner, String place) {
        String head = form.strip().replace('_', ' ').replace('~', '\n').replace("NAME", "Jane Doe");
        boolean name = form.contains("NAME");
        for (String text : new String[]{head + BODY, Normalizer.normalize(head + BODY, Normalizer.Form.NFD)}) {
            Byline byline = Bylines.parse(text, 0).orElseThrow(() -> new AssertionError("no byline: " + text));
            assertThat(shown(text, byline.outlet())).isEqualTo(name ? "Reuters" : wanted(outlet));
            assertThat(shown(text, byline.reporter())).isEqualTo(name ? "Jane Doe" : wanted(reporter));
            assertThat(shown(text, byline.role())).isEqualTo(wanted(role));
            assertThat(shown(text, byline.partner())).isEqualTo(wanted(partner));
            assertThat(shown(text, byline.place())).isEqualTo(wanted(place));
            assertThat(Normalizer.normalize(text.substring(byline.bodyStart()), Normalizer.Form.NFC)).isEqualTo(BODY);
        }
    }

    private static String wanted(String cell) {
        return cell == null ? "" : cell;
    }

    private static String shown(String text, Optional<TextRange> range) {
        return range.map(r -> Normalizer.normalize(r.of(text), Normalizer.Form.NFC)).orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[단독]", "[속보]", "[사설]", "[종합]", "[종합2보]", "[포토]", "[인터뷰]", "[기고]", "[칼럼]", "[오늘의 날씨]",
            "[표]", "[경제]",
            "[국제]", "[경제뉴스]", "[오늘의 뉴스]", "[가짜뉴스]", "[뉴스]", "[방송]", "[미디어]", "[시사]", "[코리아]", "[TV]", "[세계 경제]",
            "[중국 경제]", "[중국경제]", "[정치/경제]",
            "[IT/과학]", "[뉴스룸]", "[기자수첩]", "[특파원 통신]", "[베이징 통신]", "[유럽경제]", "[왕이의 저널]", "[이동통신]", "[현장 리포트]",
            "[사진=연합뉴스]", "(사진=연합뉴스)",
            "[그래픽=뉴스1]", "[BREAKING]",
            "[Breaking News]", "[World News]", "[Press Release]", "[Today]", "[sometimes]", "[express]", "(SCO)",
            "(연합뉴스)", "[1]", "[]", "[ ]", "[단독/경제]",
            "[한국경제의 미래]", "[연합뉴스 인용]", "[기자의 눈]", "[홍길동 기자의 눈]", "[최초 공개]", "[알림]", "[Q&A]", "[2025 신년사]", "[그림=홍길동]",
            "[사진=홍길동 기자]", "[단독=홍길동 기자]", "[글=홍길동]",
            "[단독 홍길동 기자]"})
    void a_label_is_never_an_outlet(String label) {
        assertThat(Bylines.parse(label + " " + BODY, 0)).isEmpty();
        assertThat(Bylines.parse(label + BODY, 0)).isEmpty();
        assertThat(Bylines.parse(label, 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"김대명 기자는 현장에서 이렇게 말했다.", "왕이 외교부장은 기자 회견에서 밝혔다.", "연합뉴스에 따르면 중국은 23일 입장을 밝혔다.",
            "더지엠뉴스 김대명 기자는 베이징에 있다.",
            "“김대명 기자 | 이것은 인용이다”라고 말했다.", "기자 = 감시자라는 등식은 옛말이다.", "그는 기자 = 감시자라고 말했다.", "현지 기자 | 중국은 넓다.",
            "로이터통신 기자가 물었다.",
            "중국 외교부 궈자쿤 대변인 | 입장을 밝혔다.", "By 2030, China - the world’s largest emitter - will peak.",
            "By Monday, China - a big country - was calm.",
            "By the way, Reuters - an agency - said so.", "CHINA (SCO) - a member", "기자", "홍길동 기자", "한국경제 전망은 어둡다.",
            "뉴욕타임스는 17일 보도했다.", "더지엠뉴스 | 홈", "a|b|c",
            "=", "홍길동 기자회견 = 오늘", "", "   ", "\n\n", "상하이협력기구(SCO) 회원국 도시들이 밝혔다.", "이 소식을 전한 김대명 기자 | 본문"})
    void running_text_is_no_byline(String text) {
        assertThat(Bylines.parse(text, 0)).isEmpty();
    }

    @Test
    void the_range_ends_with_the_separator_and_the_body_begins_behind_the_space() {
        String text = "더지엠뉴스 김대명 기자 |  중국";
        Byline byline = Bylines.parse(text, 0).orElseThrow();
        assertThat(byline.range().of(text)).isEqualTo("더지엠뉴스 김대명 기자 |");
        assertThat(text.substring(byline.bodyStart())).isEqualTo("중국");
    }

    @Test
    void the_e_mail_address_belongs_to_the_byline() {
        String text = "OO일보 이름 기자 name@paper.kr\n중국";
        assertThat(Bylines.parse(text, 0).orElseThrow().range().of(text)).isEqualTo("OO일보 이름 기자 name@paper.kr");
    }

    @Test
    void a_byline_may_begin_further_on() {
        String text = "중국, 자제 촉구\n\n[더지엠뉴스] 중국은";
        Byline byline = Bylines.parse(text, 9).orElseThrow();
        assertThat(byline.range()).isEqualTo(new TextRange(11, 18));
        assertThat(byline.bodyStart()).isEqualTo(19);
        assertThat(Bylines.parse(text, 0)).isEmpty();
    }

    @Test
    void a_byline_without_a_body_ends_the_text() {
        Byline byline = Bylines.parse("[더지엠뉴스]", 0).orElseThrow();
        assertThat(byline.bodyStart()).isEqualTo(7);
    }

    @Test
    void an_ornament_before_the_byline_is_no_part_of_it() {
        String text = "📰 [더지엠뉴스] 중국";
        assertThat(Bylines.parse(text, 0).orElseThrow().range().of(text)).isEqualTo("[더지엠뉴스]");
    }
}
