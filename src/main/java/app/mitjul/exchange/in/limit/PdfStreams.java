package app.mitjul.exchange.in.limit;

import app.mitjul.i18n.Problem;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Looks over the packed streams of a PDF before a library unpacks them into memory without asking how large they get.
final class PdfStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final int PIECE = 1 << 16;

    /// Streams packed more than once grow without end; honest programs pack once.
    private static final Pattern FILTERS = Pattern.compile("/Filter\\s{0,20}\\[([^\\]]{0,400})\\]");
    private static final Pattern PACKING = Pattern.compile("/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

    private PdfStreams() {
    }

    /// @param most
    ///            bytes that may come out of one stream
    /// @throws Problem
    ///             `zip.too-big`, `pdf.packed-twice`
    static void check(byte[] file, int most, Deadline deadline) {
        checkFilters(file, deadline);
        byte[] out = new byte[PIECE];
        for (int at = find(file, 0); at >= 0; at = find(file, at)) {
            deadline.check();
            at += STREAM.length;
            int start = at < file.length && file[at] == '\r' ? at + 1 : at;
            start = start < file.length && file[start] == '\n' ? start + 1 : start;
            if (start > at && start + 2 < file.length && isZlib(file, start)) {
                unpack(file, start, most, out, deadline);
            }
        }
    }

    private static void checkFilters(byte[] file, Deadline deadline) {
        CharSequence text = deadline.guard(new String(file, StandardCharsets.ISO_8859_1));
        Matcher m = FILTERS.matcher(text);
        while (m.find()) {
            String names = ESCAPED.matcher(m.group(1))
                    .replaceAll(r -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(r.group(1), 16))));
            if (PACKING.matcher(names).results().count() > 1) {
                throw new Problem("pdf.packed-twice");
            }
        }
    }

    private static int find(byte[] file, int from) {
        for (int at = from; at <= file.length - STREAM.length; at++) {
            int i = 0;
            while (i < STREAM.length && file[at + i] == STREAM[i]) {
                i++;
            }
            if (i == STREAM.length) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isZlib(byte[] file, int at) {
        int head = (file[at] & 0xFF) << 8 | file[at + 1] & 0xFF;
        return (file[at] & 0x0F) == 8 && head % 31 == 0;
    }

    private static void unpack(byte[] file, int start, int most, byte[] out, Deadline deadline) {
        Inflater inflater = new Inflater();
        inflater.setInput(file, start, file.length - start);
        long size = 0;
        try {
            for (int n = inflater.inflate(out); n > 0; n = inflater.inflate(out)) {
                size += n;
                deadline.check();
                if (size > most) {
                    throw new Problem("zip.too-big", most >> 20);
                }
            }
        } catch (DataFormatException notPacked) {
            return; // what could be unpacked was counted
        } finally {
            inflater.end();
        }
    }
}
