package app.mitjul.ui.reader;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.settings.Reading;
import app.mitjul.ui.look.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.text.Font;

/// How sentences outside of the reader are set and marked: made once for all of them.
public final class SentenceSetting {

    private final ReadingStyle style;
    private final HighlightStyles styles;

    public SentenceSetting(Reading reading, Look look, List<Theme> codebook, boolean korean) {
        style = ReadingStyle.of(reading, look);
        styles = new HighlightStyles(codebook, look, korean);
    }

    ReadingStyle style() {
        return style;
    }

    public Font font() {
        return style.font();
    }

    /// The marks of one sentence, clipped to it.
    List<Highlight> highlights(ShownArticle shown, TextRange range, Optional<AnnotationId> chosen) {
        List<Annotation> mine = shown.marks().touching(range);
        List<Highlight> out = new ArrayList<>();
        for (Highlight h : styles.of(mine, chosen)) {
            TextRange cut = new TextRange(Math.max(h.range().start(), range.start()),
                    Math.min(h.range().end(), range.end()));
            out.add(new Highlight(cut, h.style(), h.id()));
        }
        return out;
    }
}
