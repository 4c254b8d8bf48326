package app.mitjul.session;

import app.mitjul.domain.Uuid7;
import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.library.ImportReport;
import app.mitjul.exchange.ArticleStream;
import app.mitjul.i18n.Problem;
import app.mitjul.store.WriteTx;
import app.mitjul.text.Likeness;
import app.mitjul.text.LikenessIndex;
import app.mitjul.store.table.LikenessTable.Signed;
import app.mitjul.store.table.LikenessTable.Unsigned;
import app.mitjul.work.Progress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;

/// Carries one import out, on a thread of its own: it reads and prepares the next batch while the writer thread writes the
/// one before.
final class Importer {

    private static final int SIGNED_AT_ONCE = 1_000;

    private final Writer writer;
    private final Annotator me;
    private final ImportChoice choice;
    private final Progress progress;
    private final BooleanSupplier cancelled;
    private final BooleanSupplier closing;

    /// @param closing
    ///            what was written is left for the next opening then
    Importer(Writer writer, Annotator me, ImportChoice choice, Progress progress, BooleanSupplier cancelled,
            BooleanSupplier closing) {
        this.writer = writer;
        this.me = me;
        this.choice = choice;
        this.progress = progress;
        this.cancelled = cancelled;
        this.closing = closing;
    }

    /// @throws Problem
    ///             when it was cancelled or cannot go on; then nothing of it is in the library
    ImportReport run(ArticleStream stream) {
        Author author = Author.of(me);
        ImportReport begun = new ImportReport(Uuid7.next(), author.now(), author.id(), stream.found().file(), 1,
                choice.likeness(), Map.of());
        ImportStaging staging = new ImportStaging(begun, new ImportSorting(choice, index()), author);
        try {
            now(writer.stage(tx -> {
                staging.begin(tx);
                return staging;
            }));
            readAll(stream, staging);
            checkCancelled();
            writer.prepare(staging.staged());
            return now(writer.show(staging::staged,
                    tx -> new Journal(tx, author).record(() -> staging.plan(tx))));
        } catch (RuntimeException e) {
            giveUp(begun.id(), e);
            throw e;
        }
    }

    private void readAll(ArticleStream stream, ImportStaging staging) {
        ImportReading reading = new ImportReading(stream, choice.likeness() > 0);
        CompletableFuture<Integer> writing = CompletableFuture.completedFuture(0);
        ImportBatch batch = reading.next();
        while (!batch.entries().isEmpty()) {
            checkCancelled();
            progress.at(stream.done(), now(writing));
            ImportBatch next = batch;
            writing = writer.stage(tx -> staging.add(tx, next));
            batch = reading.next();
        }
        progress.at(1, now(writing));
    }

    private void checkCancelled() {
        if (cancelled.getAsBoolean()) {
            throw new Problem("import.cancelled");
        }
    }

    /// The signatures of what is in the library already; those that are missing are made.
    private LikenessIndex index() {
        LikenessIndex index = new LikenessIndex();
        if (choice.likeness() > 0) {
            signAll(writer, this::checkCancelled);
            now(writer.stage(tx -> {
                tx.likeness().eachLive(index::add);
                return index;
            }));
        }
        return index;
    }

    /// Makes the signatures of the library that are missing; nothing a person wrote changes.
    static void signAll(Writer writer, Runnable between) {
        while (now(writer.stage(Importer::sign)) == SIGNED_AT_ONCE) {
            between.run();
        }
    }

    private static int sign(WriteTx tx) {
        List<Unsigned> some = tx.likeness().unsigned(SIGNED_AT_ONCE);
        tx.likeness().save(some.stream().map(u -> new Signed(u.seq(), u.textHash(), Likeness.of(u.text()))).toList());
        return some.size();
    }

    /// Takes out again what was put in. When even that is not possible, it is done when the library is opened next.
    private void giveUp(String run, RuntimeException why) {
        try {
            if (!closing.getAsBoolean()) {
                StagedImports.remove(run, writer);
            }
        } catch (RuntimeException e) {
            why.addSuppressed(e);
        }
    }

    private static <T> T now(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw e;
        }
    }
}
