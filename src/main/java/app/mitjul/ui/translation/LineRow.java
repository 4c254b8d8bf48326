package app.mitjul.ui.translation;

import app.mitjul.ui.common.Icon;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.keys.Scope;
import app.mitjul.ui.keys.Scopes;
import app.mitjul.ui.look.Look;
import app.mitjul.ui.reader.ReaderViewModel;
import app.mitjul.ui.reader.SentenceNode;
import app.mitjul.ui.reader.SentenceSetting;
import app.mitjul.ui.reader.ShownArticle;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;

/// One row: number, source sentence, translation, status. It is as high as the higher of the two texts. Only the current
/// row holds an editor; the others show words.
final class LineRow extends Region {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass OPENS = PseudoClass.getPseudoClass("opens-paragraph");
    private static final double ABOVE = 13;
    private static final double BELOW = 13;
    private static final double STATUS = 84;

    private final Texts texts;
    private final ObservableValue<Number> room;
    private final Label number = Nodes.plain("", "line-number");
    private final SentenceNode source = new SentenceNode();
    private final Text words = new Text();
    private final TextFlow target = new TextFlow(words);
    private final Label question = Nodes.plain("", "line-question");
    private final Label damaged = Nodes.warning("");
    private final VBox shown = new VBox(6, damaged, target, question);
    private final StatusMark status;
    private Optional<LineEditor> editor = Optional.empty();

    /// @param room how wide the row is, in pixels
    LineRow(Texts texts, ObservableValue<Number> room, StatusMark status) {
        this.texts = texts;
        this.room = room;
        this.status = status;
        Scopes.put(source, Scope.READER);
        question.setWrapText(true);
        question.setGraphic(new Icon(Feather.HELP_CIRCLE));
        shown.getStyleClass().add("line-target");
        getChildren().addAll(number, source, shown, status);
        getStyleClass().add("line-row");
        room.addListener((o, was, now) -> requestLayout());
    }

    void show(Line line, ReaderViewModel reader, ShownArticle article, SentenceSetting setting, Look look,
            Optional<LineEditor> mine) {
        boolean current = mine.isPresent();
        number.setText(Integer.toString(line.number()));
        source.show(reader, article, line.range(), setting);
        source.setFocusTraversable(current);
        status.setFocusTraversable(current);
        status.show(line.status(), look);
        boolean empty = line.target().isBlank();
        words.setText(empty ? texts.text("ui.translation.prompt") : line.target());
        words.setFont(setting.font());
        words.setFill(empty ? look.muted() : look.text());
        boolean differs = line.segment().filter(s -> article.damage().segments().contains(s.id())).isPresent();
        damaged.setText(texts.text("ui.damage.segment"));
        Nodes.show(damaged, differs);
        question.setText(line.question());
        Nodes.show(question, !line.question().isBlank());
        edit(mine);
        pseudoClassStateChanged(CURRENT, current);
        pseudoClassStateChanged(OPENS, line.opensParagraph());
        requestLayout();
    }

    private void edit(Optional<LineEditor> mine) {
        if (!mine.equals(editor)) {
            editor.ifPresent(e -> getChildren().remove(e));
            editor = mine;
            mine.ifPresent(e -> getChildren().add(getChildren().indexOf(status), e));
        }
        shown.setVisible(mine.isEmpty());
    }

    /// Lets the editor go, for a row that shows nothing.
    void clear() {
        edit(Optional.empty());
    }

    SentenceNode source() {
        return source;
    }

    /// Where in the translation a click was, in UTF-16 code units; empty when it was elsewhere.
    Optional<Integer> targetAt(MouseEvent e, boolean empty) {
        Point2D p = shown.sceneToLocal(e.getSceneX(), e.getSceneY());
        boolean inside = p.getX() >= -8 && p.getX() <= shown.getWidth() + 8;
        if (!inside || !shown.isVisible()) {
            return Optional.empty();
        }
        Point2D in = target.sceneToLocal(e.getSceneX(), e.getSceneY());
        return Optional.of(empty
                ? 0
                : target.getHitInfo(new Point2D(in.getX(), Math.max(0, in.getY())))
                        .getInsertionIndex());
    }

    private Node right() {
        return editor.map(Node.class::cast).orElse(shown);
    }

    private double width() {
        return room.getValue().doubleValue();
    }

    private double numbers() {
        return width() > 820 ? 64 : 36;
    }

    private double gap() {
        return width() > 820 ? 30 : 16;
    }

    private double column() {
        return Math.max(80, Math.floor((width() - numbers() - STATUS - 2 * gap()) / 2));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return width();
    }

    @Override
    protected double computePrefHeight(double width) {
        double column = column();
        return Math.ceil(ABOVE + Math.max(source.prefHeight(column), right().prefHeight(column)) + BELOW);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double column = column();
        double x = numbers();
        number.resizeRelocate(10, ABOVE + 4, numbers() - 12, number.prefHeight(-1));
        source.resizeRelocate(x, ABOVE, column, source.prefHeight(column));
        x += column + gap();
        right().resizeRelocate(x, ABOVE - 4, column, right().prefHeight(column));
        x += column + gap() - 8;
        status.resizeRelocate(x, ABOVE, Math.min(STATUS, status.prefWidth(-1)), status.prefHeight(-1));
    }
}
