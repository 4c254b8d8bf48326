package app.mitjul.search;

import app.mitjul.domain.article.TextRange;
import app.mitjul.text.Bare;
import java.util.BitSet;
import java.util.List;

/// Words without a letter (`…`, `-`, `%`): taken as they stand. No index knows marks, so every article is looked at.
record LiteralForm(String words) implements Form {

    @Override
    public List<TextRange> in(Bare text) {
        return text.fold().find(words);
    }

    @Override
    public BitSet candidates(SearchIndex index, Field field, SearchIndex.Window window) {
        return index.live(window);
    }
}
