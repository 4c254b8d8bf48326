package app.mitjul.ui.reader;

import app.mitjul.session.Damage;
import app.mitjul.text.HiddenCharacters;
import app.mitjul.ui.common.Icon;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// What a person must know of an open article before trusting what it looks like: what differs from what was saved, and
/// characters nobody sees.
public final class Warnings {

    private static final int LISTED = 12;

    private Warnings() {
    }

    /// Badges with a sentence each; none for an article that is in order.
    public static List<Label> of(ShownArticle shown, Texts texts) {
        List<Label> badges = new ArrayList<>(damage(shown.damage(), texts));
        if (!shown.hidden().isEmpty()) {
            badges.add(hidden(shown.hidden(), texts));
        }
        return badges;
    }

    private static List<Label> damage(Damage damage, Texts texts) {
        List<String> what = new ArrayList<>();
        if (damage.text()) {
            what.add(texts.text("ui.damage.text"));
        }
        if (damage.details()) {
            what.add(texts.text("ui.damage.details"));
        }
        if (damage.sentences()) {
            what.add(texts.text("ui.damage.sentences"));
        }
        if (!damage.annotations().isEmpty()) {
            what.add(texts.text("ui.damage.annotations", damage.annotations().size()));
        }
        if (!damage.segments().isEmpty()) {
            what.add(texts.text("ui.damage.segments", damage.segments().size()));
        }
        return what.isEmpty()
                ? List.of()
                : List.of(Nodes.warning(texts.text("ui.damage.differs", String.join(", ", what))));
    }

    /// Says how many hidden characters there are; the tip says which.
    public static Label hidden(HiddenCharacters hidden, Texts texts) {
        Label badge = Nodes.plain(texts.text("ui.hidden.count", hidden.total()), "hidden-badge");
        badge.setGraphic(new Icon(Feather.EYE_OFF));
        badge.setWrapText(true);
        String which = which(hidden, texts);
        Tooltip tip = new Tooltip(which);
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        tip.setShowDelay(Duration.millis(300));
        tip.setShowDuration(Duration.minutes(1));
        badge.setTooltip(tip);
        badge.setAccessibleHelp(which);
        return badge;
    }

    /// Which they are, by kind, and the numbers of the first.
    public static String which(HiddenCharacters hidden, Texts texts) {
        Stream<String> kinds = Stream.of(HiddenCharacters.Kind.values()).filter(k -> hidden.count(k) > 0)
                .map(k -> texts.text("ui.hidden." + k.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        hidden.count(k)));
        String first = hidden.found().stream().map(HiddenCharacters.Hidden::name).distinct().limit(LISTED)
                .collect(Collectors.joining(", "));
        return Stream.concat(kinds, Stream.of(first)).collect(Collectors.joining("\n"));
    }
}
