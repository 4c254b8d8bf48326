package app.mitjul.session;

import app.mitjul.i18n.Problem;
import java.nio.file.Path;

/// Moves a library in a process of its own, which may have been given too little room.
final class RelocationProbe {

    private RelocationProbe() {
    }

    public static void main(String[] args) {
        try (Relocation move = Relocation.begin(Path.of(args[0]), Path.of(args[1]), OpenRequest.Holder.WINDOW)) {
            move.keepNew();
            System.out.println("moved");
        } catch (Problem problem) {
            System.out.println(problem.key());
        }
    }
}
