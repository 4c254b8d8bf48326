package app.mitjul.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a text holds that a reader cannot see, or that makes it look like another text. The text itself stays as it is.
/// Signs that belong there are not counted: joiners in emoji and in scripts that are written with them, selectors after
/// emoji and ideographs, the tags of a flag, the fillers of old Hangul.
///
/// @param found
///            the first [#LISTED], in the order of the text
/// @param counts
///            how many there are of each kind, listed or not; kinds that do not occur are left out
public record HiddenCharacters(List<Hidden> found, Map<Kind, Integer> counts) {

    /// The most that are listed one by one.
    public static final int LISTED = 1_000;

    private static final Set<UnicodeScript> WRITTEN_WITH_JOINERS = EnumSet.of(UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC, UnicodeScript.NKO, UnicodeScript.MONGOLIAN, UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI, UnicodeScript.GURMUKHI, UnicodeScript.GUJARATI, UnicodeScript.ORIYA,
            UnicodeScript.TAMIL, UnicodeScript.TELUGU, UnicodeScript.KANNADA, UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA, UnicodeScript.KHMER, UnicodeScript.MYANMAR, UnicodeScript.TIBETAN);

    private static final int FLAG = 0x1F3F4;

    public enum Kind {
        /// Turns the order in which a text is shown: overrides, embeddings, isolates, marks.
        DIRECTION,
        /// Has no width: spaces, joiners, operators.
        ZERO_WIDTH,
        /// A letter nobody sees, of which messages can be made.
        TAG,
        /// Chooses another form of the sign before it.
        SELECTOR,
        /// A blank that counts as a letter.
        FILLER,
        /// Shows only where a line breaks.
        SOFT_HYPHEN,
        /// A control character other than tab, line end and page end.
        CONTROL
    }

    /// @param offset
    ///            in UTF-16 code units
    public record Hidden(int offset, int codePoint, Kind kind) {

        /// `U+202E`.
        public String name() {
            return HiddenCharacters.name(codePoint);
        }
    }

    public HiddenCharacters {
        found = List.copyOf(found);
        counts = Map.copyOf(counts);
    }

    public static HiddenCharacters of(CharSequence text) {
        List<Hidden> found = new ArrayList<>();
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F || c >= '가' && c <= '힣' || c >= '一' && c <= '鿿') {
                continue;
            }
            int codePoint = Character.codePointAt(text, i);
            Kind kind = kind(codePoint);
            if (kind != null && !belongs(text, i, codePoint)) {
                counts.merge(kind, 1, Integer::sum);
                if (found.size() < LISTED) {
                    found.add(new Hidden(i, codePoint, kind));
                }
            }
            i += Character.charCount(codePoint) - 1;
        }
        return new HiddenCharacters(found, counts);
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int count(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /// A name or a line as it is safe to show in a sentence: every hidden character by its number, a line end as a
    /// space.
    public static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                shown.append(' ');
            } else if (kind(c) == null) {
                shown.appendCodePoint(c);
            } else {
                shown.append('‹').append(name(c)).append('›');
            }
        });
        return shown.toString();
    }

    private static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    private static @Nullable Kind kind(int c) {
        return switch (c) {
            case '\t', '\n', '\r', '\f' -> null;
            case 0xAD -> Kind.SOFT_HYPHEN;
            case 0x061C, 0x200E, 0x200F -> Kind.DIRECTION;
            case 0x034F, 0x180E, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF -> Kind.ZERO_WIDTH;
            case 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0 -> Kind.FILLER;
            default -> ofRange(c);
        };
    }

    private static @Nullable Kind ofRange(int c) {
        if (c < ' ' || c >= 0x7F && c < 0xA0) {
            return Kind.CONTROL;
        }
        if (c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069) {
            return Kind.DIRECTION;
        }
        if (c >= 0x2061 && c <= 0x206F || c >= 0xFFF9 && c <= 0xFFFB || c >= 0x1D173 && c <= 0x1D17A) {
            return Kind.ZERO_WIDTH;
        }
        if (c >= 0xE0000 && c <= 0xE007F) {
            return Kind.TAG;
        }
        boolean selects = c >= 0xFE00 && c <= 0xFE0F || c >= 0x180B && c <= 0x180D || c >= 0xE0100 && c <= 0xE01EF;
        return selects ? Kind.SELECTOR : null;
    }

    private static boolean belongs(CharSequence text, int at, int c) {
        int before = at == 0 ? -1 : Character.codePointBefore(text, at);
        int next = at + Character.charCount(c);
        int after = next >= text.length() ? -1 : Character.codePointAt(text, next);
        return switch (c) {
            case 0x200D -> joinsEmoji(before, after) || joins(before, after);
            case 0x200C -> joins(before, after);
            case 0x115F, 0x1160 -> isJamo(before) || isJamo(after);
            case 0xFEFF -> at == 0;
            case 0xFE0E, 0xFE0F -> before == '#' || before == '*' || before >= '0' && before <= '9' || isSymbol(before);
            default -> c >= 0xE0020 && c <= 0xE007F
                    ? isInFlag(text, at)
                    : c >= 0xE0100 && before >= 0 && Character.isIdeographic(before);
        };
    }

    private static boolean joinsEmoji(int before, int after) {
        return (isSymbol(before) || before == 0xFE0F || Character.isEmojiModifier(before)) && isSymbol(after);
    }

    private static boolean isSymbol(int c) {
        return c > 0x7F && (Character.isExtendedPictographic(c) || Character.isEmoji(c)
                || Character.getType(c) == Character.OTHER_SYMBOL);
    }

    private static boolean joins(int before, int after) {
        return isOfJoinedScript(before) && (after < 0 || isOfJoinedScript(after) || !Character.isLetter(after));
    }

    private static boolean isOfJoinedScript(int c) {
        return c >= 0 && WRITTEN_WITH_JOINERS.contains(UnicodeScript.of(c));
    }

    private static boolean isJamo(int c) {
        return c >= 0x1100 && c <= 0x11FF && c != 0x115F && c != 0x1160 || c >= 0xA960 && c <= 0xA97C
                || c >= 0xD7B0 && c <= 0xD7FB;
    }

    /// A black flag, up to six tags that name a region, and the one that ends them.
    private static boolean isInFlag(CharSequence text, int at) {
        int i = at;
        for (int tags = 0; i >= 2 && tags <= 6; tags++) {
            int before = Character.codePointBefore(text, i);
            if (before == FLAG) {
                return true;
            }
            if (before < 0xE0020 || before >= 0xE007F) {
                return false;
            }
            i -= 2;
        }
        return false;
    }
}
