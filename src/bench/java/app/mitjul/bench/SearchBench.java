package app.mitjul.bench;

import app.mitjul.search.Concordance;
import app.mitjul.search.Mode;
import app.mitjul.search.SearchCount;
import app.mitjul.search.SearchRequest;
import app.mitjul.session.Search;
import app.mitjul.session.Session;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/// Times searching in libraries of several sizes (`-Dbench.sizes=10000,100000,300000`), each figure beside what a scan of
/// all texts and a bare FTS5 table of bigrams need for the same words in the same run.
public final class SearchBench {

    private static final int QUERIES = 200;
    private static final int HITS = 20_000;

    private SearchBench() {
    }

    public static void main(String[] args) throws Exception {
        System.out.println("Search bench, " + LocalDate.now() + ", " + System.getProperty("java.vm.name") + " "
                + Runtime.version());
        System.out.println("| articles | what | p50 ms | p95 ms | max ms |");
        System.out.println("|---|---|---|---|---|");
        for (int size : BenchLibrary.sizes()) {
            run(size);
        }
    }

    private static void run(int size) throws Exception {
        Path folder = Files.createTempDirectory("mitjul-bench");
        Path file = BenchLibrary.of(size);
        Corpus corpus = new Corpus();
        List<String> words = pairs(corpus.vocabularyByRank());
        try (PlainSide plain = new PlainSide(folder.resolve("bigrams.db"));
                Session session = BenchLibrary.open(file)) {
            fill(size, corpus, plain);
            Search search = session.search();
            timed(size, "50 hits, two syllables", words, w -> search.search(SearchRequest.of(w).atMost(50, 50)).join());
            timed(size, "- bare FTS5 bigrams, 50 rows", words, plain::fifty);
            timed(size, "exact count, two syllables", words, w -> search.count(SearchRequest.of(w)).join());
            others(size, words, search);
            exact(size, corpus.vocabularyByRank(), search, plain);
            concordance(size, words, search);
            System.gc();
            System.out.printf(Locale.ROOT, "| %d | heap in use: %d MB, library %d MB | | | |%n", size,
                    (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20,
                    Files.size(file) >> 20);
        }
        try (var files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /// The bare table with the articles of the library, in the same order.
    private static void fill(int size, Corpus corpus, PlainSide plain) {
        for (int done = 0; done < size; done += 1_000) {
            List<Corpus.Piece> pieces = new ArrayList<>();
            for (int i = done; i < Math.min(size, done + 1_000); i++) {
                pieces.add(corpus.next());
            }
            plain.add(done, pieces);
        }
    }

    /// The first two syllables of words of all frequencies.
    private static List<String> pairs(List<String> byRank) {
        Random random = new Random(11);
        List<String> words = new ArrayList<>();
        while (words.size() < QUERIES) {
            String word = byRank.get((int) (Math.pow(byRank.size(), random.nextDouble()) - 1));
            if (word.length() >= 2 && hangul(word.charAt(0)) && hangul(word.charAt(1))) {
                words.add(word.substring(0, 2));
            }
        }
        return words;
    }

    private static boolean hangul(char c) {
        return c >= '가' && c <= '힣';
    }

    private static void others(int size, List<String> words, Search search) {
        List<String> some = words.subList(0, 60);
        timed(size, "one syllable, 50 hits", some.stream().map(w -> w.substring(0, 1)).toList(),
                w -> search.search(SearchRequest.of(w)).join());
        timed(size, "first consonants of three, 50 hits", some.stream().map(w -> initials(w + words.get(
                (words.indexOf(w) + 7) % words.size()).substring(0, 1))).toList(),
                w -> search.search(SearchRequest.of(w)).join());
        timed(size, "first consonants of four, 50 hits", some.stream().map(w -> initials(w + words.get(
                (words.indexOf(w) + 7) % words.size()))).toList(),
                w -> search.search(SearchRequest.of(w)).join());
        timed(size, "half typed, 50 hits", some.stream().map(SearchBench::half).toList(),
                w -> search.search(SearchRequest.of(w).in(Mode.TYPING)).join());
        timed(size, "Hanja reading, 50 hits", concat(List.of("곽가곤", "왕의", "장비관할"), some),
                w -> search.search(SearchRequest.of(w).in(Mode.HANJA)).join());
        timed(size, "three syllables, 50 hits", some.stream().map(w -> w + words.get(
                (words.indexOf(w) + 3) % words.size()).charAt(0)).toList(),
                w -> search.search(SearchRequest.of(w)).join());
        timed(size, "nothing found, all offers", some.stream().map(w -> w + "뷁" + w).toList(),
                w -> search.count(SearchRequest.of(w)).join());
    }

    private static List<String> concat(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static String initials(String word) {
        StringBuilder out = new StringBuilder();
        word.chars().forEach(c -> out.append("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".charAt((c - '가') / 588)));
        return out.toString();
    }

    /// The second syllable without its end, or with the first consonant of the next one under it.
    private static String half(String word) {
        char second = word.charAt(1);
        int coda = (second - '가') % 28;
        return word.charAt(0) + String.valueOf((char) (coda == 0 ? second + 4 : second - coda));
    }

    private static void exact(int size, List<String> byRank, Search search, PlainSide plain) {
        Random random = new Random(12);
        List<String> queries = new ArrayList<>();
        while (queries.size() < QUERIES) {
            String word = byRank.get(random.nextInt(byRank.size()));
            queries.add(word.substring(0, Math.min(word.length(), 1 + random.nextInt(4))));
        }
        long start = System.nanoTime();
        long[] counts = plain.scan(queries);
        double scan = (System.nanoTime() - start) / 1e6;
        int same = 0;
        for (int i = 0; i < QUERIES; i++) {
            SearchCount count = search.count(SearchRequest.of(queries.get(i)).in(Mode.CONTAINS)).join();
            same += count.total() == counts[i] ? 1 : 0;
            if (count.total() != counts[i]) {
                System.out.println("DIFFERS " + queries.get(i) + ": " + count.total() + " not " + counts[i]);
            }
        }
        System.out.printf(Locale.ROOT,
                "| %d | exact counts equal a plain scan: %d of %d (the scan: %.1f ms a query) | | | |%n",
                size, same, QUERIES, scan / QUERIES);
    }

    private static void concordance(int size, List<String> words, Search search) {
        String best = words.getFirst();
        long off = Long.MAX_VALUE;
        for (String word : words.stream().distinct().toList()) {
            long away = Math.abs(search.count(SearchRequest.of(word)).join().total() - HITS);
            if (away < off) {
                off = away;
                best = word;
            }
        }
        String word = best;
        timed(size, "concordance, first 50 rows", List.of(word, word, word, word, word),
                w -> search.concordance(SearchRequest.of(w).atMost(50, 50)).join());
        long hits = search.count(SearchRequest.of(word)).join().total();
        timed(size, "concordance, all " + hits + " rows, sorted left", List.of(word, word, word), w -> search
                .concordance(SearchRequest.of(w).atMost(1_000_000, 1)).join().sorted(Concordance.Order.LEFT));
    }

    private interface Asking {
        Object ask(String word);
    }

    private static void timed(int size, String what, List<String> words, Asking asking) {
        for (String word : words.subList(0, Math.min(20, words.size()))) {
            asking.ask(word);
        }
        double[] times = words.stream().mapToDouble(word -> one(() -> asking.ask(word))).sorted().toArray();
        System.out.printf(Locale.ROOT, "| %d | %s | %.1f | %.1f | %.1f |%n", size, what, times[times.length / 2],
                times[Math.min(times.length - 1, (int) Math.ceil(times.length * 0.95) - 1)],
                times[times.length - 1]);
        if (Boolean.getBoolean("bench.slow")) {
            words.stream().map(w -> w + " " + Math.round(one(() -> asking.ask(w)))).sorted((a, b) -> Long.compare(
                    Long.parseLong(b.split(" ")[1]), Long.parseLong(a.split(" ")[1]))).limit(5)
                    .forEach(System.out::println);
        }
    }

    private static double one(Supplier<Object> work) {
        long start = now();
        var unused = work.get();
        return (now() - start) / 1e6;
    }

    /// On a machine that is busy with other things the time on its processors says more (`-Dbench.cpu=true`).
    private static long now() {
        return Boolean.getBoolean("bench.cpu")
                ? ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                : System.nanoTime();
    }
}
