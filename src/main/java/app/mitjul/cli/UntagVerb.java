package app.mitjul.cli;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.i18n.Problem;
import app.mitjul.session.OpenRequest.Mode;
import app.mitjul.session.Reads;
import app.mitjul.session.Session;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mitjul untag ANNOTATION [--theme T]`: takes one theme, or all, off an annotation.
@Command(name = "untag")
final class UntagVerb extends Verb {

    @Parameters(paramLabel = "ANNOTATION", descriptionKey = "annotation")
    @SuppressWarnings("NullAway.Init")
    String annotation;

    @Option(names = "--theme", paramLabel = "T", descriptionKey = "untag.theme")
    @Nullable
    String theme;

    private record Done(AnnotationId id, boolean deleted) {
    }

    @Override
    Answer run() {
        Done done = root.writing(Mode.WRITE, this::untag);
        return Answer.of(new Json().with("annotation", done.id().value()).with("deleted", done.deleted()),
                text(done.deleted() ? "cli.untag.deleted" : "cli.untag.done", done.id().value()));
    }

    private Done untag(Session session) {
        Reads reads = session.reads();
        AnnotationId id = Annotations.named(annotation, reads);
        Optional<Theme> which = Optional.ofNullable(theme).map(name -> Themes.named(name, reads.themes()));
        which.ifPresent(t -> {
            if (reads.annotation(id).flatMap(a -> a.tagging(t.id())).isEmpty()) {
                throw new Problem("annotation.without-theme", id.value(), Themes.label(t));
            }
        });
        session.commands().untag(id, which.map(Theme::id)).join();
        boolean there = reads.annotation(id).map(Annotation::presence).filter(Presence.LIVE::equals).isPresent();
        return new Done(id, !there);
    }
}
