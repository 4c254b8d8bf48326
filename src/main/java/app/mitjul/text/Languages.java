package app.mitjul.text;

import java.lang.Character.UnicodeScript;

/// The language of a text, told from its letters alone.
public final class Languages {

    /// Enough to tell.
    private static final int SAMPLE = 20_000;

    private Languages() {
    }

    /// `ko`, `zh`, `ja`, `en` for Latin letters, or empty. A syllable or Hanja weighs as much as two letters.
    public static String of(String text, int from) {
        int hangul = 0;
        int kana = 0;
        int han = 0;
        int latin = 0;
        int other = 0;
        int end = Math.min(text.length(), from + SAMPLE);
        for (int at = from; at < end; at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (!Character.isLetter(c)) {
                continue;
            }
            switch (UnicodeScript.of(c)) {
                case HANGUL -> hangul++;
                case HIRAGANA, KATAKANA -> kana++;
                case HAN -> han++;
                case LATIN -> latin++;
                default -> other++;
            }
        }
        int ideographs = kana + han;
        if (2 * hangul >= Math.max(latin, other) && hangul >= ideographs) {
            return hangul > 0 ? "ko" : "";
        }
        if (2 * ideographs >= Math.max(latin, other)) {
            return 10 * kana >= ideographs ? "ja" : "zh";
        }
        return latin > other ? "en" : "";
    }
}
