package app.mitjul.exchange.in;

import app.mitjul.domain.article.SourceFile;
import app.mitjul.exchange.ArticleFormat;
import app.mitjul.exchange.ArticleStream;
import app.mitjul.exchange.Found;
import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.Item;
import app.mitjul.exchange.Place;
import app.mitjul.exchange.in.document.DocumentReading;
import app.mitjul.exchange.in.limit.ChosenFile;
import app.mitjul.exchange.in.limit.InputDocument;
import app.mitjul.exchange.in.limit.InputFile;
import app.mitjul.exchange.in.limit.Limits;
import app.mitjul.exchange.in.limit.ZipGate;
import app.mitjul.exchange.in.reading.FormatGuess;
import app.mitjul.exchange.in.reading.Opening;
import app.mitjul.exchange.in.reading.Reading;
import app.mitjul.exchange.in.reading.TextReading;
import app.mitjul.exchange.in.table.RecordReading;
import app.mitjul.i18n.Problem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One document after the other. A fault ends one of them and is its last item.
final class Chain implements ArticleStream {

    /// A document that is not opened yet.
    ///
    /// @param depth
    ///            in how many archives it lies
    record Waiting(String name, Supplier<InputDocument> open, int depth) {

        static Waiting of(ChosenFile file) {
            return new Waiting(file.name(), file::open, 0);
        }
    }

    private static final int PEEK = 4096;
    private static final int DEEPEST = 2;

    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Deque<Item> ready = new ArrayDeque<>();
    private final ImportOptions options;
    private final boolean look;
    private int files;
    private long unpacked;
    private final Optional<Found> found;
    private @Nullable Opening opening;
    private @Nullable Opening last;
    private @Nullable Reading reading;

    Chain(List<Waiting> documents, ImportOptions options, boolean look) {
        waiting.addAll(documents);
        files = documents.size();
        this.options = options;
        this.look = look;
        found = first();
    }

    /// Opens documents until one can be read. Where none of several can, the stream has a row for each of them and found
    /// nothing.
    private Optional<Found> first() {
        while (reading == null && !waiting.isEmpty()) {
            openNext();
        }
        if (reading != null) {
            Found one = reading.found();
            return Optional.of(new Found(one.file(), files, one.format(), one.encoding(), one.split(), one.table(),
                    one.dates(), one.language(), one.titles()));
        }
        if (ready.size() > 1) {
            return Optional.empty();
        }
        throw why();
    }

    private Problem why() {
        return ready.stream().filter(Item.Skipped.class::isInstance).map(Item.Skipped.class::cast).findFirst()
                .map(Item.Skipped::why).orElseGet(() -> new Problem("import.nothing"));
    }

    private void openNext() {
        Waiting next = waiting.removeFirst();
        try {
            InputFile.parsed(() -> {
                InputDocument document = next.open().get();
                ArticleFormat format = FormatGuess.of(document, options.format());
                if (format == ArticleFormat.ZIP) {
                    unpack(document, next.depth());
                } else {
                    opening = new Opening(document, format, options, look);
                    reading = reading(opening);
                }
                return true;
            });
        } catch (Problem problem) {
            ready.add(new Item.Skipped(new Place(next.name(), 0), problem));
        }
    }

    /// What lies in an archive waits in its place. An archive in an archive is opened, one in that is not.
    private void unpack(InputDocument archive, int depth) {
        if (depth >= DEEPEST) {
            throw new Problem("zip.nested", archive.fileName());
        }
        byte[] bytes = archive.bytes(Limits.ZIP);
        ZipGate.Listing listing = ZipGate.list(bytes, Limits.ZIP);
        unpacked = (depth == 0 ? 0 : unpacked) + listing.bytes();
        if (unpacked > Limits.ZIP.totalBytes()) {
            throw new Problem("zip.too-big", Limits.ZIP.totalBytes() >> 20);
        }
        Iterator<ZipGate.Unpacked> entries = ZipGate.each(bytes, Limits.ZIP);
        List<ZipGate.Listed> inside = listing.files().stream()
                .filter(entry -> entry.refused().isPresent() || !ZipGate.isHidden(entry.name())).toList();
        for (ZipGate.Listed entry : inside.reversed()) {
            String name = archive.name() + "/" + entry.name();
            waiting.addFirst(new Waiting(name, () -> opened(name, entry, entries), depth + 1));
        }
        files += inside.size() - 1;
    }

    private static InputDocument opened(String name, ZipGate.Listed entry, Iterator<ZipGate.Unpacked> entries) {
        if (entry.refused().isPresent()) {
            throw entry.refused().get();
        }
        return InputDocument.of(name, entries.next().bytes());
    }

    private static Reading reading(Opening opening) {
        if (opening.format() == ArticleFormat.JSON && JsonLibrary.looksLikeOne(opening.document().head(PEEK))) {
            throw new Problem("import.library-document");
        }
        return switch (opening.format()) {
            case CSV -> RecordReading.csv(opening);
            case XLSX -> RecordReading.xlsx(opening);
            case JSON, JSONL -> RecordReading.json(opening);
            case HTML -> DocumentReading.html(opening);
            case DOCX -> DocumentReading.docx(opening);
            case HWPX -> DocumentReading.hwpx(opening);
            case EPUB -> DocumentReading.epub(opening);
            case HWP -> DocumentReading.hwp(opening);
            case PDF -> DocumentReading.pdf(opening);
            case TEXT, MARKDOWN, ZIP -> TextReading.of(opening);
        };
    }

    @Override
    public Found found() {
        return found.orElseThrow(this::why);
    }

    @Override
    public Optional<Item> next() {
        while (true) {
            if (!ready.isEmpty()) {
                return Optional.of(ready.removeFirst());
            }
            if (reading == null) {
                if (waiting.isEmpty()) {
                    return Optional.empty();
                }
                openNext();
                continue;
            }
            Optional<Item> item = nextOf(reading);
            if (item.isPresent()) {
                return item;
            }
        }
    }

    private Optional<Item> nextOf(Reading now) {
        Opening from = java.util.Objects.requireNonNull(opening);
        try {
            Optional<Item> item = InputFile.parsed(now::next);
            if (item.isEmpty()) {
                end();
            } else if (item.get() instanceof Item.Read) {
                last = from;
            }
            return item;
        } catch (Problem problem) {
            end();
            return Optional.of(new Item.Skipped(from.place(0), problem));
        }
    }

    private void end() {
        if (reading != null) {
            reading.close();
        }
        reading = null;
    }

    @Override
    public SourceFile source() {
        if (last == null) {
            throw new IllegalStateException("no article was read");
        }
        return last.file(Limits.RECORDS);
    }

    @Override
    public long sourceBytes() {
        if (last == null) {
            throw new IllegalStateException("no article was read");
        }
        return last.document().size();
    }

    @Override
    public double done() {
        double current = reading == null ? 0 : reading.done() - 1;
        return files == 0 ? 1 : Math.clamp((files - waiting.size() + current) / files, 0, 1);
    }

    @Override
    public void close() {
        end();
        waiting.clear();
        ready.clear();
    }
}
