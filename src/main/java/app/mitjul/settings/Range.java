package app.mitjul.settings;

final class Range {

    private Range() {
    }

    /// The nearest value between `low` and `high`; `otherwise` for what is no number.
    static double clamp(double value, double low, double high, double otherwise) {
        return Double.isNaN(value) ? otherwise : Math.clamp(value, low, high);
    }
}
