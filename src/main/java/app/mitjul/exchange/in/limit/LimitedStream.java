package app.mitjul.exchange.in.limit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts the bytes that come out of a file: the size it says it has is no promise.
final class LimitedStream extends FilterInputStream {

    private final Limits limits;
    private long read;

    LimitedStream(InputStream in, Limits limits) {
        super(in);
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n = super.read(bytes, from, length);
        count(n);
        return n;
    }

    private void count(int n) {
        read += Math.max(0, n);
        limits.checkBytes(read);
    }
}
