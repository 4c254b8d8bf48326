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
///            `SYSTEM`, `LIGHT` or `DUSK`
/// @param language
///            of the interface: `en`, `ko`, or empty for the system's
/// @param bylineShown
///            title line and byline are shown before the body
/// @param order
///            of the article list: `ADDED`, `TITLE` or `OUTLET`
public record Reading(int size, double lineHeight, int width, boolean serif, String look, String language,
        boolean bylineShown, String order) {

    private static final Set<String> LOOKS = Set.of("SYSTEM", "LIGHT", "DUSK");
    private static final Set<String> LANGUAGES = Set.of("", "en", "ko");
    private static final Set<String> ORDERS = Set.of("ADDED", "TITLE", "OUTLET");

    public static final Reading DEFAULT = new Reading(18, 1.7, 32, true, "SYSTEM", "", false, "ADDED");

    public Reading {
        size = Math.clamp(size, 14, 32);
        lineHeight = Range.clamp(lineHeight, 1.4, 2.2, 1.7);
        width = Math.clamp(width, 24, 46);
        look = LOOKS.contains(look) ? look : "SYSTEM";
        language = LANGUAGES.contains(language) ? language : "";
        order = ORDERS.contains(order) ? order : "ADDED";
    }

    public Reading withSize(int other) {
        return new Reading(other, lineHeight, width, serif, look, language, bylineShown, order);
    }

    public Reading withLineHeight(double other) {
        return new Reading(size, other, width, serif, look, language, bylineShown, order);
    }

    public Reading withWidth(int other) {
        return new Reading(size, lineHeight, other, serif, look, language, bylineShown, order);
    }

    public Reading withSerif(boolean other) {
        return new Reading(size, lineHeight, width, other, look, language, bylineShown, order);
    }

    public Reading withLook(String other) {
        return new Reading(size, lineHeight, width, serif, other, language, bylineShown, order);
    }

    public Reading withLanguage(String other) {
        return new Reading(size, lineHeight, width, serif, look, other, bylineShown, order);
    }

    public Reading withBylineShown(boolean other) {
        return new Reading(size, lineHeight, width, serif, look, language, other, order);
    }

    public Reading withOrder(String other) {
        return new Reading(size, lineHeight, width, serif, look, language, bylineShown, other);
    }
}
