package app.mitjul.ui.find;

import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Notices;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.Texts;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Asks what a search is to be called and keeps it in the library: as a smart collection, which shows what fits it.
public final class SaveSearchPage {

    private final SearchViewModel search;
    private final Texts texts;
    private final PageLayer pages;
    private final Notices notices;

    public SaveSearchPage(SearchViewModel search, Texts texts, PageLayer pages, Notices notices) {
        this.search = search;
        this.texts = texts;
        this.pages = pages;
        this.notices = notices;
    }

    public void open() {
        String query = search.queryProperty().get().strip();
        if (query.isEmpty() || search.library().isReadOnly()) {
            return;
        }
        TextField name = new TextField(query);
        name.setId("search-name");
        name.accessibleTextProperty().bind(texts.bind("ui.search.save.name"));
        Label says = Nodes.plain(texts.text("ui.search.save.says", query), "muted");
        says.setWrapText(true);
        says.setMinHeight(Label.USE_PREF_SIZE);
        Button save = Nodes.button(texts.bind("ui.search.save.go"), () -> save(name.getText().strip(), query),
                "accent");
        save.setId("search-save-go");
        save.setDefaultButton(true);
        save.disableProperty().bind(name.textProperty().map(String::isBlank));
        VBox content = new VBox(8, Nodes.label(texts.bind("ui.search.save.name"), "section-title"), name, says);
        content.getStyleClass().add("page-body");
        pages.open(new PageLayer.Page(texts.bind("ui.search.save"), content,
                PageLayer.buttons(Nodes.button(texts.bind("ui.page.cancel"), pages::close), save), 440, 0, () -> {}));
    }

    private void save(String name, String query) {
        pages.close();
        search.library().tell(c -> c.createSet(ArticleSet.Kind.SMART, name, Optional.empty(), query),
                id -> notices.say(texts.text("ui.search.save.done", name)));
    }
}
