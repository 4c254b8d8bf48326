package app.mitjul.domain.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SentenceEditsTest {

    @Test
    void joining_and_splitting_are_remembered_by_where_the_sentence_begins() {
        SentenceEdits edits = SentenceEdits.NONE.joined(40).split(12).joined(7);
        assertThat(edits.joins()).containsExactly(7, 40);
        assertThat(edits.splits()).containsExactly(12);
        assertThat(edits.isEmpty()).isFalse();
        assertThat(SentenceEdits.NONE.split(12).isEmpty()).isFalse();
    }

    @Test
    void joining_takes_a_split_back_and_splitting_a_join() {
        assertThat(SentenceEdits.NONE.split(12).joined(12)).isEqualTo(SentenceEdits.NONE);
        assertThat(SentenceEdits.NONE.joined(12).split(12)).isEqualTo(SentenceEdits.NONE);
        assertThat(SentenceEdits.NONE.split(12).joined(12).isEmpty()).isTrue();
        assertThat(SentenceEdits.NONE.joined(3).split(12).joined(12).joins()).containsExactly(3);
        assertThat(SentenceEdits.NONE.split(3).joined(12).split(12).splits()).containsExactly(3);
    }

    @Test
    void edits_do_not_change_under_whoever_holds_them() {
        TreeSet<Integer> mine = new TreeSet<>(java.util.Set.of(5));
        SentenceEdits edits = new SentenceEdits(mine, mine);
        mine.add(9);
        assertThat(edits.joins()).containsExactly(5);
        assertThat(edits.splits()).containsExactly(5);
        assertThatThrownBy(() -> edits.joins().add(1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> edits.splits().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
