package app.mitjul.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.Presence;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeColors;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.codebook.UnderlinePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The colours offered stay apart for eyes that miss one kind of cone, in every look.
class ThemeColorsTest {

    /// What eyes without red, green or blue cones see of linear RGB; Machado, Oliveira, Fernandes 2009, severity 1.
    private static final List<double[][]> EYES = List.of(new double[][]{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            new double[][]{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216},
                    {-0.003882, -0.048116, 1.051998}},
            new double[][]{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413},
                    {-0.011820, 0.042940, 0.968881}},
            new double[][]{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602},
                    {0.004733, 0.691367, 0.303900}});

    /// Distance in OKLab below which two small swatches are hard to tell; the old set came to 0.022.
    private static final double APART = 0.055;

    @ParameterizedTest
    @EnumSource
    void any_two_differ_for_every_kind_of_eye(Look look) {
        List<String> close = new ArrayList<>();
        for (int i = 0; i < ThemeColors.SET.size(); i++) {
            for (int j = 0; j < i; j++) {
                String a = ThemeColors.SET.get(i);
                String b = ThemeColors.SET.get(j);
                double distance = distance(look.ink(a), look.ink(b));
                if (distance < APART && !(i == 1 && j == 0)) {
                    close.add(a + " " + b + " " + distance);
                }
            }
        }
        assertThat(close).as("red and amber are fixed by the design; their underlines tell them apart").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void each_can_be_read_as_a_line_and_words_can_be_read_on_it(Look look) {
        for (String hex : ThemeColors.SET) {
            Color ink = look.ink(hex);
            assertThat(Contrast.ratio(ink, look.page())).as(hex).isGreaterThanOrEqualTo(3);
            assertThat(Contrast.ratio(look.on(ink), ink)).as(hex).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void a_new_theme_gets_a_colour_that_is_used_least() {
        assertThat(ThemeColors.next(List.of())).isEqualTo(ThemeColors.SET.getFirst());
        List<Theme> codebook = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            codebook.add(new Theme(new ThemeId("t" + i), "t" + i, "", ThemeColors.next(codebook),
                    UnderlinePattern.SOLID, 0, "", i, Optional.empty(), Presence.LIVE));
        }
        assertThat(codebook.stream().filter(t -> t.color().equals(ThemeColors.SET.getFirst()))).hasSize(3);
        assertThat(codebook.stream().filter(t -> t.color().equals(ThemeColors.SET.getLast()))).hasSize(2);
    }

    private static double distance(Color a, Color b) {
        return EYES.stream().mapToDouble(eye -> {
            double[] x = okLab(a, eye);
            double[] y = okLab(b, eye);
            return Math.sqrt(Math.pow(x[0] - y[0], 2) + Math.pow(x[1] - y[1], 2) + Math.pow(x[2] - y[2], 2));
        }).min().orElse(0);
    }

    /// Ottosson 2020.
    private static double[] okLab(Color c, double[][] eye) {
        double[] seen = times(eye, new double[]{linear(c.getRed()), linear(c.getGreen()), linear(c.getBlue())});
        double[] cones = times(new double[][]{{0.4122214708, 0.5363325363, 0.0514459929},
                {0.2119034982, 0.6806995451, 0.1073969566}, {0.0883024619, 0.2817188376, 0.6299787005}}, seen);
        for (int i = 0; i < 3; i++) {
            cones[i] = Math.cbrt(cones[i]);
        }
        return times(new double[][]{{0.2104542553, 0.7936177850, -0.0040720468},
                {1.9779984951, -2.4285922050, 0.4505937099}, {0.0259040371, 0.7827717662, -0.8086757660}}, cones);
    }

    private static double[] times(double[][] matrix, double[] v) {
        double[] out = new double[3];
        for (int i = 0; i < 3; i++) {
            out[i] = Math.clamp(matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2], -1, 1.5);
        }
        return out;
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
