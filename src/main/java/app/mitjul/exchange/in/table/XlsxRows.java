package app.mitjul.exchange.in.table;

import app.mitjul.exchange.in.limit.Limits;
import app.mitjul.exchange.in.limit.TableGate;
import app.mitjul.exchange.in.limit.XmlCursor;
import app.mitjul.exchange.in.limit.XmlCursor.At;
import app.mitjul.exchange.in.limit.ZipGate;
import app.mitjul.i18n.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rows of one sheet of a workbook. A formula counts as what it last came to.
final class XlsxRows implements Rows {

    private static final int WIDEST = 1_000;

    private final Workbook book;
    private final XmlCursor xml;
    private final MergedCells merged;
    private int row;
    private int read;
    private boolean over;

    XlsxRows(Workbook book, String sheet) {
        this.book = book;
        String entry = Optional.ofNullable(book.sheets().get(sheet)).orElseThrow(() -> new Problem("xlsx.no-workbook"));
        merged = MergedCells.of(book.archive(), entry);
        xml = XmlCursor.of(ZipGate.open(book.archive(), entry, Limits.PART), Limits.PART);
    }

    /// From 0; A is 0, AA is 26.
    static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    @Override
    public Optional<TableGate.Row> next() {
        xml.again();
        for (At at = xml.next(); at != At.NOTHING; at = xml.next()) {
            if (at == At.START && xml.name().equals("row")) {
                row = xml.attribute("r").filter(r -> r.matches("[0-9]{1,7}")).map(Integer::parseInt).orElse(row + 1);
                List<String> cells = cells();
                merged.fill(row - 1, cells);
                if (cells.stream().anyMatch(c -> !c.isBlank())) {
                    read++;
                    return Optional.of(new TableGate.Row(row, cells));
                }
            }
        }
        over = true;
        return Optional.empty();
    }

    private List<String> cells() {
        List<String> cells = new ArrayList<>();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            At at = xml.next();
            if (at == At.NOTHING) {
                break;
            }
            if (at == At.START && xml.name().equals("c")) {
                String letters = xml.attribute("r").orElse("").replaceFirst("[0-9]+$", "");
                int column = letters.matches("[A-Z]{1,3}") ? column(letters) : cells.size();
                if (column >= WIDEST) {
                    throw new Problem("input.too-wide", WIDEST);
                }
                while (cells.size() <= column) {
                    cells.add("");
                }
                cells.set(column, cell());
            }
        }
        return cells;
    }

    private String cell() {
        String type = xml.attribute("t").orElse("n");
        int style = number(xml.attribute("s").orElse("-1"));
        String value = "";
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            At at = xml.next();
            if (at == At.NOTHING) {
                break;
            }
            if (at == At.START && xml.name().equals("v")) {
                value = value(type, style, xml.inner());
            } else if (at == At.START && xml.name().equals("is")) {
                value = Workbook.rich(xml);
            }
        }
        return value;
    }

    private String value(String type, int style, String raw) {
        return switch (type) {
            case "s" -> {
                int index = number(raw);
                yield index >= 0 && index < book.strings().size() ? book.strings().get(index) : "";
            }
            case "str" -> CellText.unescaped(raw);
            case "inlineStr", "d" -> raw;
            case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
            case "e" -> "";
            default -> CellText.number(raw, style >= 0 && style < book.formats().size()
                    ? book.formats().get(style)
                    : CellFormat.NUMBER, book.from1904());
        };
    }

    private static int number(String digits) {
        return digits.strip().matches("[0-9]{1,9}") ? Integer.parseInt(digits.strip()) : -1;
    }

    @Override
    public double done() {
        return over ? 1 : read / (read + 2_000.0);
    }

    @Override
    public void close() {
        over = true;
    }
}
