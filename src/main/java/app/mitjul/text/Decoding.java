package app.mitjul.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/// One strict attempt to read bytes in one encoding.
///
/// @param text
///            up to the first byte that does not fit
/// @param errorAt
///            that byte's position, from 0, or -1
/// @param cutAtEnd
///            the bytes that do not fit are the beginning of a character, and the last ones
record Decoding(StringBuilder text, int errorAt, boolean cutAtEnd) {

    private static final int CHUNK = 1 << 16;

    static Decoding of(byte[] bytes, int skip, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        StringBuilder text = new StringBuilder(bytes.length / 2 + 16);
        boolean input = true;
        while (true) {
            CoderResult result = input ? decoder.decode(in, out, false) : decoder.flush(out);
            text.append(out.flip());
            out.clear();
            if (result.isError()) {
                return new Decoding(text, in.position(), false);
            }
            if (result.isUnderflow() && in.hasRemaining()) {
                return new Decoding(text, in.position(), true);
            }
            if (result.isUnderflow() && !input) {
                return new Decoding(text, -1, false);
            }
            if (result.isUnderflow()) {
                decoder.decode(in, out, true);
                input = false;
            }
        }
    }
}
