package app.mitjul.text;

import app.mitjul.i18n.Problem;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads bytes as text. Every encoding is taken strictly: bytes that do not fit are never replaced in silence. Costs time
/// and memory in proportion to the bytes.
public final class Encodings {

    /// Enough to tell UTF-16 from others by its zero bytes.
    private static final int SAMPLE = 1 << 16;

    private static final String CP949 = "CP949";

    private Encodings() {
    }

    /// Names for a person to choose from. [#decode] takes any other name of a charset too.
    public static List<String> known() {
        return List.of("UTF-8", "UTF-16LE", "UTF-16BE", CP949, "GB18030", "Big5", "Shift_JIS", "windows-1252");
    }

    /// Reads `bytes` in the wanted encoding, or else in the first that fits: what the BOM says, UTF-16 if the zero bytes
    /// say so, UTF-8, CP949. Line ends become LF and the BOM goes. A Problem says what does not fit and where, that no
    /// encoding fits, or that this is no text at all.
    public static Decoded decode(byte[] bytes, Optional<String> wanted) {
        return wanted.map(name -> named(bytes, name)).orElseGet(() -> detected(bytes));
    }

    private static Decoded named(byte[] bytes, String name) {
        Bom bom = Bom.of(bytes);
        Charset charset = charset(name, bytes, bom);
        int skip = bom.charset().equals(Optional.of(charset)) ? bom.length() : 0;
        Decoding d = Decoding.of(bytes, skip, charset);
        if (d.errorAt() >= 0) {
            throw new Problem("encoding.misfit", name, d.errorAt());
        }
        return text(d, name(charset), false);
    }

    private static Decoded detected(byte[] bytes) {
        Bom bom = Bom.of(bytes);
        if (bom.charset().isPresent()) {
            return fitting(bytes, bom.length(), bom.charset().get()).orElseThrow(Encodings::unknown);
        }
        Optional<Charset> wide = utf16(bytes);
        if (wide.isPresent()) {
            return fitting(bytes, 0, wide.get()).orElseThrow(Encodings::unknown);
        }
        return fitting(bytes, 0, StandardCharsets.UTF_8).or(() -> fitting(bytes, 0, cp949()))
                .orElseThrow(() -> hasZero(bytes) ? binary() : unknown());
    }

    /// The text if every byte fits, or every byte but a character cut off at the very end of a longer text.
    private static Optional<Decoded> fitting(byte[] bytes, int skip, Charset charset) {
        Decoding d = Decoding.of(bytes, skip, charset);
        if (d.errorAt() < 0) {
            return Optional.of(text(d, name(charset), false));
        }
        boolean foreign = d.text().chars().anyMatch(c -> c > 0x7F);
        return d.cutAtEnd() && foreign ? Optional.of(text(d, name(charset), true)) : Optional.empty();
    }

    private static Decoded text(Decoding d, String encoding, boolean lossy) {
        StringBuilder text = d.text();
        if (text.indexOf("\0") >= 0) {
            throw binary();
        }
        if (lossy) {
            text.append('\uFFFD');
        }
        return new Decoded(lineFeeds(text), encoding, lossy);
    }

    private static String lineFeeds(StringBuilder text) {
        if (text.indexOf("\r") < 0) {
            return text.toString();
        }
        int to = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                continue;
            }
            text.setCharAt(to++, c == '\r' ? '\n' : c);
        }
        text.setLength(to);
        return text.toString();
    }

    /// The byte order of UTF-16 without BOM: spaces and line ends have their zero byte always on the same side, and so has
    /// everything in Latin text. Other zero bytes say nothing: U+AC00 (가) has one on the other side.
    private static Optional<Charset> utf16(byte[] bytes) {
        int end = Math.min(bytes.length & ~1, SAMPLE);
        int[] gaps = new int[2];
        int[] zeros = new int[2];
        for (int at = 0; at < end; at++) {
            if (bytes[at] == 0) {
                zeros[at & 1]++;
                gaps[at & 1] += gap(bytes[at ^ 1]) ? 1 : 0;
            }
        }
        if (wide(gaps[1], gaps[0], zeros[1], zeros[0], end / 2)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return wide(gaps[0], gaps[1], zeros[0], zeros[1], end / 2)
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static boolean wide(int gaps, int otherGaps, int zeros, int otherZeros, int units) {
        boolean parted = gaps >= Math.max(1, units / 100) && gaps > 20 * otherGaps;
        return parted || (units > 0 && otherZeros == 0 && zeros > units * 3 / 4);
    }

    private static boolean gap(byte b) {
        return b == ' ' || b == '\n' || b == '\r';
    }

    /// UTF-16 in the byte order that the BOM or the zero bytes tell; UTF-8 when its BOM says so.
    public static Optional<String> wide(byte[] bytes) {
        Bom bom = Bom.of(bytes);
        return bom.charset().or(() -> utf16(bytes)).map(Encodings::name);
    }

    /// The charset of that name, of Korea's CP949 for all its names.
    ///
    /// @throws Problem
    ///             `encoding.name`
    public static Charset charset(String name) {
        return charset(name, new byte[0], new Bom(Optional.empty(), 0));
    }

    /// How many bytes of a BOM of `charset` the bytes begin with.
    public static int bom(byte[] bytes, Charset charset) {
        Bom bom = Bom.of(bytes);
        return bom.charset().equals(Optional.of(charset)) ? bom.length() : 0;
    }

    /// The bytes without the beginning of a character at their end.
    ///
    /// @param more
    ///            bytes follow them: only then something is cut off
    public static byte[] whole(byte[] bytes, String name, boolean more) {
        if (!more) {
            return bytes;
        }
        Bom bom = Bom.of(bytes);
        Charset charset = charset(name, bytes, bom);
        Decoding d = Decoding.of(bytes, bom.charset().equals(Optional.of(charset)) ? bom.length() : 0, charset);
        return d.cutAtEnd() ? Arrays.copyOf(bytes, d.errorAt()) : bytes;
    }

    private static Charset charset(String name, byte[] bytes, Bom bom) {
        return switch (name.strip().toUpperCase(Locale.ROOT)) {
            // files called EUC-KR hold the syllables that only its superset has
            case CP949, "EUC-KR", "EUCKR", "MS949", "UHC" -> cp949();
            case "UTF-16" -> bom.charset().or(() -> utf16(bytes)).orElse(StandardCharsets.UTF_16BE);
            default -> lookup(name.strip());
        };
    }

    private static Charset lookup(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unheardOf) {
            throw new Problem(unheardOf, "encoding.name", name);
        }
    }

    private static Charset cp949() {
        return Charset.forName("x-windows-949");
    }

    private static String name(Charset charset) {
        return charset.equals(cp949()) ? CP949 : charset.name();
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static Problem unknown() {
        return new Problem("encoding.unknown");
    }

    private static Problem binary() {
        return new Problem("file.binary");
    }
}
