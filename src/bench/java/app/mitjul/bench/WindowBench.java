package app.mitjul.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import javafx.application.Platform;

/// Opens the window on a whole library and types into the filter of its list: how long after the window the list shows
/// articles and how long after it has all of them, how long after a key what fits is, how long the window takes no
/// other key, and how long closing takes.
///
/// `-Dbench.sizes=10000,100000,300000`. Needs a display.
public final class WindowBench {

    private static final List<String> TYPED = List.of("대륙통신", "정상회의", "카자흐스탄", "협력", "에너지", "가", "없는말입니다");

    /// Of somebody who types eight letters in a second; what an earlier letter still has the window do is in the figures.
    private static final int BETWEEN_KEYS = 125;

    private WindowBench() {
    }

    public static void main(String[] args) throws Exception {
        System.out.println("Window bench, " + LocalDate.now() + ", " + System.getProperty("java.vm.name") + " "
                + Runtime.version());
        System.out.printf(Locale.ROOT, "%9s %9s %9s %19s %19s %16s %14s %9s%n", "articles", "list, ms", "all, ms",
                "changed p50, p95 ms", "laid out", "FX held up, ms", "FX CPU/key, ms", "close, s");
        BenchWindow window = new BenchWindow();
        for (int count : BenchLibrary.sizes()) {
            Path library = BenchLibrary.of(count);
            window.open(library, count);
            window.close();
            long[] opened = window.open(library, count);
            List<Key> keys = new ArrayList<>();
            long worked = fxWork();
            double held = typeAll(window, count, keys);
            worked = fxWork() - worked;
            System.out.printf(Locale.ROOT, "%,9d %9.0f %9.0f %19s %19s %16.1f %14.1f %9.1f%n", count,
                    (opened[1] - opened[0]) / 1e6, (opened[2] - opened[0]) / 1e6, share(keys, Key::changed),
                    share(keys, Key::laidOut), held, worked / 1e6 / keys.size(), window.close() / 1e9);
        }
        Platform.exit();
        System.exit(0);
    }

    /// How long a key took, in milliseconds: until the list had changed, and until it was laid out again.
    private record Key(double changed, double laidOut) {
    }

    private static String share(List<Key> keys, ToDoubleFunction<Key> what) {
        double[] sorted = keys.stream().mapToDouble(what).sorted().toArray();
        return String.format(Locale.ROOT, "%.1f, %.1f", sorted[sorted.length / 2], sorted[sorted.length * 95 / 100]);
    }

    /// What the FX thread has worked so far, in nanoseconds of processor time; clearing the field is counted with the keys.
    private static long fxWork() throws Exception {
        return BenchWindow.on(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    /// Adds how long each key took; answers with the longest time that the FX thread took no other.
    private static double typeAll(BenchWindow window, int count, List<Key> keys) throws Exception {
        AtomicLong longest = new AtomicLong();
        for (String word : TYPED) {
            for (int i = 1; i <= word.length(); i++) {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_KEYS);
                keys.add(type(window, word.substring(0, i), longest));
                if (Boolean.getBoolean("bench.slow")) {
                    System.out.printf(Locale.ROOT, "%s %.1f %.1f%n", word.substring(0, i), keys.getLast().changed(),
                            keys.getLast().laidOut());
                }
            }
            type(window, "", longest);
            BenchWindow.until(() -> window.list().getItems().size() == count);
        }
        return longest.get() / 1e6;
    }

    /// A key is answered when the list has changed and is laid out again, or when it is known that it stays: then the FX
    /// thread is free again. Nobody asks the FX thread meanwhile, but for every few milliseconds whether it would take
    /// another key.
    private static Key type(BenchWindow window, String words, AtomicLong longest) throws Exception {
        AtomicLong changed = new AtomicLong();
        AtomicLong laidOut = new AtomicLong();
        long start = System.nanoTime();
        Runnable forget = BenchWindow.on(() -> {
            Runnable listened = window.onceListChanges(changed, laidOut);
            window.search().setText(words);
            return listened;
        });
        long free = System.nanoTime();
        longest.accumulateAndGet(free - start, Math::max);
        while (laidOut.get() == 0 && System.nanoTime() - free < 100_000_000) {
            TimeUnit.MILLISECONDS.sleep(4);
            long asked = System.nanoTime();
            BenchWindow.on(() -> words);
            longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
        }
        BenchWindow.on(() -> {
            forget.run();
            return words;
        });
        return new Key(since(start, changed, free), since(start, laidOut, free));
    }

    private static double since(long start, AtomicLong time, long otherwise) {
        return ((time.get() == 0 ? otherwise : time.get()) - start) / 1e6;
    }
}
