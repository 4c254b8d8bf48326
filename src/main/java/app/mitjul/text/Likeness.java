package app.mitjul.text;

import java.util.Arrays;

/// How nearly two texts are the same, whatever their spaces, punctuation and case: copies of one agency's article, later
/// editions. A text is taken as the set of its five-character pieces; a signature of 64 bytes stands for the set, and the
/// share of equal bytes estimates what share of their pieces two texts have in common (one permutation hashing: Li, Owen,
/// Zhang 2012, with Shrivastava and Li's densification of 2014). The estimate is off by about five per cent.
public final class Likeness {

    /// Length of a signature.
    public static final int BYTES = 64;

    private static final int PIECE = 5;
    /// A shorter text says too little: "(끝)" is like every other.
    private static final int SHORTEST = 40;
    private static final int BIN_BITS = 6;
    private static final double BY_CHANCE = 1 / 256.0;

    private Likeness() {
    }

    /// The signature of a text; empty for one that is too short to be compared. The same text composed and decomposed has
    /// the same.
    public static byte[] of(String text) {
        char[] letters = letters(Fold.of(text).folded());
        if (letters.length < SHORTEST) {
            return new byte[0];
        }
        long[] least = new long[BYTES];
        Arrays.fill(least, -1);
        for (int i = 0; i + PIECE <= letters.length; i++) {
            long hash = 0;
            for (int j = 0; j < PIECE; j++) {
                hash = hash * 0x1_0003L + letters[i + j];
            }
            long mixed = mixed(hash);
            int bin = (int) (mixed >>> (Long.SIZE - BIN_BITS));
            long value = mixed << BIN_BITS >>> 1;
            if (least[bin] < 0 || value < least[bin]) {
                least[bin] = value;
            }
        }
        return bytes(least);
    }

    private static char[] letters(String folded) {
        char[] letters = new char[folded.length()];
        int count = 0;
        for (int i = 0; i < letters.length; i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                letters[count++] = c;
            }
        }
        return Arrays.copyOf(letters, count);
    }

    /// A bin that no piece fell into takes the value of the next that is not empty, changed by how far that is.
    private static byte[] bytes(long[] least) {
        byte[] signature = new byte[BYTES];
        for (int bin = 0; bin < BYTES; bin++) {
            int away = 0;
            while (least[(bin + away) % BYTES] < 0) {
                away++;
            }
            signature[bin] = (byte) (mixed(least[(bin + away) % BYTES] + away * 0x9E37_79B9_7F4A_7C15L) >>> 56);
        }
        return signature;
    }

    /// Finalizer of SplitMix64 (Steele, Lea, Flood 2014).
    private static long mixed(long value) {
        long z = value + 0x9E37_79B9_7F4A_7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return z ^ (z >>> 31);
    }

    /// How nearly the texts of two signatures are the same, in per cent; 0 when one of them has none.
    public static int percent(byte[] one, byte[] other) {
        if (one.length != BYTES || other.length != BYTES) {
            return 0;
        }
        int same = 0;
        for (int i = 0; i < BYTES; i++) {
            same += one[i] == other[i] ? 1 : 0;
        }
        double share = ((double) same / BYTES - BY_CHANCE) / (1 - BY_CHANCE);
        return (int) Math.round(100 * Math.clamp(share, 0, 1));
    }
}
