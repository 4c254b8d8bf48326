package app.mitjul.exchange.in.document;

import app.mitjul.domain.article.PageStart;
import app.mitjul.domain.article.Pages;
import app.mitjul.domain.article.Source;
import app.mitjul.exchange.in.limit.InputDocument;
import app.mitjul.exchange.in.limit.Limits;
import app.mitjul.exchange.in.limit.PdfGate;
import app.mitjul.exchange.in.limit.PdfGate.Line;
import app.mitjul.i18n.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The paragraphs of a PDF, from lines that know only where they stand. A line goes on in the next one when it fills its
/// column and the next one follows close below.
record PdfText(Written written, List<Integer> scanned) {

    private static final int FEW_PAGES = 3;
    private static final int SHORT_PAGE = 6;
    private static final double FAR = 1.6;
    private static final double OTHER_SIZE = 1.2;
    private static final double SHORT = 0.12;
    private static final double MOST_PAGES = 0.6;
    private static final Pattern PAGE_NUMBER = Pattern
            .compile("[-–—\\s]*(?:p\\.?\\s*)?\\d{1,4}(?:\\s*/\\s*\\d{1,4})?[-–—\\s]*");
    private static final Pattern NO_TITLE = Pattern
            .compile(
                    "(?i)microsoft word.*|untitled|제목 ?없음|.*\\.(docx?|hwpx?|pdf|indd|pptx?|xlsx?)|(문서|document) ?\\d*");

    /// @param look
    ///            the first pages are enough
    /// @throws Problem
    ///             when it cannot be read, or no page has a text
    static PdfText of(InputDocument document, boolean look) {
        PdfGate.Lines found = PdfGate.read(document.bytes(Limits.PDF), look ? FEW_PAGES : Integer.MAX_VALUE,
                Limits.PDF);
        if (found.lines().isEmpty()) {
            throw new Problem(found.scanned().isEmpty() ? "skip.no-text" : "pdf.scanned", found.pages());
        }
        List<PageStart> pages = new ArrayList<>();
        String text = joined(withoutRunningHeads(found.lines()), pages);
        String title = NO_TITLE.matcher(found.title()).matches() ? "" : found.title();
        return new PdfText(new Written(1, "", title, text, Source.NONE, Pages.of(pages)), found.scanned());
    }

    /// Without what stands at the top or foot of most pages, and page numbers.
    private static List<Line> withoutRunningHeads(List<Line> lines) {
        Set<Line> edges = new HashSet<>();
        Map<String, Integer> times = new HashMap<>();
        int pages = 0;
        for (int from = 0; from < lines.size();) {
            int to = from;
            while (to < lines.size() && lines.get(to).page() == lines.get(from).page()) {
                to++;
            }
            pages++;
            Set<String> here = new HashSet<>();
            List<Line> page = lines.subList(from, to).stream().sorted(Comparator.comparingDouble(Line::base)).toList();
            for (int i = 0; i < page.size(); i++) {
                int edge = page.size() > SHORT_PAGE ? 2 : 1;
                if (i < edge || i >= page.size() - edge) {
                    edges.add(page.get(i));
                    here.add(form(page.get(i)));
                }
            }
            here.forEach(form -> times.merge(form, 1, Integer::sum));
            from = to;
        }
        int most = Math.max(FEW_PAGES, (int) Math.ceil(pages * MOST_PAGES));
        boolean several = pages > 1;
        List<Line> kept = lines.stream()
                .filter(line -> !edges.contains(line) || times.getOrDefault(form(line), 0) < most
                        && !(several && PAGE_NUMBER.matcher(line.text()).matches()))
                .toList();
        return kept.isEmpty() ? lines : kept;
    }

    private static String form(Line line) {
        return line.text().replaceAll("\\d+", "#");
    }

    private static String joined(List<Line> lines, List<PageStart> pages) {
        LineJoins joins = LineJoins.of(lines);
        double gap = gap(lines);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean goesOn = i > 0 && goesOn(lines.get(i - 1), line, gap, right(lines, i - 1));
            if (goesOn) {
                joins.append(text, lines.get(i - 1), line);
            } else {
                text.append(i == 0 ? "" : "\n").append(line.text());
            }
            if (i == 0 || line.page() != lines.get(i - 1).page()) {
                pages.add(new PageStart(Math.max(0, text.length() - line.text().length()), line.page()));
            }
        }
        return text.toString();
    }

    /// From one line to the next, as most are, in points.
    private static double gap(List<Line> lines) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double gap = lines.get(i).base() - lines.get(i - 1).base();
            if (lines.get(i).page() == lines.get(i - 1).page() && gap > 1) {
                gaps.add(gap);
            }
        }
        gaps.sort(null);
        return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2);
    }

    /// How far right the lines of this column reach on this page; only those nearby are asked.
    private static double right(List<Line> lines, int at) {
        Line line = lines.get(at);
        double right = line.right();
        for (int i = Math.max(0, at - 60); i < Math.min(lines.size(), at + 60); i++) {
            Line other = lines.get(i);
            if (other.page() == line.page() && Math.abs(other.left() - line.left()) < 3 * line.height() + 6) {
                right = Math.max(right, other.right());
            }
        }
        return right;
    }

    private static boolean goesOn(Line before, Line line, double gap, double right) {
        boolean full = before.right() >= right - SHORT * (right - before.left()) - 2 * before.height();
        double taller = Math.max(before.height(), line.height())
                / Math.max(0.1, Math.min(before.height(), line.height()));
        boolean below = line.page() == before.page() && line.base() > before.base();
        boolean near = !below || line.base() - before.base() <= FAR * Math.max(gap, before.height());
        boolean indented = below && line.left() > before.left() + Math.max(4, line.height() / 2);
        return full && taller < OTHER_SIZE && near && !indented;
    }
}
