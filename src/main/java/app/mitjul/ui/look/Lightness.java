package app.mitjul.ui.look;

import javafx.scene.paint.Color;

/// Moves a colour in lightness only (HSL), so that it keeps its hue.
final class Lightness {

    private Lightness() {
    }

    /// HSL lightness, 0 to 1.
    static double of(Color c) {
        return (max(c) + min(c)) / 2;
    }

    /// The same hue with this lightness; in the light range colours keep at least two thirds of their strength.
    static Color with(Color c, double lightness) {
        double chroma = max(c) - min(c);
        double range = 1 - Math.abs(2 * of(c) - 1);
        double saturation = range == 0 ? 0 : Math.min(1, chroma / range * (lightness > 0.6 ? 1.2 : 1));
        double wanted = (1 - Math.abs(2 * lightness - 1)) * saturation;
        double base = lightness - wanted / 2;
        double hue = c.getHue() / 60;
        double x = wanted * (1 - Math.abs(hue % 2 - 1));
        double[] rgb = switch ((int) hue % 6) {
            case 0 -> new double[]{wanted, x, 0};
            case 1 -> new double[]{x, wanted, 0};
            case 2 -> new double[]{0, wanted, x};
            case 3 -> new double[]{0, x, wanted};
            case 4 -> new double[]{x, 0, wanted};
            default -> new double[]{wanted, 0, x};
        };
        return new Color(unit(rgb[0] + base), unit(rgb[1] + base), unit(rgb[2] + base), 1);
    }

    private static double unit(double channel) {
        return Math.clamp(channel, 0, 1);
    }

    private static double max(Color c) {
        return Math.max(c.getRed(), Math.max(c.getGreen(), c.getBlue()));
    }

    private static double min(Color c) {
        return Math.min(c.getRed(), Math.min(c.getGreen(), c.getBlue()));
    }
}
