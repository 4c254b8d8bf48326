package app.mitjul.session;

import app.mitjul.store.Holder;
import app.mitjul.store.LibraryMove;
import java.nio.file.Path;

/// A library on its way to another place, with its backups and its safety log: copied, compared, forced to the disk. The
/// old one stays until the new one was opened. Everything blocks: never on the FX thread.
public final class Relocation implements AutoCloseable {

    private final LibraryMove move;

    private Relocation(LibraryMove move) {
        this.move = move;
    }

    /// Makes the new one of a library that is closed.
    ///
    /// @throws app.mitjul.i18n.Problem
    ///             with the reason; then nothing has happened
    public static Relocation begin(Path from, Path to, OpenRequest.Holder holder) {
        return new Relocation(LibraryMove.begin(from, to, Holder.valueOf(holder.name())));
    }

    /// Where the old one is, with links resolved.
    public Path from() {
        return move.from();
    }

    /// Where the new one is.
    public Path to() {
        return move.to();
    }

    /// Whether that is the library that moves, by whatever name.
    public boolean isOf(Path library) {
        return move.isOf(library);
    }

    /// Once the new one was opened: removes the old one with all that lies beside it.
    ///
    /// @throws app.mitjul.i18n.Problem
    ///             `library.move-old-stays`
    public void keepNew() {
        move.keepNew();
    }

    /// Removes the new one, which must be closed; the old one is as it was.
    public void keepOld() {
        move.keepOld();
    }

    @Override
    public void close() {
        move.close();
    }
}
