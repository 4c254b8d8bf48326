package app.mitjul.settings;

/// How the window was left. What is out of range is brought into it.
///
/// @param x
///            NaN, as `y`, until the window was moved: the system chooses the place
/// @param libraryWidth
///            of the article list
/// @param split
///            two readers side by side
/// @param splitDivider
///            share of the first reader, 0.1 to 0.9
public record WindowState(double x, double y, double width, double height, boolean maximized, boolean libraryShown,
        boolean inspectorShown, double libraryWidth, double inspectorWidth, boolean split, double splitDivider) {

    public static final WindowState DEFAULT = new WindowState(Double.NaN, Double.NaN, 1440, 900, false, true, true, 312,
            328, false, 0.5);

    public WindowState {
        x = Double.isInfinite(x) ? Double.NaN : x;
        y = Double.isInfinite(y) ? Double.NaN : y;
        width = Range.clamp(width, 900, 20_000, 1440);
        height = Range.clamp(height, 600, 20_000, 900);
        libraryWidth = Range.clamp(libraryWidth, 180, 800, 312);
        inspectorWidth = Range.clamp(inspectorWidth, 180, 800, 328);
        splitDivider = Range.clamp(splitDivider, 0.1, 0.9, 0.5);
    }
}
