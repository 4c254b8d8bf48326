package app.mitjul.bench;

import app.mitjul.domain.Uuid7;
import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.Origin;
import app.mitjul.domain.article.Source;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.session.OpenRequest;
import app.mitjul.session.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Times undo and redo of steps that touch 10,000 passages, from the call until it is on disk, and of 1,000 small steps.
public final class UndoBench {

    private static final int PASSAGES = 10_000;
    private static final int RUNS = Integer.getInteger("bench.runs", 3) + 2;

    private UndoBench() {
    }

    public static void main(String[] args) throws Exception {
        System.out.println("Undo bench, " + LocalDate.now() + ", " + System.getProperty("java.vm.name") + " "
                + Runtime.version() + ", medians of " + RUNS + " runs after a warm-up");
        Path file = Files.createTempDirectory("mitjul-bench").resolve("undo.mitjul");
        Annotator me = new Annotator(new AnnotatorId(Uuid7.next()), "bench");
        try (Session session = Session
                .open(new OpenRequest(file, OpenRequest.Mode.CREATE, me, OpenRequest.Holder.WINDOW))) {
            ArticleId article = marked(session);
            Set<AnnotationId> ids = session.reads().annotations(article).stream().map(Annotation::id)
                    .collect(Collectors.toSet());
            session.commands().retag(ids, Optional.of(Theme.SECURITY), Theme.TRADE).join();
            turns(session, "another theme on 10,000 passages", 1);
            session.commands().deleteTheme(Theme.TRADE).join();
            turns(session, "deletion of a theme with 10,000 passages", 1);
            session.commands().undo(1).join();
            for (int i = 0; i < 1_000; i++) {
                session.commands().toggle(article, new TextRange(i * 3, i * 3 + 2), Theme.ENERGY).join();
            }
            turns(session, "1,000 single marks", 1_000);
        }
    }

    private static ArticleId marked(Session session) {
        String text = "낱말 ".repeat(PASSAGES).strip();
        session.commands().importArticles(List.of(), List.of(new NewArticle(text, "긴 글", false, Source.NONE,
                new Origin("", 1, "UTF-8", ""), 0, false))).join();
        ArticleId article = session.reads().articles().getFirst().article().id();
        List<TextRange> words = new ArrayList<>();
        for (int i = 0; i < PASSAGES; i++) {
            words.add(new TextRange(i * 3, i * 3 + 2));
        }
        session.commands().tagAll(article, words, Theme.SECURITY).join();
        return article;
    }

    /// Takes the newest steps back and does them again; ends with them done.
    private static void turns(Session session, String what, int steps) {
        List<Long> back = new ArrayList<>();
        List<Long> again = new ArrayList<>();
        for (int run = 0; run <= RUNS; run++) {
            back.add(timed(() -> session.commands().undo(steps)));
            again.add(timed(() -> session.commands().redo(steps)));
        }
        System.out.println("| " + what + " | " + median(back) + " | " + median(again) + " |");
    }

    private static long timed(Supplier<CompletableFuture<?>> command) {
        long start = System.nanoTime();
        command.get().join();
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    private static String median(List<Long> times) {
        return times.stream().skip(1).sorted().skip(RUNS / 2).findFirst().map(ms -> ms + " ms").orElse("");
    }
}
