package app.mitjul.architecture.samples.threadsaremadeinoneclass;

import java.util.List;

public final class BadParallelStream {
    private BadParallelStream() {
    }

    public static long count(List<String> words) {
        return words.parallelStream().distinct().count();
    }
}
