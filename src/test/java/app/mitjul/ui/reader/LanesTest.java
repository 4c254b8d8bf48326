package app.mitjul.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanesTest {

    @Test
    void intervals_that_overlap_never_share_a_lane_and_a_free_lane_is_used_again() {
        Lanes lanes = new Lanes();
        assertThat(lanes.place(0, 10)).isZero();
        assertThat(lanes.place(5, 15)).isEqualTo(1);
        assertThat(lanes.place(8, 9)).isEqualTo(2);
        assertThat(lanes.place(10, 20)).isZero();
        assertThat(lanes.place(16, 18)).isEqualTo(1);
    }
}
