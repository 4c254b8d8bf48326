package app.mitjul.bench;

import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.Origin;
import app.mitjul.domain.article.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// Articles like Korean news, always the same ones in the same order, so that the first thousand of a hundred thousand are
/// those of a thousand. 50,000 words: the eojeol of the five sample articles, and stems of their syllables with a
/// particle; the word of rank r comes with a frequency of 1/(r + 60). Sentences of 8 to 18 words, paragraphs of three,
/// about 1,400 bytes of text.
final class Corpus {

    /// One article as a database would export it.
    record Piece(String id, String title, String outlet, String date, String body) {

        NewArticle article() {
            Source none = Source.NONE;
            return new NewArticle(body, title, false,
                    new Source(outlet, none.reporter(), none.role(), none.partner(), none.cited(), date, none.url(),
                            "ko"),
                    new Origin("corpus.jsonl", Integer.parseInt(id), "UTF-8", ""), 0, false);
        }

        String json() {
            return "{\"id\":\"" + id + "\",\"title\":\"" + escaped(title) + "\",\"outlet\":\"" + outlet
                    + "\",\"date\":\"" + date + "\",\"body\":\"" + escaped(body) + "\"}";
        }

        private static String escaped(String text) {
            return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        }
    }

    private static final int WORDS = 50_000;
    private static final int STEMS = 12_000;
    private static final int BYTES = 1_380;
    private static final List<String> OUTLETS = List.of("더지엠뉴스", "한강일보", "동북아저널", "중앙경제", "대륙통신", "유라시아포스트",
            "서울타임스", "해오름신문");
    private static final List<String> PARTICLES = List.of("", "", "은", "는", "이", "가", "을", "를", "의", "에", "에서", "으로",
            "로", "와", "과", "도", "까지", "부터", "에게", "했다", "하며", "하고", "된다");
    private static final int[] LENGTHS = {2, 2, 2, 3, 3, 4};

    private final Random random = new Random(20_261_122);
    private final List<String> words = new ArrayList<>();
    private final double[] cumulated = new double[WORDS];
    private int made;

    Corpus() {
        vocabulary();
        double sum = 0;
        for (int rank = 0; rank < WORDS; rank++) {
            sum += 1.0 / (rank + 60);
            cumulated[rank] = sum;
        }
    }

    private void vocabulary() {
        Map<String, Integer> frequency = new HashMap<>();
        seeds().forEach(seed -> frequency.merge(seed, 1, Integer::sum));
        List<String> seeds = frequency.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
        List<String> made = made(stems(seeds), new HashSet<>(seeds));
        int seed = 0;
        int other = 0;
        while (words.size() < WORDS) {
            boolean fifth = words.size() % 5 == 0 && seed < seeds.size();
            words.add(fifth || other == made.size() ? seeds.get(seed++) : made.get(other++));
        }
    }

    private static List<String> seeds() {
        Path file = Path.of(Objects.requireNonNullElse(System.getProperty("mitjul.assets"), "assets"))
                .resolve("articles/thegmnews-central-asia.txt");
        try {
            return Arrays.stream(Files.readString(file).split("\\s+"))
                    .map(w -> w.replaceAll("^[“”‘’\",.()\\[\\]|]+|[“”‘’\",.()\\[\\]|]+$", "")).filter(w -> !w.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> stems(List<String> seeds) {
        Set<Character> found = new TreeSet<>();
        seeds.forEach(s -> s.chars().filter(c -> c >= '가' && c <= '힣').forEach(c -> found.add((char) c)));
        List<Character> syllables = List.copyOf(found);
        Set<String> seen = new HashSet<>();
        List<String> stems = new ArrayList<>();
        while (stems.size() < STEMS) {
            StringBuilder stem = new StringBuilder();
            int length = LENGTHS[random.nextInt(LENGTHS.length)];
            for (int i = 0; i < length; i++) {
                stem.append(syllables.get(random.nextInt(syllables.size())));
            }
            if (seen.add(stem.toString())) {
                stems.add(stem.toString());
            }
        }
        return stems;
    }

    private List<String> made(List<String> stems, Set<String> seen) {
        List<String> made = new ArrayList<>();
        int wanted = WORDS - seen.size();
        while (made.size() < wanted) {
            double r = random.nextDouble();
            String word = stems.get((int) (r * r * stems.size())) + PARTICLES.get(random.nextInt(PARTICLES.size()));
            if (seen.add(word)) {
                made.add(word);
            }
        }
        return made;
    }

    /// The words, the commonest first.
    List<String> vocabularyByRank() {
        return List.copyOf(words);
    }

    Piece next() {
        made++;
        LocalDate date = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4_000));
        String outlet = OUTLETS.get(random.nextInt(OUTLETS.size()));
        return new Piece(String.format(Locale.ROOT, "%06d", made), String.join(" ", words(5)), outlet,
                date.toString(), body());
    }

    private String body() {
        StringBuilder body = new StringBuilder(700);
        int bytes = 0;
        for (int sentence = 1; bytes < BYTES; sentence++) {
            String next = sentence();
            bytes += next.getBytes(StandardCharsets.UTF_8).length + 1;
            body.append(next).append(sentence % 3 == 0 ? '\n' : ' ');
        }
        return body.toString().strip();
    }

    private String sentence() {
        List<String> said = words(8 + random.nextInt(11));
        said.set(said.size() - 1, said.getLast() + "다.");
        if (said.size() > 10) {
            said.set(4, said.get(4) + ",");
        }
        return String.join(" ", said);
    }

    private List<String> words(int count) {
        List<String> some = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int at = Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[WORDS - 1]);
            some.add(words.get(Math.min(WORDS - 1, at < 0 ? -at - 1 : at)));
        }
        return some;
    }

    /// The first `count` articles as JSON lines.
    static void writeJsonLines(int count, Writer out) throws IOException {
        Corpus corpus = new Corpus();
        for (int i = 0; i < count; i++) {
            out.write(corpus.next().json());
            out.write('\n');
        }
    }
}
