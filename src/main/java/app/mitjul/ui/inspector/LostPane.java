package app.mitjul.ui.inspector;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.translation.Segment;
import app.mitjul.session.Committed;
import app.mitjul.session.Lost;
import app.mitjul.ui.codebook.ThemeChip;
import app.mitjul.ui.common.Icon;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.ThemeNames;
import app.mitjul.ui.reader.ReaderViewModel;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The marks and translations of the open article whose words a correction has taken away. Each can be put on the selected
/// words, or deleted; there is none: the pane takes no room.
final class LostPane extends VBox {

    private static final double MOST = 260;

    private final Appearance appearance;
    private final Texts texts;
    private final Label title = Nodes.plain("", "lost-title");
    private final VBox items = new VBox(8);
    private final InvalidationListener onShown = o -> look();
    private final ChangeListener<Committed> onCommit = (o, was, now) -> {
        if (articleId().filter(now.articles()::contains).isPresent()) {
            look();
        }
    };
    private Optional<ReaderViewModel> reader = Optional.empty();
    private Lost lost = Lost.NOTHING;
    private int asked;

    LostPane(Appearance appearance, Texts texts) {
        this.appearance = appearance;
        this.texts = texts;
        title.setGraphic(new Icon(Feather.ALERT_TRIANGLE));
        Label hint = Nodes.label(texts.bind("ui.lost.hint"), "muted");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        ScrollPane scroll = new ScrollPane(items);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST);
        scroll.getStyleClass().add("lost-scroll");
        getStyleClass().add("lost-pane");
        setId("lost-marks");
        setMinHeight(USE_PREF_SIZE);
        Nodes.show(this, false);
        Nodes.fillWhenShown(this, title, hint, scroll);
    }

    void follow(Optional<ReaderViewModel> now) {
        reader.ifPresent(r -> {
            r.shownProperty().removeListener(onShown);
            r.library().lastCommitProperty().removeListener(onCommit);
            r.library().themes().removeListener(onShown);
            texts.messagesProperty().removeListener(onShown);
            appearance.lookProperty().removeListener(onShown);
        });
        reader = now;
        reader.ifPresent(r -> {
            r.shownProperty().addListener(onShown);
            r.library().lastCommitProperty().addListener(onCommit);
            r.library().themes().addListener(onShown);
            texts.messagesProperty().addListener(onShown);
            appearance.lookProperty().addListener(onShown);
        });
        look();
    }

    private Optional<ArticleId> articleId() {
        return reader.flatMap(ReaderViewModel::articleId);
    }

    /// Reads what is lost; the newest question wins.
    private void look() {
        int mine = ++asked;
        Optional<ArticleId> id = articleId();
        if (id.isEmpty()) {
            show(Lost.NOTHING);
            return;
        }
        reader.orElseThrow().library().ask(reads -> reads.lost(id.get()), found -> {
            if (mine == asked) {
                show(found);
            }
        });
    }

    private void show(Lost found) {
        lost = found;
        Nodes.show(this, !lost.isEmpty());
        title.setText(texts.text("ui.lost.title", lost.count()));
        items.getChildren().clear();
        reader.ifPresent(r -> {
            lost.annotations().forEach(a -> items.getChildren().add(card(r, a)));
            lost.segments().forEach(s -> items.getChildren().add(card(r, s)));
        });
    }

    private VBox card(ReaderViewModel r, Annotation a) {
        HBox head = new HBox(8);
        r.themesOf(a, theme -> head.getChildren()
                .add(new Label(ThemeNames.both(theme, texts.korean()),
                        ThemeChip.dot(appearance.look().ink(theme.color())))));
        Button put = Nodes.button(texts.bind("ui.lost.put"), () -> r.selectionProperty().get().ifPresent(range -> {
            r.library().tell(c -> c.move(a.id(), range, UUID.randomUUID().toString()));
            r.chosenProperty().set(Optional.of(a.id()));
        }), "lost-put");
        put.disableProperty().bind(without(r));
        Button delete = Nodes.iconButton(Feather.TRASH_2, texts.bind("ui.inspector.delete"),
                () -> r.library().tell(c -> c.deleteAnnotations(Set.of(a.id()))), "lost-delete");
        VBox card = card(head, a.anchor().quote(), a.note(), put, delete);
        if (a.taggings().isEmpty()) {
            head.getChildren().add(0, Nodes.plain(texts.text("ui.inspector.notheme"), "muted"));
        }
        return card;
    }

    private VBox card(ReaderViewModel r, Segment s) {
        Button put = Nodes.button(texts.bind("ui.lost.put-sentence"), () -> sentence(r)
                .ifPresent(range -> r.library().tell(c -> c.putTranslation(s.article(), s.id(), range))), "lost-put");
        put.disableProperty().bind(without(r));
        Button delete = Nodes.iconButton(Feather.TRASH_2, texts.bind("ui.lost.delete-translation"),
                () -> r.library().tell(c -> c.deleteTranslation(s.article(), s.id())), "lost-delete");
        HBox head = new HBox(8, Nodes.plain(texts.text("ui.lost.translation"), "muted"));
        return card(head, s.anchor().quote(), s.target(), put, delete);
    }

    private static Optional<TextRange> sentence(ReaderViewModel r) {
        return r.shownProperty().get().flatMap(shown -> r.selectionProperty().get().flatMap(range -> shown.sentences()
                .stream().filter(s -> s.contains(range.start())).findFirst()));
    }

    private static BooleanBinding without(ReaderViewModel r) {
        return Bindings.createBooleanBinding(() -> r.selectionProperty().get().isEmpty(), r.selectionProperty());
    }

    private static VBox card(HBox head, String quote, String words, Button put, Button delete) {
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().addAll(Nodes.spring(), delete);
        Label was = Nodes.plain(quote.replace('\n', ' '), "quote");
        was.setWrapText(true);
        Label note = Nodes.plain(words.strip(), "muted");
        note.setWrapText(true);
        note.setMaxHeight(54);
        Nodes.show(note, !words.isBlank());
        VBox card = new VBox(5, head, was, note, put);
        card.getStyleClass().add("lost-card");
        return card;
    }
}
