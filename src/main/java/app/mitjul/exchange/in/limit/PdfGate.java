package app.mitjul.exchange.in.limit;

import app.mitjul.i18n.Problem;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The lines of text in a PDF, under [Limits#PDF]. Nothing else of it is looked at: no action, no script, no link, no
/// picture. PDFBox is asked for no font of the system, writes nothing, and looks at the clock with every operator.
public final class PdfGate {

    /// @param page
    ///            from 1
    /// @param left
    ///            of the first character, points from the left of the page
    /// @param right
    ///            of the last one
    /// @param base
    ///            of the line, points from the top of the page
    /// @param height
    ///            of its characters, points
    /// @param spaced
    ///            whether white space ended it
    public record Line(int page, String text, float left, float right, float base, float height, boolean spaced) {
    }

    /// @param pages
    ///            how many there are
    /// @param scanned
    ///            those without a text but with a picture, from 1
    public record Lines(List<Line> lines, int pages, List<Integer> scanned, String title) {

        public Lines {
            lines = List.copyOf(lines);
            scanned = List.copyOf(scanned);
        }
    }

    /// What the library has to say about a file may quote it.
    private static final List<Logger> SILENT = List.of(Logger.getLogger("org.apache.pdfbox"),
            Logger.getLogger("org.apache.fontbox"));

    private static final int LARGEST_STREAM = 128 << 20;

    static {
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
        FontMappers.set(new OneFont());
    }

    private PdfGate() {
    }

    /// @param most
    ///            pages to read, from the first
    /// @throws Problem
    ///             `pdf.…`, `import.password`, or what is too much
    public static Lines read(byte[] file, int most, Limits limits) {
        limits.checkBytes(file.length);
        Deadline deadline = limits.deadline();
        PdfStreams.check(file, LARGEST_STREAM, deadline);
        try (PDDocument document = Loader.loadPDF(new TimedBytes(file, deadline), "", null, null,
                MemoryUsageSetting.setupMainMemoryOnly(limits.totalBytes()).streamCache)) {
            limits.checkCount(document.getNumberOfPages());
            return lines(document, most, deadline, limits);
        } catch (InvalidPasswordException e) {
            throw new Problem(e, "import.password");
        } catch (IOException | StackOverflowError e) {
            throw new Problem(e, "pdf.broken");
        } catch (Problem problem) {
            throw problem;
        } catch (RuntimeException e) { // it throws many kinds over broken files
            throw e.getCause() instanceof Problem inner ? inner : new Problem(e, "pdf.broken");
        }
    }

    private static Lines lines(PDDocument document, int most, Deadline deadline, Limits limits) throws IOException {
        Stripper stripper = new Stripper(deadline, limits);
        int pages = document.getNumberOfPages();
        stripper.setEndPage(Math.min(pages, most));
        stripper.writeText(document, Writer.nullWriter());
        List<Integer> scanned = new ArrayList<>();
        for (int page = 1; page <= Math.min(pages, most); page++) {
            deadline.check();
            if (!stripper.written.contains(page) && document.getPage(page - 1).hasContents()) {
                scanned.add(page);
            }
        }
        String title = document.getDocumentInformation().getTitle();
        return new Lines(stripper.lines, pages, scanned, title == null ? "" : title.strip());
    }

    /// A source of bytes that looks at the clock.
    private static final class TimedBytes extends RandomAccessReadBuffer {

        private static final int EVERY = 4_096;

        private final Deadline deadline;
        private int read;

        TimedBytes(byte[] bytes, Deadline deadline) {
            super(bytes);
            this.deadline = deadline;
        }

        @Override
        public int read() throws IOException {
            if (++read % EVERY == 0) {
                deadline.check();
            }
            return super.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            deadline.check();
            return super.read(into, from, length);
        }
    }

    private static final class Stripper extends PDFTextStripper {

        private final Deadline deadline;
        private final Limits limits;
        private final List<Line> lines = new ArrayList<>();
        private final Set<Integer> written = new HashSet<>();
        private final StringBuilder text = new StringBuilder();
        private final List<TextPosition> positions = new ArrayList<>();
        private long characters;

        Stripper(Deadline deadline, Limits limits) throws IOException {
            this.deadline = deadline;
            this.limits = limits;
            setAddMoreFormatting(false);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            deadline.check();
            super.processOperator(operator, operands);
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            limits.checkCount(++characters);
            super.processTextPosition(position);
        }

        @Override
        protected void writeString(String word, List<TextPosition> at) {
            text.append(word);
            positions.addAll(at);
        }

        @Override
        protected void writeWordSeparator() {
            text.append(' ');
        }

        @Override
        protected void writeLineSeparator() {
            end();
        }

        @Override
        protected void writeParagraphEnd() throws IOException {
            end();
            super.writeParagraphEnd();
        }

        @Override
        protected void writePageEnd() {
            end();
        }

        private void end() {
            String line = text.toString();
            if (!line.isBlank() && !positions.isEmpty()) {
                TextPosition first = positions.getFirst();
                TextPosition last = positions.getLast();
                lines.add(new Line(getCurrentPageNo(), line.strip(), first.getXDirAdj(),
                        last.getXDirAdj() + last.getWidthDirAdj(), first.getYDirAdj(), first.getHeightDir(),
                        Character.isWhitespace(line.charAt(line.length() - 1))));
                written.add(getCurrentPageNo());
            }
            text.setLength(0);
            positions.clear();
        }
    }
}
