package app.mitjul.ui.common;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Notices that stay: each a row above the text with what can be done about it. One of a kind at a time; the newest of a
/// kind takes the place of the one before.
public final class NoticeBars extends VBox {

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    /// What a person can do about it.
    public record Action(ObservableValue<String> name, Runnable run) {
    }

    /// A notice.
    ///
    /// @param bad
    ///            something is wrong; otherwise only good to know
    /// @param closed
    ///            runs when the person puts it away; none: it stays until it is true no more
    public record Bar(String kind, ObservableValue<String> sentence, boolean bad, List<Action> actions,
            Optional<Runnable> closed) {
    }

    private final Texts texts;

    public NoticeBars(Texts texts) {
        this.texts = texts;
        setMinHeight(USE_PREF_SIZE);
    }

    /// Shows a notice, or shows it anew.
    public void show(Bar bar) {
        Label sentence = Nodes.label(bar.sentence(), "notice-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox row = new HBox(10, new Icon(bar.bad() ? Feather.ALERT_TRIANGLE : Feather.INFO), sentence);
        for (Action action : bar.actions()) {
            row.getChildren().add(Nodes.button(action.name(), action.run(), "button-outlined"));
        }
        bar.closed().ifPresent(then -> row.getChildren().add(Nodes.iconButton(Feather.X,
                texts.bind("ui.page.close"), () -> {
                    hide(bar.kind());
                    then.run();
                })));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("notice-bar", bar.closed().isPresent() ? "closable" : "lasting");
        row.pseudoClassStateChanged(BAD, bar.bad());
        row.setId("notice-" + bar.kind());
        row.setAccessibleRole(AccessibleRole.PARENT);
        row.accessibleTextProperty().bind(bar.sentence());
        for (int i = 0; i < getChildren().size(); i++) {
            if (row.getId().equals(getChildren().get(i).getId())) {
                getChildren().set(i, row);
                return;
            }
        }
        getChildren().add(row);
    }

    /// Takes a notice away, if it is there.
    public void hide(String kind) {
        getChildren().removeIf(row -> ("notice-" + kind).equals(row.getId()));
    }

    public boolean shows(String kind) {
        return getChildren().stream().anyMatch(row -> ("notice-" + kind).equals(row.getId()));
    }
}
