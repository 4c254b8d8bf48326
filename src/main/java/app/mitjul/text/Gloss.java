package app.mitjul.text;

import app.mitjul.domain.article.TextRange;
import java.util.Optional;

/// A bracket that gives another form of the words before it: 궈자쿤(郭嘉昆, Guo Jiakun). All ranges are UTF-16 ranges of
/// the article.
///
/// @param range
///            from the head to behind the bracket
/// @param head
///            the words before the bracket that it explains
/// @param inside
///            what stands in the bracket
/// @param source
///            the form that a term is listed under: the head, or in SCO(상하이협력기구) what stands in the bracket
/// @param original
///            the form in the original script (Hanja, hanzi, kana, Cyrillic …)
/// @param latin
///            the form in Latin letters, or the abbreviation
/// @param note
///            a definition, another name, or the members
public record Gloss(TextRange range, TextRange head, TextRange inside, TextRange source, Kind kind,
        Optional<TextRange> original, Optional<TextRange> latin, Optional<TextRange> note) {

    /// What the bracket holds.
    public enum Kind {
        /// The original script, alone or with Latin letters or a definition.
        ORIGINAL,
        /// The name in Latin letters.
        LATIN,
        /// Capitals that stand for the name: SCO.
        ACRONYM,
        /// Another name or a short form in the same script.
        ALIAS,
        /// Those a number counts: 5개국(카자흐스탄·우즈베키스탄·…).
        MEMBERS
    }
}
