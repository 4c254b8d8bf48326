package app.mitjul.exchange.in.reading;

import app.mitjul.exchange.FoundEncoding;
import app.mitjul.exchange.FoundEncoding.Candidate;
import app.mitjul.exchange.in.limit.CharsetGate;
import app.mitjul.exchange.in.limit.InputDocument;
import app.mitjul.i18n.Problem;
import app.mitjul.text.Decoded;
import app.mitjul.text.Encodings;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds out which encoding the bytes of a document are in: BOM, UTF-16 by its zero bytes and strict UTF-8 come first and
/// are not doubted; for other bytes several may fit, and the letters that each would make of them decide.
public final class EncodingGuess {

    private static final int SAMPLE = 1 << 18;
    private static final int PREVIEW = 200;

    /// In CP949, Hangul stands where GB18030 has half of its common characters, and Hanja where it has the other half.
    private static final double KOREAN = 0.85;

    private static final List<String> OTHERS = List.of("CP949", "GB18030", "Big5", "Shift_JIS", "EUC-JP",
            "windows-1252");

    private EncodingGuess() {
    }

    /// @param wanted
    ///            the one a person chose; it has to fit
    /// @param look
    ///            whether the beginning is enough
    /// @throws Problem
    ///             `encoding.…`, `file.binary`
    public static FoundEncoding of(InputDocument document, Optional<String> wanted, boolean look) {
        byte[] sample = document.head(SAMPLE);
        // Only a look shows others to choose from; trying them all costs more than the rest of reading a small file.
        boolean others = look || document.size() > sample.length;
        List<Candidate> fitting = wanted.isPresent() && !others
                ? List.of()
                : fitting(sample, document.size() > sample.length, others);
        if (wanted.isPresent()) {
            String name = Encodings.decode(cut(sample, document.size() > sample.length, wanted.get()), wanted)
                    .encoding();
            return new FoundEncoding(name, first(candidate(sample, name, true), fitting));
        }
        for (Candidate candidate : fitting) {
            if (look || document.size() <= sample.length || CharsetGate.fits(document, candidate.name())) {
                return new FoundEncoding(candidate.name(), first(Optional.of(candidate), fitting));
            }
        }
        throw new Problem(hasZero(sample) ? "file.binary" : "encoding.unknown");
    }

    private static boolean hasZero(byte[] sample) {
        for (byte b : sample) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static List<Candidate> first(Optional<Candidate> chosen, List<Candidate> others) {
        List<Candidate> all = new ArrayList<>();
        chosen.ifPresent(all::add);
        others.stream().filter(c -> chosen.stream().noneMatch(d -> d.name().equals(c.name()))).forEach(all::add);
        return all;
    }

    /// The likeliest first. Bytes that are no text at all have none.
    ///
    /// @param others
    ///            beside one that is certain, too
    private static List<Candidate> fitting(byte[] sample, boolean more, boolean others) {
        List<Candidate> fitting = new ArrayList<>();
        Optional<String> certain = certain(sample, more);
        Set<String> names = new LinkedHashSet<>();
        certain.ifPresent(names::add);
        if (certain.isEmpty()) {
            korean(sample, more).ifPresent(names::add);
            CharsetGate.detected(sample).ifPresent(names::add);
        }
        if (others || certain.isEmpty()) {
            names.addAll(OTHERS);
        }
        for (String name : names) {
            candidate(sample, name, more).ifPresent(fitting::add);
        }
        return fitting;
    }

    /// @throws Problem
    ///             `file.binary`
    private static Optional<String> certain(byte[] sample, boolean more) {
        Optional<String> wide = Encodings.wide(sample);
        return wide.isPresent() ? wide : candidate(sample, "UTF-8", more).map(Candidate::name);
    }

    private static Optional<String> korean(byte[] sample, boolean more) {
        return decoded(sample, "CP949", more).filter(d -> isKorean(d.text())).map(Decoded::encoding);
    }

    private static boolean isKorean(String text) {
        long hangul = text.codePoints().filter(c -> UnicodeScript.of(c) == UnicodeScript.HANGUL).count();
        long han = text.codePoints().filter(c -> UnicodeScript.of(c) == UnicodeScript.HAN).count();
        return hangul > 0 && hangul >= KOREAN * (hangul + han);
    }

    private static Optional<Candidate> candidate(byte[] sample, String name, boolean more) {
        return decoded(sample, name, more).map(d -> new Candidate(d.encoding(), preview(d.text())));
    }

    private static Optional<Decoded> decoded(byte[] sample, String name, boolean more) {
        try {
            return Optional.of(Encodings.decode(cut(sample, more, name), Optional.of(name)));
        } catch (Problem doesNotFit) {
            return Optional.empty();
        }
    }

    /// Without what may be the first half of a character at the end of a sample. A file that ends in the middle of one is
    /// read, with a sentence about it.
    private static byte[] cut(byte[] sample, boolean more, String name) {
        return Encodings.whole(sample, name, more);
    }

    private static String preview(String text) {
        String begin = text.substring(0, Math.min(text.length(), PREVIEW));
        return Character.isHighSurrogate(begin.isEmpty() ? ' ' : begin.charAt(begin.length() - 1))
                ? begin.substring(0, begin.length() - 1)
                : begin;
    }
}
