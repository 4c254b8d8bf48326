package app.mitjul.ui.find;

import app.mitjul.domain.article.TextRange;
import app.mitjul.search.ConcordanceRow;
import app.mitjul.search.Field;
import app.mitjul.ui.codebook.ThemeChip;
import app.mitjul.ui.common.Icon;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.look.Fonts;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.SafeText;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One line of the concordance, or the head of a group. The hit begins at the same pixel in every line.
final class KwicCell extends ListCell<ConcordanceLine> {

    private static final double FONT = 14;

    private final LibraryModel library;
    private final Appearance appearance;
    private final Texts texts;
    private final LineMarks marks;
    private final Icon tick = new Icon(Feather.SQUARE);
    private final Label article = Nodes.plain("", "kwic-article");
    private final KwicPiece left = new KwicPiece("kwic-side", true);
    private final Region ground = new Region();
    private final KwicPiece hit = new KwicPiece("kwic-hit", false);
    private final KwicPiece right = new KwicPiece("kwic-side", false);
    private final HBox themes = new HBox(4);
    private final Label head = Nodes.plain("", "kwic-head");
    private final Label figures = Nodes.plain("", "muted");
    private final HBox group = new HBox(10, head, figures);
    private final Pane line = new Line();

    KwicCell(LibraryModel library, Appearance appearance, Texts texts, LineMarks marks) {
        this.library = library;
        this.appearance = appearance;
        this.texts = texts;
        this.marks = marks;
        ground.getStyleClass().add("kwic-ground");
        themes.setAlignment(Pos.CENTER_LEFT);
        group.setAlignment(Pos.CENTER_LEFT);
        group.getStyleClass().add("kwic-group");
        head.setMinWidth(0);
        figures.setMinWidth(USE_PREF_SIZE);
        article.setMinWidth(0);
        line.getChildren().addAll(tick, article, left, ground, hit, right, themes);
        getStyleClass().add("kwic-cell");
        setPrefWidth(1);
        selectedProperty().addListener((o, was, now) -> showTick());
        addEventFilter(MouseEvent.ANY, this::tickByMouse);
    }

    /// Clicks on the box select the line beside the others, and open nothing.
    private void tickByMouse(MouseEvent e) {
        boolean onBox = e.getX() < KwicColumns.of(getWidth(), appearance.scale()).article()
                && getItem() instanceof ConcordanceLine.Row && e.getButton() == MouseButton.PRIMARY;
        if (!onBox || e.isShiftDown()) {
            return;
        }
        if (e.getEventType() == MouseEvent.MOUSE_PRESSED) {
            var selection = getListView().getSelectionModel();
            getListView().requestFocus();
            if (isSelected()) {
                selection.clearSelection(getIndex());
            } else {
                selection.select(getIndex());
            }
        }
        e.consume();
    }

    private void showTick() {
        tick.show(isSelected() ? Feather.CHECK_SQUARE : Feather.SQUARE);
    }

    @Override
    protected void updateItem(@Nullable ConcordanceLine item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (item) {
            case ConcordanceLine.Head of -> showHead(of);
            case ConcordanceLine.Row of -> showRow(of.row());
        }
    }

    private void showHead(ConcordanceLine.Head of) {
        String name = of.name().isBlank() ? texts.text("ui.search.no-name") : SafeText.of(of.name());
        head.setText(of.number() > 0 ? of.number() + " · " + name : name);
        figures.setText(of.number() > 0
                ? texts.text("ui.search.group.article", of.hits(), of.perThousand())
                : texts.text("ui.search.group.outlet", of.hits(), of.articles(), of.perThousand()));
        setAccessibleText(head.getText() + ", " + figures.getText());
        setGraphic(group);
    }

    private void showRow(ConcordanceRow row) {
        Font font = Font.font(Fonts.SERIF, FONT * appearance.scale());
        article.setText(row.number() + " · " + SafeText.of(row.title()));
        left.show(row.left(), row.range().start() - row.left().length(), font);
        hit.show(row.quote(), row.range().start(),
                Font.font(Fonts.SERIF, FontWeight.BOLD, FONT * appearance.scale()));
        right.show(row.right(), row.range().end(), font);
        setAccessibleText(row.number() + ", " + SafeText.of(row.title()) + ": " + LineText.of(row.left()) + "«"
                + LineText.of(row.quote()) + "»" + LineText.of(row.right()));
        showTick();
        showMarks();
        setGraphic(line);
        line.requestLayout();
    }

    /// Draws the marks as they are known now.
    void showMarks() {
        if (!(getItem() instanceof ConcordanceLine.Row of)) {
            return;
        }
        ConcordanceRow row = of.row();
        TextRange window = new TextRange(row.range().start() - row.left().length(),
                row.range().end() + row.right().length());
        List<LineMark> all = row.field() == Field.TEXT
                ? LineMarks.in(marks.of(row.article()), window, library, appearance.look(), texts.korean())
                : List.of();
        left.mark(all, appearance.look());
        hit.mark(all, appearance.look());
        right.mark(all, appearance.look());
        List<LineMark> on = all.stream().filter(m -> m.range().overlaps(row.range())).toList();
        themes.getChildren().setAll(on.stream().map(LineMark::ink).distinct().limit(3).map(ThemeChip::dot).toList());
        themes.setAccessibleText(on.stream().map(LineMark::name).distinct().collect(Collectors.joining(", ")));
    }

    /// Lays a line out by the columns that all lines share.
    private final class Line extends Pane {

        private final Supplier<KwicColumns> columns = () -> KwicColumns.of(KwicCell.this.getWidth(),
                appearance.scale());

        @Override
        protected double computePrefHeight(double width) {
            return 1;
        }

        @Override
        protected void layoutChildren() {
            KwicColumns at = columns.get();
            double height = KwicCell.this.getHeight();
            double pad = Math.rint(3 * appearance.scale());
            double gap = Math.rint(8 * appearance.scale());
            double icon = tick.getLayoutBounds().getHeight();
            setLayoutX(0);
            setLayoutY(0);
            tick.relocate(Math.rint(11 * appearance.scale()), Math.rint((height - icon) / 2));
            article.resizeRelocate(at.article(), 0, at.articleWidth(), height);
            left.place(at.left(), at.hit() - gap - at.left(), height);
            double hitWidth = Math.min(Math.ceil(hit.wordsWidth()), Math.max(0, at.right() - at.hit() - pad));
            ground.resizeRelocate(at.hit() - pad, Math.rint(height * 0.12), hitWidth + 2 * pad,
                    Math.rint(height * 0.76));
            hit.place(at.hit(), hitWidth, height);
            double from = at.hit() + hitWidth + gap;
            right.place(from, at.right() - from, height);
            themes.resizeRelocate(at.themes(), 0, Math.max(0, KwicCell.this.getWidth() - at.themes()), height);
        }
    }
}
