package app.mitjul.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Changes bytes as a bad disk or an attacker would: a few flipped, cut, doubled, moved, or replaced by what parsers
/// stumble over.
public final class Mutation {

    private static final List<byte[]> TRICKS = List.of(new byte[]{0}, new byte[]{-1}, new byte[]{-1, -1, -1, -1},
            new byte[]{0x7F, -1, -1, -1}, new byte[]{-128, 0, 0, 0}, utf8("\r"), utf8("\n"), utf8("\t"), utf8("\""),
            utf8("'"), utf8(","), utf8("{"), utf8("["), utf8("]}"), utf8("\\"), utf8("\\u0000"), utf8("\\ud800"),
            utf8("\uFEFF"), utf8("\u202E"), utf8("가"), utf8("-0"), utf8("1e999"), utf8("\u2028"),
            new byte[]{(byte) 0xED, (byte) 0xA0, (byte) 0x80}, new byte[]{(byte) 0xC0, (byte) 0x80}, utf8("null"));

    private Mutation() {
    }

    public static byte[] of(byte[] bytes, Random random) {
        byte[] changed = bytes;
        int times = 1 << random.nextInt(5);
        for (int i = 0; i < times; i++) {
            changed = once(changed, random);
        }
        return changed;
    }

    private static byte[] once(byte[] bytes, Random random) {
        if (bytes.length < 4) {
            return TRICKS.get(random.nextInt(TRICKS.size()));
        }
        int at = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.min(64, bytes.length - at));
        return switch (random.nextInt(7)) {
            case 0, 1 -> {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 2 -> Arrays.copyOf(bytes, at);
            case 3 -> joined(bytes, at, at + length, new byte[0]);
            case 4 -> joined(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
            case 5 -> {
                byte[] trick = TRICKS.get(random.nextInt(TRICKS.size()));
                yield joined(bytes, at, Math.min(bytes.length, at + random.nextInt(3)), trick);
            }
            default -> {
                byte[] noise = new byte[length];
                random.nextBytes(noise);
                yield joined(bytes, at, at + length, noise);
            }
        };
    }

    /// The bytes with those from `start` to `end` replaced.
    private static byte[] joined(byte[] bytes, int start, int end, byte[] by) {
        byte[] out = new byte[bytes.length - (end - start) + by.length];
        System.arraycopy(bytes, 0, out, 0, start);
        System.arraycopy(by, 0, out, start, by.length);
        System.arraycopy(bytes, end, out, start + by.length, bytes.length - end);
        return out;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
