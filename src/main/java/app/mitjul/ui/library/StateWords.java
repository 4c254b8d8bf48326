package app.mitjul.ui.library;

import app.mitjul.domain.article.ReadingState;
import app.mitjul.ui.common.Icon;
import app.mitjul.ui.common.Texts;
import java.util.Locale;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/// How far an article is read, as a word and an icon: never by colour alone.
final class StateWords {

    private StateWords() {
    }

    static String key(ReadingState state) {
        return "ui.state." + state.name().toLowerCase(Locale.ROOT);
    }

    static String word(ReadingState state, Texts texts) {
        return texts.text(key(state));
    }

    static Node icon(ReadingState state) {
        return new Icon(switch (state) {
            case UNREAD -> Feather.CIRCLE;
            case READING -> Feather.BOOK_OPEN;
            case DONE -> Feather.CHECK_CIRCLE;
        });
    }
}
