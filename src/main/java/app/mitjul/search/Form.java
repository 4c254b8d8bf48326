package app.mitjul.search;

import app.mitjul.domain.article.TextRange;
import app.mitjul.text.Bare;
import java.util.BitSet;
import java.util.List;

/// Words as one mode looks for them.
sealed interface Form permits WordForm, LiteralForm, InitialsForm, TypingForm, AnyForm {

    /// The raw ranges where they stand, from left to right and not overlapping.
    List<TextRange> in(Bare text);

    /// The articles that may have them: all that do, and some that do not.
    BitSet candidates(SearchIndex index, Field field, SearchIndex.Window window);
}
