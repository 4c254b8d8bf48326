package app.mitjul.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// How Hanja are read in Korean: every reading of 27,552 characters, those with the initial they have at the beginning of a
/// word (女 is 녀 and 여) too. From libhangul's table; its licence stands at the head of the file.
final class HanjaReadings {

    private static final char FIRST = 0xAC00;
    private static final int OF_INITIAL = 588;
    private static final int FINALS = 28;
    private static final int NIEUN = 2;
    private static final int RIEUL = 5;
    private static final int IEUNG = 11;
    /// ㅑ ㅕ ㅖ ㅛ ㅠ ㅣ: before them a ㄹ or ㄴ at the beginning of a word is not said.
    private static final Set<Integer> SOFT = Set.of(2, 6, 7, 12, 17, 20);

    /// Read when it is first asked for.
    private static final class Table {
        static final HanjaReadings ALL = read();
    }

    private final Map<Integer, Set<Integer>> hanja = new HashMap<>();
    private final Map<Integer, Set<Integer>> readings = new HashMap<>();

    private HanjaReadings() {
    }

    /// The characters with that reading; none for what is no syllable.
    static Set<Integer> hanja(int syllable) {
        return Table.ALL.hanja.getOrDefault(syllable, Set.of());
    }

    /// The readings of a character; none when it is no Hanja.
    static Set<Integer> readings(int character) {
        return Table.ALL.readings.getOrDefault(character, Set.of());
    }

    private static HanjaReadings read() {
        HanjaReadings table = new HanjaReadings();
        try (InputStream in = HanjaReadings.class.getResourceAsStream("hanja-readings.txt")) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: hanja-readings.txt");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#').forEach(table::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private void add(String line) {
        String composed = Normalizer.normalize(line, Normalizer.Form.NFKC);
        int reading = composed.codePointAt(0);
        composed.codePoints().skip(1).forEach(character -> {
            add(reading, character);
            add(atBeginning(reading), character);
        });
    }

    private void add(int reading, int character) {
        hanja.computeIfAbsent(reading, r -> new LinkedHashSet<>()).add(character);
        readings.computeIfAbsent(character, c -> new LinkedHashSet<>()).add(reading);
    }

    /// 두음법칙: 녀 is 여, 라 is 나, 리 is 이.
    static int atBeginning(int syllable) {
        int initial = (syllable - FIRST) / OF_INITIAL;
        boolean soft = SOFT.contains((syllable - FIRST) % OF_INITIAL / FINALS);
        if (initial == RIEUL) {
            return syllable + ((soft ? IEUNG : NIEUN) - RIEUL) * OF_INITIAL;
        }
        return initial == NIEUN && soft ? syllable + (IEUNG - NIEUN) * OF_INITIAL : syllable;
    }
}
