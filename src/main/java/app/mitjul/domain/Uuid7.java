package app.mitjul.domain;

import java.security.SecureRandom;
import java.util.HexFormat;

/// Makes UUID version 7 (RFC 9562, 5.7): 48 bits of Unix milliseconds, then random bits; ids sort by time of making.
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final HexFormat HEX = HexFormat.of();

    private Uuid7() {
    }

    /// A new id in lower-case text, 36 characters.
    public static String next() {
        return at(System.currentTimeMillis());
    }

    /// A new id whose time part is `millis` since 1970-01-01T00:00Z.
    public static String at(long millis) {
        byte[] b = new byte[16];
        RANDOM.nextBytes(b);
        for (int i = 0; i < 6; i++) {
            b[i] = (byte) (millis >>> (40 - 8 * i));
        }
        b[6] = (byte) ((b[6] & 0x0f) | 0x70);
        b[8] = (byte) ((b[8] & 0x3f) | 0x80);
        String hex = HEX.formatHex(b);
        return hex.substring(0, 8) + '-' + hex.substring(8, 12) + '-' + hex.substring(12, 16) + '-'
                + hex.substring(16, 20) + '-' + hex.substring(20);
    }
}
