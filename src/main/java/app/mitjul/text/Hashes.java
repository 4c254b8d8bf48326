package app.mitjul.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Fingerprints of texts and files.
public final class Hashes {

    private static final int PIECE = 1 << 16;

    private Hashes() {
    }

    /// SHA-256 of the text in UTF-8, lower-case hex.
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /// SHA-256 of the bytes, lower-case hex.
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /// Gives the next bytes into an array and says how many; fewer than 0 at the end.
    @FunctionalInterface
    public interface Bytes<E extends Exception> {
        int read(byte[] into) throws E;
    }

    /// SHA-256 of bytes that come piece by piece, lower-case hex.
    public static <E extends Exception> String sha256(Bytes<E> bytes) throws E {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] piece = new byte[PIECE];
            for (int n = bytes.read(piece); n >= 0; n = bytes.read(piece)) {
                digest.update(piece, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
