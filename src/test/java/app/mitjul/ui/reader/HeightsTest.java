package app.mitjul.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class HeightsTest {

    private static final Offset<Double> ROUNDING = within(1e-6);

    @Test
    void sums_and_places_are_those_of_adding_one_by_one() {
        Random random = new Random(5);
        for (int size = 1; size < 70; size++) {
            double[] plain = random.doubles(size, 1, 100).toArray();
            Heights heights = new Heights(plain);
            for (int round = 0; round < 20; round++) {
                int changed = random.nextInt(size);
                plain[changed] = 1 + random.nextInt(90);
                heights.set(changed, plain[changed]);
                int index = random.nextInt(size);
                double above = Arrays.stream(plain, 0, index).sum();

                assertThat(heights.above(index)).isCloseTo(above, ROUNDING);
                assertThat(heights.at(above + plain[index] / 2)).isEqualTo(index);
            }
            assertThat(heights.total()).isCloseTo(Arrays.stream(plain).sum(), ROUNDING);
            assertThat(heights.at(-1)).isZero();
            assertThat(heights.at(heights.total() + 1)).isEqualTo(size - 1);
        }
    }
}
