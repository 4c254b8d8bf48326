package app.mitjul.ui.shell;

import app.mitjul.session.PlaceRisk;
import app.mitjul.ui.common.NoticeBars;
import app.mitjul.ui.common.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What a person should know of a library that has just been opened.
final class OpeningNotices {

    private final Texts texts;
    private final NoticeBars bars;
    private final Runnable saveCopy;

    OpeningNotices(Texts texts, NoticeBars bars, Runnable saveCopy) {
        this.texts = texts;
        this.bars = bars;
        this.saveCopy = saveCopy;
    }

    /// It lies in a place where it can come to harm; said once.
    void risk(PlaceRisk risk, Runnable told) {
        String key = "ui.risk." + risk.kind().name().toLowerCase(Locale.ROOT);
        bars.show(new NoticeBars.Bar("risk", texts.bind(key, new ReadOnlyStringWrapper(risk.name())), false,
                List.of(new NoticeBars.Action(texts.bind("ui.risk.copy"), saveCopy)), Optional.of(told)));
    }
}
