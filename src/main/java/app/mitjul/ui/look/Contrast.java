package app.mitjul.ui.look;

import javafx.scene.paint.Color;

/// Contrast of colours as WCAG 2.2 defines it (relative luminance, success criterion 1.4.3).
public final class Contrast {

    private Contrast() {
    }

    /// From 1 (same) to 21 (black on white); order does not matter; both opaque.
    public static double ratio(Color a, Color b) {
        double la = luminance(a);
        double lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    /// `over` at `opacity` laid on `under`.
    public static Color mix(Color over, Color under, double opacity) {
        return under.interpolate(new Color(over.getRed(), over.getGreen(), over.getBlue(), 1), opacity);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
