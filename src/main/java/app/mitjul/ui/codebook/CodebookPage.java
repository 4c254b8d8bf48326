package app.mitjul.ui.codebook;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.codebook.ThemeTree.Place;
import app.mitjul.session.ThemeDraft;
import app.mitjul.ui.codebook.ThemeCard.Action;
import app.mitjul.ui.common.Icon;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.ThemeNames;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The page "Codebook": the tree on the left, on the right the chosen theme or what is being done with it. It listens to
/// the library only while it is open.
public final class CodebookPage implements CodebookActions {

    private static final double WIDTH = 960;
    private static final double HEIGHT = 680;
    private static final double LOWEST = 320;

    private final LibraryModel library;
    private final Appearance appearance;
    private final Texts texts;
    private final PageLayer pages;
    private final CodebookFiles files;
    private final Consumer<ThemeId> openPassages;
    private final CodebookViewModel model;
    private final CodebookTree tree;
    private final TextField find = new TextField();
    private final StackPane side = new StackPane();
    private final InvalidationListener onChosen = o -> showCard();
    private boolean acting;

    /// @param openPassages
    ///            shows the passages of a theme, in the window below the page
    public CodebookPage(LibraryModel library, Appearance appearance, Texts texts, PageLayer pages,
            CodebookFiles files, Consumer<ThemeId> openPassages) {
        this.library = library;
        this.appearance = appearance;
        this.texts = texts;
        this.pages = pages;
        this.files = files;
        this.openPassages = openPassages;
        model = new CodebookViewModel(library);
        tree = new CodebookTree(model, appearance, texts, theme -> act(Action.PASSAGES, theme), this::menu);
        find.setId("codebook-find");
        find.promptTextProperty().bind(texts.bind("ui.picker.prompt"));
        find.accessibleTextProperty().bind(texts.bind("ui.picker.prompt"));
        find.textProperty().bindBidirectional(model.queryProperty());
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveFind);
        side.getStyleClass().add("codebook-side");
        tree.getStyleClass().add("codebook-main");
    }

    /// Opens at the top.
    public void open() {
        open(Optional.empty());
    }

    /// Opens at a theme.
    public void open(Optional<ThemeId> at) {
        HBox both = new HBox(left(), side);
        both.setMinHeight(LOWEST * appearance.scale());
        VBox.setVgrow(both, Priority.ALWAYS);
        VBox content = new VBox(both);
        model.queryProperty().set("");
        model.activate();
        model.shownProperty().addListener(onChosen);
        model.chosenProperty().addListener(onChosen);
        texts.messagesProperty().addListener(onChosen);
        tree.activate();
        pages.open(new PageLayer.Page(texts.bind("ui.codebook.title"), content, foot(), WIDTH, HEIGHT, this::closed));
        at.ifPresent(id -> model.chosenProperty().set(Optional.of(id)));
        endAction();
        tree.focusTree();
    }

    private void closed() {
        tree.deactivate();
        texts.messagesProperty().removeListener(onChosen);
        model.chosenProperty().removeListener(onChosen);
        model.shownProperty().removeListener(onChosen);
        model.deactivate();
        side.getChildren().clear();
    }

    private Node left() {
        Button add = Nodes.button(texts.bind("ui.codebook.new"), () -> edit(Optional.empty(), Optional.empty()));
        add.setGraphic(new Icon(Feather.PLUS));
        add.setId("codebook-new");
        HBox.setHgrow(find, Priority.ALWAYS);
        HBox bar = new HBox(8, find, add);
        Label here = Nodes.label(texts.bind("ui.codebook.column.own"), "muted");
        Label all = Nodes.label(texts.bind("ui.codebook.column.all"), "muted");
        HBox heads = new HBox(14, Nodes.spring(), here, all);
        heads.setAlignment(Pos.CENTER_RIGHT);
        heads.getStyleClass().add("codebook-heads");
        VBox left = new VBox(6, bar, heads, tree);
        VBox.setVgrow(tree, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.addEventFilter(KeyEvent.KEY_PRESSED, tree::moveByKey);
        left.getStyleClass().add("codebook-left");
        return left;
    }

    private HBox foot() {
        Label count = new Label();
        count.getStyleClass().add("muted");
        count.textProperty().bind(Bindings.createStringBinding(() -> model.shown().filtered()
                ? texts.text("ui.codebook.found", model.shown().meant().size(), library.themes().size())
                : texts.text("ui.codebook.total", library.themes().size()), model.shownProperty(),
                texts.messagesProperty()));
        Button take = Nodes.button(texts.bind("ui.codebook.import"), this::importFile);
        take.setId("codebook-import");
        Button give = Nodes.button(texts.bind("ui.codebook.export"), files::export);
        give.setId("codebook-export");
        HBox row = PageLayer.buttons(take, give, Nodes.button(texts.bind("ui.page.done"), pages::close, "accent"));
        row.getChildren().addFirst(count);
        return row;
    }

    private void leaveFind(KeyEvent e) {
        if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER) {
            chooseFirstMeant();
            tree.focusTree();
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) {
            find.clear();
            e.consume();
        }
    }

    private void chooseFirstMeant() {
        CodebookViewModel.Shown shown = model.shown();
        boolean fits = model.chosenProperty().get().filter(shown.meant()::contains).isPresent();
        if (!fits) {
            shown.tree().inOrder().stream().map(Theme::id).filter(shown.meant()::contains).findFirst()
                    .ifPresent(id -> model.chosenProperty().set(Optional.of(id)));
        }
    }

    private void showCard() {
        if (!acting) {
            side.getChildren().setAll(model.chosenTheme()
                    .<Node>map(theme -> new ThemeCard(theme, model, appearance, texts, this))
                    .orElseGet(() -> Nodes.label(texts.bind("ui.codebook.empty"), "empty-state", "wrapping")));
        }
    }

    private ContextMenu menu(Theme theme) {
        ContextMenu menu = new ContextMenu();
        Arrays.stream(Action.values()).forEach(action -> {
            MenuItem item = new MenuItem(action == Action.PASSAGES
                    ? texts.text("ui.codebook.open-passages", model.shown().count(theme.id()))
                    : texts.text(ThemeCard.messageKey(action)));
            item.setMnemonicParsing(false);
            item.setOnAction(e -> act(action, theme));
            menu.getItems().add(item);
        });
        return menu;
    }

    @Override
    public void act(Action action, Theme theme) {
        switch (action) {
            case PASSAGES -> {
                pages.close();
                openPassages.accept(theme.id());
            }
            case EDIT -> edit(Optional.of(theme), Optional.empty());
            case ADD_BELOW -> edit(Optional.empty(), Optional.of(theme));
            case MERGE -> {
                MergePanel merge = new MergePanel(model, appearance, texts, theme, this::endAction);
                begin(merge.node());
                merge.begin();
            }
            case SPLIT -> {
                SplitPanel split = new SplitPanel(model, texts, theme, this::endAction);
                begin(split.node());
                split.begin();
            }
            case DELETE -> {
                DeletePanel delete = new DeletePanel(model, texts, theme, this::endAction);
                begin(delete.node());
                delete.begin();
            }
        }
    }

    @Override
    public void move(Theme theme, Place place) {
        tree.sayMove(theme.id(), place);
        tree.move(theme.id(), place);
    }

    private void begin(Node panel) {
        acting = true;
        side.getChildren().setAll(panel);
        side.applyCss(); // a scroll pane has its content from then on, so that a field in it can take the focus
    }

    private void endAction() {
        acting = false;
        showCard();
        tree.focusTree();
    }

    private void edit(Optional<Theme> theme, Optional<Theme> parent) {
        ThemeForm form = new ThemeForm(library, appearance, texts);
        theme.ifPresentOrElse(form::fill, () -> form.fillNew(""));
        Button save = Nodes.button(texts.bind(theme.isPresent() ? "ui.theme.save" : "ui.theme.create"),
                () -> save(form.draft(), theme, parent), "accent");
        save.setId("theme-save");
        save.disableProperty().bind(form.incomplete());
        String title = theme.isPresent() ? "ui.theme.edit" : "ui.theme.new";
        SidePanel panel = new SidePanel(texts.bind(title), form, true,
                Nodes.button(texts.bind("ui.page.cancel"), this::endAction), save);
        parent.ifPresent(p -> panel.say(texts.text("ui.codebook.below", ThemeNames.both(p, texts.korean()))));
        begin(panel);
        form.focusName();
    }

    private void save(ThemeDraft draft, Optional<Theme> theme, Optional<Theme> parent) {
        if (theme.isPresent()) {
            library.write(ThemeWords.typed(theme, draft), draft.name(), ThemeWords.typed(draft),
                    c -> c.editTheme(theme.get().id(), draft), () -> {});
        } else {
            model.queryProperty().set("");
            library.write(ThemeWords.typed(theme, draft), draft.name(), ThemeWords.typed(draft),
                    c -> c.createTheme(draft, parent.map(Theme::id)),
                    id -> model.chosenProperty().set(Optional.of(id)), () -> {});
        }
        endAction();
    }

    private void importFile() {
        files.choose(preview -> {
            CodebookImportPanel panel = new CodebookImportPanel(model, texts, preview, this::endAction);
            begin(panel.node());
            panel.begin();
        });
    }
}
