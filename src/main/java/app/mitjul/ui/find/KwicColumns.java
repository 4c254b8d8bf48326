package app.mitjul.ui.find;

/// Where the columns of a concordance stand, in pixels from the left edge of a line. Every line and the heads above them
/// have the same.
///
/// @param article
///            left edge of the article's name
/// @param articleWidth
///            its width
/// @param left
///            left edge of what stands before the hit
/// @param hit
///            left edge of the hit
/// @param right
///            end of what stands behind it
/// @param themes
///            left edge of the themes
record KwicColumns(double article, double articleWidth, double left, double hit, double right, double themes) {

    private static final double CHECK = 34;
    private static final double THEMES = 62;
    private static final double GAP = 12;

    /// @param width
    ///            of the line
    /// @param scale
    ///            how large the interface is, 1 to 2
    static KwicColumns of(double width, double scale) {
        double article = CHECK * scale;
        double articleWidth = Math.rint(Math.clamp(width * 0.16, 96 * scale, 230 * scale));
        double left = article + articleWidth + GAP * scale;
        double themes = Math.max(left + 40, width - THEMES * scale);
        double right = themes - GAP * scale;
        return new KwicColumns(article, articleWidth, left, Math.rint(left + (right - left) * 0.43), right, themes);
    }
}
