package app.mitjul.text.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.TextRange;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Passages stand in square brackets, before and after; `|` is a line feed.
class CarryingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', value = {
            // nothing, or something elsewhere
            "회담에서 [안보 협력]을 논의했다. > 회담에서 [안보 협력]을 논의했다. > KEPT",
            "회담에서 [안보 협력]을 논의했다. > 어제 정상회담에서 [안보 협력]을 논의했다. > KEPT",
            "회담에서 [안보 협력]을 논의했다. > 회담에서 [안보 협력]을 합의했다. > KEPT",
            "회담에서 [안보 협력]을 논의했다. > [안보 협력]을 논의했다. > KEPT",
            "회담에서 [안보 협력]을 논의했다. > 회담에서 [안보 협력] > KEPT",
            // at the very edge
            "회담에서 [안보 협력]을 논의했다. > 회담에서 경제·[안보 협력]을 논의했다. > KEPT",
            "회담에서 [안보 협력]을 논의했다. > 회담에서 [안보 협력]체를 논의했다. > KEPT",
            "회담에서 [안보 협력] 논의 > 회담에서 크게 [안보 협력] 논의 > KEPT",
            "회담에서 [안보 협력] 논의 > 회담에서 [안보 협력]과 논의 > KEPT",
            "[안보 협력] 논의 > 새 [안보 협력] 논의 > KEPT",
            "논의된 [안보 협력] > 논의된 [안보 협력]과 교역 > KEPT",
            // inside
            "회담에서 [안보 협력]을 논의 > 회담에서 [안보 분야 협력]을 논의 > CHANGED",
            "회담에서 [안보 분야 협력]을 논의 > 회담에서 [안보 협력]을 논의 > CHANGED",
            "어제 [박씨 딸과] 만났다고 했다 > 어제 [박씨의 딸과] 만났다고 했다 > CHANGED",
            "어제 [딸과 만났다고] 했다 > 어제 [딸과 만나지 못했다고] 했다 > CHANGED",
            "그는 [궈자쿤 대변인]이다 > 그는 [궈지쿤 대변인]이다 > CHANGED",
            // its first or last words gone
            "회담에서 [안보 협력 강화]를 논의 > 회담에서 [협력 강화]를 논의 > CHANGED",
            "회담에서 [안보 협력 강화]를 논의 > 회담에서 [안보 협력]를 논의 > CHANGED",
            "어제 회담에서 [안보 협력 강화]를 논의 > 어제 [협력 강화]를 논의 > CHANGED",
            // replaced
            "그는 [협력 강화]를 말했다 > 그는 [교류 강화]를 말했다 > CHANGED",
            "그는 [협력 강화]를 말했다 > 그는 [협력 축소]를 말했다 > CHANGED",
            "hello [Robin], how are you > hello [Elisa], how are you > CHANGED",
            "hello [Robin] > hello [Elisa] > CHANGED",
            "[Robin] said hello > [Elisa] said hello > CHANGED",
            "그는 [안보]를 말했다 > 그는 [교역]를 말했다 > CHANGED",
            // corrected beside what is taken out
            "그는 [에너지를 말햇다].|셋째 문단은 사라질 것이다.|끝 문단. > 그는 [에너지를 말했다].|끝 문단. > CHANGED",
            "가 나. 그는 [에너지를 말햇다]. 셋째 문단은 사라질 것이다. 끝. > 가 나. 그는 [에너지를 말했다]. 끝. > CHANGED",
            // joined and split words
            "회담에서 [안보 협력]을 논의 > 회담에서 [안보협력]을 논의 > CHANGED",
            "회담에서 [안보협력]을 논의 > 회담에서 [안보 협력]을 논의 > CHANGED",
            // gone
            "어제 그는 [안보]를 매우 강하게 말했다. > 어제 그는 말했다. > LOST",
            "첫 문단.|둘째 [문단의 안보].|셋째 문단. > 첫 문단.|셋째 문단. > LOST",
            "첫 문단.|[둘째 문단].|셋째 문단. > 첫 문단.|전혀 다른 이야기가 여기에 있다.|셋째 문단. > LOST",
            "[안보] > 교역 > LOST",
            // a lookalike that was there before is not the one that is gone
            "이 팀은 [개발자 두 명]을 찾는다.|저 팀은 개발자 두 명을 찾는다. > 저 팀은 개발자 두 명을 찾는다. > LOST",
            // cut and pasted
            "하나.|[옮겨 갈 문단]이 여기 있다.|끝 문단. > 하나.|끝 문단.|[옮겨 갈 문단]이 여기 있다. > KEPT",
            "[옮겨 갈 긴 문단] 하나이다.|둘째이다 그렇다 정말.|셋째이다 아니다 정말. > 둘째이다 그렇다 정말.|셋째이다 아니다 정말.|[옮겨 갈 긴 문단] 하나이다. > MOVED",
            // short words only with their surroundings
            "여기 [안보] 회의에서 두 나라가 합의했다.|둘째이다 그렇다 정말로.|셋째이다 아니다 정말로. > 둘째이다 그렇다 정말로.|셋째이다 아니다 정말로.|여기 [안보] 회의에서 두 나라가 합의했다. > MOVED",
            "여기 [안보]란다.|둘째이다 그렇다 정말로.|셋째이다 아니다 정말로. > 둘째이다 그렇다 정말로.|셋째이다 아니다 정말로.|안보 회의에서 합의 > LOST",
            // two new places are no place
            "여기 [안보 협력 회의]란다.|둘째이다 그렇다 정말로.| > 둘째이다 그렇다 정말로.|안보 협력 회의는 끝.|안보 협력 회의가 시작. > LOST",
    })
    void a_passage_is_carried(String before, String after, Fate fate) {
        String old = plain(before);
        String now = plain(after);
        Carried carried = Carrying.between(old, now).carry(marked(before).orElseThrow());
        assertThat(carried.range().map(r -> r.of(now))).isEqualTo(marked(after).map(r -> r.of(now)));
        assertThat(carried.range()).isEqualTo(marked(after));
        assertThat(carried.fate()).isEqualTo(fate);
    }

    @Test
    void hangul_in_another_form_is_the_same_words() {
        String composed = "제3차 회담에서 [안보 협력]을 논의했다.|둘째 문단의 글이다.";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        for (String[] turn : new String[][]{{composed, decomposed}, {decomposed, composed}}) {
            Carried carried = Carrying.between(plain(turn[0]), plain(turn[1])).carry(marked(turn[0]).orElseThrow());
            assertThat(carried).isEqualTo(Carried.of(Fate.KEPT, marked(turn[1]).orElseThrow()));
        }
    }

    @Test
    void what_joins_the_last_character_belongs_to_the_passage() {
        String before = "그림 👩 하나";
        String after = "그림 👩\u200D👧 하나";
        assertThat(Carrying.between(before, after).carry(new TextRange(3, 5)))
                .isEqualTo(Carried.of(Fate.CHANGED, new TextRange(3, 8)));
    }

    @Test
    void white_space_at_the_ends_is_kept_only_where_it_was_marked() {
        assertThat(Carrying.between("가 나다 라", "가 나마 라").carry(new TextRange(1, 5)))
                .isEqualTo(Carried.of(Fate.CHANGED, new TextRange(1, 5)));
        assertThat(Carrying.between("가나 다라 마", "가나 마").carry(new TextRange(0, 5)))
                .isEqualTo(Carried.of(Fate.CHANGED, new TextRange(0, 2)));
    }

    @Test
    void an_offset_is_carried_to_its_character_or_to_where_that_was() {
        Carrying carrying = Carrying.between("가나 다라 마바", "새 가나 마바!");
        assertThat(List.of(0, 1, 2, 3, 4, 6, 8).stream().map(carrying::place)).containsExactly(2, 3, 4, 5, 5, 5, 8);
        assertThat(carrying.holds(0)).isTrue();
        assertThat(carrying.holds(3)).isFalse();
        assertThat(carrying.holds(8)).isFalse();
    }

    private static String plain(String text) {
        return text.strip().replace("[", "").replace("]", "").replace('|', '\n');
    }

    private static Optional<TextRange> marked(String text) {
        String line = text.strip();
        int start = line.indexOf('[');
        return start < 0 ? Optional.empty() : Optional.of(new TextRange(start, line.indexOf(']') - 1));
    }
}
