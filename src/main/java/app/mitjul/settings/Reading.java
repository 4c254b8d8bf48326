package app.mitjul.settings;

import java.util.Set;

/// How articles are shown. What is out of range is brought into it.
///
/// @param size
///            of the letters in pixels, 14 to 32
/// @param lineHeight
///            of the letters' size, 1.4 to 2.2
/// @param width
///            of the column in letters' sizes, 24 to 46
/// @param look
///            `SYSTEM`, `LIGHT`, `SEPIA`, `DUSK` or `BLACK`
/// @param language
///            of the interface: `en`, `ko`, or empty for the system's
/// @param bylineShown
///            title line and byline are shown before the body
/// @param order
///            of the article list: `ADDED`, `TITLE`, `OUTLET`, `DATE` or `REPORTER`
/// @param scale
///            of everything but the text read, in percent, 100 to 200
/// @param typesetting
///            how the text is set: by sentences, with numbers, justified
/// @param grouping
///            of the article list: `NONE`, `OUTLET`, `DATE`, `REPORTER` or `COLLECTION`
public record Reading(int size, double lineHeight, int width, boolean serif, String look, String language,
        boolean bylineShown, String order, int scale, Typesetting typesetting, String grouping) {

    private static final Set<String> LOOKS = Set.of("SYSTEM", "LIGHT", "SEPIA", "DUSK", "BLACK");
    private static final Set<String> LANGUAGES = Set.of("", "en", "ko");
    private static final Set<String> ORDERS = Set.of("ADDED", "TITLE", "OUTLET", "DATE", "REPORTER");
    private static final Set<String> GROUPINGS = Set.of("NONE", "OUTLET", "DATE", "REPORTER", "COLLECTION");

    public static final Reading DEFAULT = new Reading(18, 1.7, 32, true, "SYSTEM", "", false, "ADDED", 100);

    public Reading {
        size = Math.clamp(size, 14, 32);
        lineHeight = Range.clamp(lineHeight, 1.4, 2.2, 1.7);
        width = Math.clamp(width, 24, 46);
        look = LOOKS.contains(look) ? look : "SYSTEM";
        language = LANGUAGES.contains(language) ? language : "";
        order = ORDERS.contains(order) ? order : "ADDED";
        scale = Math.clamp(scale, 100, 200);
        grouping = GROUPINGS.contains(grouping) ? grouping : "NONE";
    }

    /// With ordinary typesetting, and a list without groups.
    public Reading(int size, double lineHeight, int width, boolean serif, String look, String language,
            boolean bylineShown, String order, int scale) {
        this(size, lineHeight, width, serif, look, language, bylineShown, order, scale, Typesetting.DEFAULT, "NONE");
    }

    public Reading withTypesetting(Typesetting other) {
        return new Reading(size, lineHeight, width, serif, look, language, bylineShown, order, scale, other, grouping);
    }

    public Reading withSize(int other) {
        return new Reading(other, lineHeight, width, serif, look, language, bylineShown, order, scale, typesetting,
                grouping);
    }

    public Reading withLineHeight(double other) {
        return new Reading(size, other, width, serif, look, language, bylineShown, order, scale, typesetting, grouping);
    }

    public Reading withWidth(int other) {
        return new Reading(size, lineHeight, other, serif, look, language, bylineShown, order, scale, typesetting,
                grouping);
    }

    public Reading withSerif(boolean other) {
        return new Reading(size, lineHeight, width, other, look, language, bylineShown, order, scale, typesetting,
                grouping);
    }

    public Reading withLook(String other) {
        return new Reading(size, lineHeight, width, serif, other, language, bylineShown, order, scale, typesetting,
                grouping);
    }

    public Reading withLanguage(String other) {
        return new Reading(size, lineHeight, width, serif, look, other, bylineShown, order, scale, typesetting,
                grouping);
    }

    public Reading withBylineShown(boolean other) {
        return new Reading(size, lineHeight, width, serif, look, language, other, order, scale, typesetting, grouping);
    }

    public Reading withOrder(String other) {
        return new Reading(size, lineHeight, width, serif, look, language, bylineShown, other, scale, typesetting,
                grouping);
    }

    public Reading withGrouping(String other) {
        return new Reading(size, lineHeight, width, serif, look, language, bylineShown, order, scale, typesetting,
                other);
    }

    public Reading withScale(int other) {
        return new Reading(size, lineHeight, width, serif, look, language, bylineShown, order, other, typesetting,
                grouping);
    }

    /// One step larger (+1) or smaller (−1), as far as sizes go.
    public Reading zoomed(int steps) {
        return withSize(size + 2 * steps);
    }
}
