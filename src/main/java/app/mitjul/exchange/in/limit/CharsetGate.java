package app.mitjul.exchange.in.limit;

import app.mitjul.i18n.Problem;
import app.mitjul.text.Encodings;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Map;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/// Bytes as characters, strictly: nothing is replaced in silence.
public final class CharsetGate {

    private static final int PIECE = 1 << 16;

    /// What the detector calls the encodings that the program knows under other names.
    private static final Map<String, String> NAMES = Map.of("EUC-KR", "CP949", "BIG5", "Big5", "SHIFT_JIS",
            "Shift_JIS", "GB18030", "GB18030", "EUC-JP", "EUC-JP", "WINDOWS-1252", "windows-1252");

    private CharsetGate() {
    }

    /// What the frequencies of bytes say, where the program can read that encoding.
    static Optional<String> detectedName(byte[] sample) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(sample, 0, sample.length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset());
    }

    public static Optional<String> detected(byte[] sample) {
        return InputFile.parsed(() -> detectedName(sample)).map(name -> NAMES.getOrDefault(name, name))
                .filter(Charset::isSupported);
    }

    /// Whether every byte of the document fits; but a character that is cut off at its very end is let pass.
    public static boolean fits(InputDocument document, String encoding) {
        Deadline deadline = Limits.RECORDS.deadline();
        char[] piece = new char[PIECE];
        long[] read = {0};
        try (Reader reader = reader(document, encoding)) {
            for (int n = reader.read(piece); n >= 0; n = reader.read(piece)) {
                deadline.check();
                read[0] += n;
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new Problem(e, "import.unreadable", Cited.of(document.name()));
        }
    }

    /// The characters of a document behind its BOM.
    ///
    /// @throws CharacterCodingException
    ///             from the reader, where bytes do not fit
    public static Reader reader(InputDocument document, String encoding) throws IOException {
        Charset charset = Encodings.charset(encoding);
        InputStream in = document.open(Limits.RECORDS);
        in.skipNBytes(Encodings.bom(document.head(4), charset));
        return new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
