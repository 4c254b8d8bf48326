package app.mitjul.harness;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.hostile.FuzzTarget;
import app.mitjul.hostile.Fuzzing;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Good input, changed for as long as one wants (`-Dharness.fuzz=<seconds>` for each parser): it is read, or refused
/// with a sentence.
class FuzzHarness {

    private static final int SECONDS = Figures.of("fuzz", 60);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void no_input_makes_a_parser_fall_over(FuzzTarget target) throws IOException {
        Figures figures = new Figures("fuzzing " + target);
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        Fuzzing fuzzing = new Fuzzing(target, folder, Figures.seed()).run(() -> System.nanoTime() - end < 0);
        figures.say("%d rounds, %d refused, %d findings", fuzzing.rounds(), fuzzing.refused(),
                fuzzing.findings().size());
        assertThat(fuzzing.findings()).isEmpty();
    }
}
