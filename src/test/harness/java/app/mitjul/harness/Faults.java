package app.mitjul.harness;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/// The disk of this process, made to fail: the side of `faults.c` that Java sees. The library must have been preloaded.
final class Faults {

    /// What a failing call answers with.
    enum Error {
        EIO(5), ENOSPC(28);

        private final int number;

        Error(int number) {
            this.number = number;
        }
    }

    private final MethodHandle arm;
    private final MethodHandle disarm;
    private final MethodHandle failed;
    private final MethodHandle last;

    Faults(Path library) {
        Linker linker = Linker.nativeLinker();
        SymbolLookup symbols = SymbolLookup.libraryLookup(library, Arena.global());
        arm = linker.downcallHandle(symbols.findOrThrow("faults_arm"), FunctionDescriptor.ofVoid(ValueLayout.ADDRESS,
                ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        disarm = linker.downcallHandle(symbols.findOrThrow("faults_disarm"),
                FunctionDescriptor.of(ValueLayout.JAVA_LONG));
        failed = linker.downcallHandle(symbols.findOrThrow("faults_failed"),
                FunctionDescriptor.of(ValueLayout.JAVA_LONG));
        last = linker.downcallHandle(symbols.findOrThrow("faults_last"), FunctionDescriptor.of(ValueLayout.ADDRESS));
    }

    /// Lets the n-th call below `folder` fail, and all after it when it is `forEver`.
    void arm(Path folder, long nth, Error error, boolean forEver) {
        try (Arena arena = Arena.ofConfined()) {
            arm.invoke(arena.allocateFrom(folder.toString()), nth, error.number, forEver ? 1 : 0);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /// @return how many calls failed
    long disarm() {
        try {
            disarm.invoke();
            return (long) failed.invoke();
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /// The first call that failed.
    String first() {
        try {
            return ((MemorySegment) last.invoke()).reinterpret(64).getString(0);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
