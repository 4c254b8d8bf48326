package app.mitjul.text;

import java.util.Arrays;
import java.util.Optional;

/// Finds among many signatures one that is nearly the same: only those are compared that agree in one of sixteen bands of
/// four bytes, and of each band only some, so that n texts cost n steps however many are the same. What is 80 per cent
/// alike is missed once in 5,000 times, what is 60 per cent alike once in ten.
public final class LikenessIndex {

    private static final int BAND = 4;
    private static final int BANDS = Likeness.BYTES / BAND;
    private static final int MOST_OF_A_BAND = 24;
    private static final int FIRST = 1 << 10;

    private byte[] signatures = new byte[FIRST * Likeness.BYTES];
    private long[] numbers = new long[FIRST];
    /// The newest entry of each band and hash, and for each entry the one before it; 1 more than the entry, 0 is none.
    private int[][] newest = new int[BANDS][FIRST];
    private int[][] before = new int[BANDS][FIRST];
    private int size;

    /// A signature that is like another one.
    public record Match(long number, int percent) {
    }

    public int size() {
        return size;
    }

    /// @param number
    ///            what [#find] answers with
    /// @param signature
    ///            of [Likeness]; one that is empty is not taken
    public void add(long number, byte[] signature) {
        if (signature.length != Likeness.BYTES) {
            return;
        }
        if (size == numbers.length) {
            grow();
        }
        System.arraycopy(signature, 0, signatures, size * Likeness.BYTES, Likeness.BYTES);
        numbers[size] = number;
        enter(size);
        size++;
    }

    /// The one most alike of those found; the older of two that are.
    ///
    /// @param percent
    ///            how nearly the same it must be at least
    public Optional<Match> find(byte[] signature, int percent) {
        if (signature.length != Likeness.BYTES) {
            return Optional.empty();
        }
        int best = -1;
        int most = percent - 1;
        for (int band = 0; band < BANDS; band++) {
            int key = key(signature, band * BAND);
            int left = MOST_OF_A_BAND;
            for (int at = newest[band][slot(key)] - 1; at >= 0 && left > 0; at = before[band][at] - 1) {
                if (key(signatures, at * Likeness.BYTES + band * BAND) == key) {
                    left--;
                    int like = percent(signature, at);
                    if (like > most || like == most && best >= 0 && at < best) {
                        most = like;
                        best = at;
                    }
                }
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(new Match(numbers[best], most));
    }

    private int percent(byte[] signature, int at) {
        return Likeness.percent(signature,
                Arrays.copyOfRange(signatures, at * Likeness.BYTES, (at + 1) * Likeness.BYTES));
    }

    private void enter(int entry) {
        for (int band = 0; band < BANDS; band++) {
            int slot = slot(key(signatures, entry * Likeness.BYTES + band * BAND));
            before[band][entry] = newest[band][slot];
            newest[band][slot] = entry + 1;
        }
    }

    private static int key(byte[] bytes, int at) {
        return bytes[at] << 24 | (bytes[at + 1] & 0xff) << 16 | (bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff;
    }

    private int slot(int key) {
        return (key * 0x9E37_79B9) >>> Integer.numberOfLeadingZeros(numbers.length) + 1;
    }

    private void grow() {
        int more = 2 * numbers.length;
        signatures = Arrays.copyOf(signatures, more * Likeness.BYTES);
        numbers = Arrays.copyOf(numbers, more);
        newest = new int[BANDS][more];
        before = new int[BANDS][more];
        for (int entry = 0; entry < size; entry++) {
            enter(entry);
        }
    }
}
