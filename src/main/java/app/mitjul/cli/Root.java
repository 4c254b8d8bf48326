package app.mitjul.cli;

import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.i18n.Messages;
import app.mitjul.session.OpenRequest;
import app.mitjul.session.OpenRequest.Mode;
import app.mitjul.session.PlaceRisk;
import app.mitjul.session.Reads;
import app.mitjul.session.Session;
import app.mitjul.settings.Person;
import app.mitjul.settings.Columns;
import app.mitjul.settings.SettingsFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// `mitjul` itself: the options every verb takes, before or after it. Without a verb it opens the window.
@Command(name = "mitjul", subcommands = {InfoVerb.class, ImportVerb.class, ListVerb.class, ShowVerb.class,
        TagVerb.class, UntagVerb.class, UndoVerb.class, RedoVerb.class, ThemesVerb.class, PassagesVerb.class,
        ExportVerb.class, TermsVerb.class, CodebookVerb.class, CheckVerb.class, NotesVerb.class, NoteVerb.class,
        SentencesVerb.class, TranslateVerb.class, QuestionsVerb.class, HistoryVerb.class, MoveVerb.class,
        CorrectVerb.class,
        ThemeVerb.class, BackupVerb.class, RestoreVerb.class, VerifyVerb.class, RecoverVerb.class,
        RelocateVerb.class,
        ReportVerb.class, CollectionsVerb.class, LabelVerb.class, SearchVerb.class, ConcordanceVerb.class,
        EditVerb.class,
        AliasesVerb.class, ImportsVerb.class, CopiesVerb.class})
final class Root implements Callable<Integer> {

    private final Surroundings around;

    @Option(names = "--library", paramLabel = "FILE", scope = ScopeType.INHERIT)
    @Nullable
    Path library;

    @Option(names = "--json", scope = ScopeType.INHERIT)
    boolean json;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT)
    boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, scope = ScopeType.INHERIT)
    boolean version;

    @Option(names = "--self-test")
    boolean selfTest;

    /// For whoever packs the program.
    @Option(names = "--man-page", hidden = true)
    boolean manPage;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    Root(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        if (manPage) {
            around.out().print(new ManPage(spec.commandLine(), messages(), around.version()).write());
            return Exit.DONE;
        }
        return selfTest ? around.selfTest().getAsInt() : around.window().open(Optional.ofNullable(library), List.of());
    }

    Surroundings around() {
        return around;
    }

    Messages messages() {
        return around.messages();
    }

    Path library() {
        return library == null ? home() : library;
    }

    /// The library that is meant when none is named.
    Path home() {
        return settings().peek().homeOr(around.places().defaultLibrary());
    }

    /// Asks the library; nothing is written.
    <T> T reading(Function<Reads, T> question) {
        return comparing(session -> question.apply(session.reads()));
    }

    /// The same with what a session knows beside its library.
    <T> T comparing(Function<Session, T> question) {
        Person person = settings().peek().person();
        try (Session session = open(library(), Mode.READ, person)) {
            return question.apply(session);
        }
    }

    /// Works on the library, in the name of this computer's annotator.
    ///
    /// @param mode
    ///            what happens when the library is missing
    <T> T writing(Mode mode, Function<Session, T> work) {
        Person person = settings().read().person();
        // One that was moved is not made anew while its disk is away.
        boolean moved = library == null && !settings().peek().home().isEmpty();
        try (Session session = open(library(), moved && mode == Mode.CREATE ? Mode.WRITE : mode, person)) {
            return work.apply(session);
        }
    }

    /// The same, on another library that exists.
    <T> T writingAt(Path file, Function<Session, T> work) {
        try (Session session = open(file, Mode.WRITE, settings().read().person())) {
            return work.apply(session);
        }
    }

    private Session open(Path file, Mode mode, Person person) {
        String name = person.name().isBlank() ? System.getProperty("user.name", "") : person.name();
        Annotator me = new Annotator(new AnnotatorId(person.annotatorId()), name);
        Session session = Session.open(new OpenRequest(file, mode, me, OpenRequest.Holder.COMMAND_LINE,
                Optional.of(around.places().memoryFile())));
        warn(session, file, mode);
        return session;
    }

    /// On stderr, and never a reason to stop: what is asked for is done.
    private void warn(Session session, Path file, Mode mode) {
        if (mode == Mode.READ) {
            return;
        }
        switch (session.opened().provenance().kind()) {
            case OLDER -> warn("cli.warn.older", file);
            case FORKED -> warn("cli.warn.forked", file);
            case FIRST, CONTINUES -> {
            }
        }
        PlaceRisk.of(file).filter(risk -> risk.kind() == PlaceRisk.Kind.NETWORK)
                .ifPresent(risk -> warn("cli.warn.network", file));
    }

    private void warn(String key, Path file) {
        around.err().println(messages().text(key, file.toString()));
    }

    SettingsFile settings() {
        return new SettingsFile(around.places().settingsFile());
    }

    /// What was said of the columns of tables in the window; touches nothing.
    Columns columns() {
        return settings().peek().columns();
    }

    void print(Answer answer) {
        if (json) {
            answer.json().ifPresent(around.out()::println);
        } else {
            answer.lines().forEach(around.out()::println);
        }
        answer.failures().forEach(around.err()::println);
    }
}
