package app.mitjul.cli;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.session.Commands;
import app.mitjul.session.OpenRequest.Mode;
import app.mitjul.session.Reads;
import app.mitjul.session.Session;
import app.mitjul.session.ThemeMove;
import app.mitjul.session.ThemeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mitjul theme new|edit|move|merge|split|delete THEME …`: changes the codebook. With `--dry-run` only says what would
/// become of how many passages.
@Command(name = "theme")
final class ThemeVerb extends Verb {

    enum Action {
        NEW, EDIT, MOVE, MERGE, SPLIT, DELETE
    }

    @Parameters(index = "0", paramLabel = "new|edit|move|merge|split|delete", descriptionKey = "theme.action")
    @SuppressWarnings("NullAway.Init")
    Action action;

    @Parameters(index = "1", paramLabel = "THEME", descriptionKey = "theme.which")
    @SuppressWarnings("NullAway.Init")
    String theme;

    @Parameters(index = "2..*", paramLabel = "ANNOTATION", descriptionKey = "theme.annotations")
    List<String> annotations = new ArrayList<>();

    @Option(names = "--into", paramLabel = "T", descriptionKey = "theme.into")
    @Nullable
    String into;

    @Option(names = "--parent", paramLabel = "T", descriptionKey = "theme.parent")
    @Nullable
    String parent;

    @Option(names = "--at", paramLabel = "N", descriptionKey = "theme.at")
    @Nullable
    Integer at;

    @Option(names = "--dry-run", descriptionKey = "theme.dry-run")
    boolean dryRun;

    @Mixin
    ThemeOptions options = new ThemeOptions();

    /// What the action comes to.
    private record Outlook(Optional<Theme> on, ThemeMove move) {
    }

    @Override
    Answer run() {
        boolean needs = (action == Action.MERGE || action == Action.SPLIT) && into == null;
        if (needs || action == Action.SPLIT && annotations.isEmpty()) {
            throw wrongUse("cli.wrong.missing", needs ? "--into" : "ANNOTATION");
        }
        if (dryRun) {
            Outlook outlook = root.reading(this::outlook);
            return answer(outlook, outlook.on().map(t -> t.id().value()).orElse(""));
        }
        return root.writing(Mode.WRITE, session -> {
            Outlook outlook = outlook(session.reads());
            return answer(outlook, act(session, outlook).value());
        });
    }

    private Outlook outlook(Reads reads) {
        if (action == Action.NEW) {
            return new Outlook(Optional.empty(), new ThemeMove(0, 0, 0));
        }
        Theme on = Themes.named(theme, reads.themes());
        Optional<Set<AnnotationId>> marks = annotations.isEmpty() ? Optional.empty() : Optional.of(marks(reads));
        ThemeUse use = reads.use(on.id());
        ThemeMove all = new ThemeMove(use.passages(), use.articles(), 0);
        return new Outlook(Optional.of(on), switch (action) {
            case MERGE -> reads.move(on.id(), target(reads), Optional.empty());
            case SPLIT -> reads.move(on.id(), new ThemeId(""), marks);
            case NEW, EDIT, MOVE, DELETE -> all;
        });
    }

    private ThemeId act(Session session, Outlook outlook) {
        Commands commands = session.commands();
        Reads reads = session.reads();
        if (outlook.on().isEmpty()) {
            return commands.createTheme(options.made(theme)).join();
        }
        Theme on = outlook.on().get();
        switch (action) {
            case EDIT -> commands.editTheme(on.id(), options.edited(on)).join();
            case MOVE -> commands.moveTheme(on.id(), Optional.ofNullable(parent)
                    .map(name -> Themes.named(name, reads.themes()).id()), at == null ? Integer.MAX_VALUE : at - 1)
                    .join();
            case MERGE -> commands.mergeThemes(on.id(), target(reads)).join();
            case SPLIT -> {
                return commands.splitTheme(on.id(), marks(reads), options.made(into == null ? "" : into)).join();
            }
            case NEW, DELETE -> commands.deleteTheme(on.id()).join();
        }
        return on.id();
    }

    private ThemeId target(Reads reads) {
        return Themes.named(into == null ? "" : into, reads.themes()).id();
    }

    private Set<AnnotationId> marks(Reads reads) {
        return annotations.stream().map(name -> Annotations.named(name, reads)).collect(Collectors.toSet());
    }

    private Answer answer(Outlook outlook, String id) {
        ThemeMove move = outlook.move();
        Json json = new Json().with("action", action.name().toLowerCase(Locale.ROOT))
                .with("theme", outlook.on().map(Theme::name).orElse(theme)).with("themeId", id)
                .with("passages", move.passages()).with("articles", move.articles())
                .with("duplicates", move.duplicates()).with("done", !dryRun);
        List<String> lines = new ArrayList<>();
        if (action == Action.MERGE || action == Action.SPLIT) {
            lines.add(text("cli.theme.moves", move.passages(), move.articles(), move.duplicates()));
        } else if (action == Action.DELETE) {
            lines.add(text("cli.theme.takes-off", move.passages(), move.articles()));
        }
        lines.add(text(dryRun ? "cli.theme.nothing-done" : "cli.theme.done"));
        return Answer.of(json, lines);
    }
}
