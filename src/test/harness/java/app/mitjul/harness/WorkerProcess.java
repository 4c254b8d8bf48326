package app.mitjul.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// A process of the program that will be killed, and what it told until then.
final class WorkerProcess implements AutoCloseable {

    private final Process process;
    private final Ledger ledger;
    private final Thread listener;

    private WorkerProcess(Process process, Ledger ledger) {
        this.process = process;
        this.ledger = ledger;
        listener = Thread.ofPlatform().start(this::listen);
    }

    static WorkerProcess start(String verb, Path library, long seed, Ledger ledger) {
        try {
            return new WorkerProcess(
                    new ProcessBuilder(
                            Jvm.command(Worker.class, List.of(), verb, library.toString(), Long.toString(seed)))
                            .redirectError(Jvm.place().resolve("worker.log").toFile()).start(),
                    ledger);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                synchronized (ledger) {
                    ledger.take(line);
                    ledger.notifyAll();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits until it has told of `commands` more ends of commands, or has ended.
    void await(int commands) {
        synchronized (ledger) {
            long until = ledger.acknowledged() + commands;
            while (ledger.acknowledged() < until && listener.isAlive()) {
                try {
                    ledger.wait(20);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    /// Waits until it has begun what it is there for, or has ended.
    void awaitBegun() {
        awaitDoing(doing -> !doing.equals(Ledger.STARTING));
    }

    /// Waits until what it says it does is that, or it has ended.
    void awaitDoing(Predicate<String> that) {
        synchronized (ledger) {
            while (!that.test(ledger.doing()) && listener.isAlive()) {
                try {
                    ledger.wait(20);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    /// Lets it work for a random time.
    void await(Random random, int mostMillis) {
        try {
            process.waitFor(random.nextInt(mostMillis * 1_000), TimeUnit.MICROSECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Waits until it has ended by itself.
    int end() {
        try {
            int code = process.waitFor();
            listener.join();
            return code;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// kill -9, then reads to the end what it had told.
    void kill() {
        process.toHandle().destroyForcibly();
        end();
    }

    @Override
    public void close() {
        if (listener.isAlive()) {
            kill();
        }
    }
}
