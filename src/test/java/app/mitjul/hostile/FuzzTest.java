package app.mitjul.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A few hundred rounds for each parser, always the same; the harness goes on for as long as it is told.
class FuzzTest {

    private static final int ROUNDS = 600;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void changed_input_is_read_or_refused_with_a_sentence(FuzzTarget target) throws IOException {
        int[] left = {ROUNDS / target.cost()};
        Fuzzing fuzzing = new Fuzzing(target, folder, 20_261_122).run(() -> left[0]-- > 0);
        assertThat(fuzzing.findings()).isEmpty();
        assertThat(fuzzing.rounds()).isEqualTo(ROUNDS / target.cost());
        if (target != FuzzTarget.SAFETY_LOG) { // what is damaged there is passed over, not refused
            assertThat(fuzzing.refused()).isPositive();
        }
    }
}
