package app.mitjul.ui.library;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.session.Committed;
import app.mitjul.session.CopyChoice;
import app.mitjul.session.CopyFigures;
import app.mitjul.session.CopyGroup;
import app.mitjul.session.ImportChoice;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.model.LibraryModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Groups of nearly identical articles: how alike they are, what becomes of them, and how many articles there are with and
/// without copies. What is decided here is one undo step each, and can be decided again.
public final class CopiesPage {

    /// Nobody works through more at once; the next ones follow.
    private static final int SHOWN = 50;
    private static final List<Integer> LIKENESSES = List.of(60, 70, 80, 90, 95, 100);

    private record Found(List<CopyGroup> groups, CopyFigures figures) {
    }

    private final LibraryModel library;
    private final Texts texts;
    private final PageLayer pages;
    private final Consumer<ArticleId> open;

    /// @param open
    ///            shows an article
    public CopiesPage(LibraryModel library, Texts texts, PageLayer pages, Consumer<ArticleId> open) {
        this.library = library;
        this.texts = texts;
        this.pages = pages;
        this.open = open;
    }

    public void open() {
        Visit visit = new Visit();
        InvalidationListener onCommit = o -> visit.committed();
        library.lastCommitProperty().addListener(onCommit);
        pages.open(new PageLayer.Page(texts.bind("ui.copies.title"), visit.content,
                PageLayer.buttons(Nodes.button(texts.bind("ui.page.close"), pages::close)), 700, 620,
                () -> library.lastCommitProperty().removeListener(onCommit)));
        visit.look();
    }

    /// One time the page is open.
    private final class Visit {

        private final VBox content = new VBox(10);
        private final Label figures = Nodes.plain("", "copies-figures");
        private final ComboBox<Integer> likeness = new ComboBox<>();
        private final VBox groups = new VBox();
        private List<CopyGroup> all = List.of();
        private int shown = SHOWN;
        private int asked;

        Visit() {
            Label hint = Nodes.label(texts.bind("ui.copies.hint"), "muted");
            hint.setWrapText(true);
            hint.setMinHeight(Label.USE_PREF_SIZE);
            figures.setId("copies-figures");
            figures.setWrapText(true);
            figures.setMinHeight(Label.USE_PREF_SIZE);
            groups.setId("copies-groups");
            content.setId("copies-body");
            content.getStyleClass().add("page-body");
            content.getChildren().addAll(hint, threshold(), figures, groups);
        }

        private Node threshold() {
            likeness.setId("copies-likeness");
            likeness.getItems().setAll(LIKENESSES);
            likeness.setValue(ImportChoice.USUAL.likeness());
            likeness.setConverter(new Percent());
            likeness.accessibleTextProperty().bind(texts.bind("ui.copies.likeness"));
            likeness.setOnAction(e -> look());
            HBox row = new HBox(8, Nodes.label(texts.bind("ui.copies.likeness")), likeness);
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
        }

        /// Looks at every article, off the FX thread; the newest question wins.
        void look() {
            int mine = ++asked;
            int from = likeness.getValue();
            figures.setText(texts.text("ui.copies.looking"));
            library.ask(reads -> {
                List<CopyGroup> found = reads.copies(from);
                return new Found(found, reads.copyFigures(found));
            }, found -> {
                if (mine == asked) {
                    all = found.groups();
                    show(found.figures());
                }
            });
        }

        /// What was undone or done again elsewhere shows here, too.
        void committed() {
            Optional.ofNullable(library.lastCommitProperty().get()).filter(Committed::arrangementChanged)
                    .filter(c -> c.cause() == Committed.Cause.UNDONE || c.cause() == Committed.Cause.REDONE)
                    .ifPresent(c -> look());
        }

        private void show(CopyFigures now) {
            figures.setText(texts.text("ui.copies.figures", now.articles(), now.distinct(), now.shown(),
                    now.groups()));
            List<Node> nodes = new ArrayList<>();
            if (all.isEmpty()) {
                nodes.add(Nodes.plain(texts.text("ui.copies.none"), "empty-state"));
            }
            List<CopyGroup> open = all.stream().filter(group -> group.choice().isEmpty()).toList();
            if (open.size() > 1 && !library.isReadOnly()) {
                nodes.add(together(open));
            }
            all.stream().limit(shown).forEach(group -> nodes.add(card(group)));
            if (all.size() > shown) {
                Button more = Nodes.button(texts.bind("ui.copies.more"), () -> {
                    shown += SHOWN;
                    show(now);
                }, "button-outlined");
                nodes.add(more);
            }
            groups.getChildren().setAll(nodes);
        }

        /// One choice for every group without one.
        private Node together(List<CopyGroup> undecided) {
            FlowPane row = new FlowPane(8, 6,
                    Nodes.plain(texts.text("ui.copies.together", undecided.size())));
            for (CopyChoice choice : CopyChoice.values()) {
                Button button = new Button(texts.text(CopyCard.key(choice)));
                button.getStyleClass().add("button-outlined");
                button.setOnAction(e -> decide(undecided, choice));
                row.getChildren().add(button);
            }
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("copies-together");
            return row;
        }

        private Node card(CopyGroup group) {
            return new CopyCard(library, texts, group, choice -> decide(List.of(group), choice),
                    first -> decide(List.of(new CopyGroup(group.articles(), first, group.percent(), group.choice())),
                            CopyChoice.HIDE),
                    () -> forget(group), id -> {
                        pages.close();
                        open.accept(id);
                    });
        }

        private void decide(List<CopyGroup> which, CopyChoice choice) {
            library.tell(c -> c.decideCopies(which, choice), done -> which.forEach(group -> replace(
                    new CopyGroup(group.articles(), group.first(), group.percent(), Optional.of(choice)))));
        }

        private void forget(CopyGroup group) {
            library.tell(c -> c.forgetCopies(Set.copyOf(group.articles())), done -> replace(new CopyGroup(
                    group.articles(), group.articles().getFirst(), group.percent(), Optional.empty())));
        }

        /// What was decided changes no likeness: the articles need not be looked at again.
        private void replace(CopyGroup now) {
            all = all.stream().map(each -> each.articles().equals(now.articles()) ? now : each).toList();
            List<CopyGroup> known = all;
            int mine = asked;
            library.ask(reads -> reads.copyFigures(known), found -> {
                if (mine == asked && known == all) {
                    show(found);
                }
            });
        }
    }

    private final class Percent extends StringConverter<Integer> {

        @Override
        public String toString(Integer percent) {
            return percent == null ? "" : texts.text("ui.copies.from", percent);
        }

        @Override
        public Integer fromString(String words) {
            throw new IllegalStateException("nothing is typed there: " + words);
        }
    }
}
