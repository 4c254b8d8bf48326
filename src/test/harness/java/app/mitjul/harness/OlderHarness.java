package app.mitjul.harness;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.session.Provenance;
import app.mitjul.session.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A cloud folder or a person puts an older file in a library's place, or one that went another way.
class OlderHarness {

    @TempDir
    private Path folder;

    @Test
    void every_older_or_forked_file_is_noticed_and_no_other() throws Exception {
        Figures figures = new Figures("older library swapped in");
        int rounds = Figures.of("swaps", 50);
        Random random = new Random(Figures.seed());
        Map<Provenance.Kind, Integer> kinds = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        int quiet = 0;
        int unremembered = 0;
        for (int round = 0; round < rounds; round++) {
            Path library = Files.createDirectory(folder.resolve("home-" + round)).resolve("library.mitjul");
            work(library, 1 + random.nextInt(5));
            Path older = Files.copy(library, folder.resolve("older-" + round + ".mitjul"));
            work(library, 1 + random.nextInt(5));
            quiet += swapped(library) == Provenance.Kind.CONTINUES ? 1 : 0;
            boolean forked = round % 2 == 1;
            if (forked) {
                Path elsewhere = Files.createDirectory(folder.resolve("elsewhere-" + round)).resolve("library.mitjul");
                Files.copy(older, elsewhere);
                work(elsewhere, 1 + random.nextInt(12));
                Files.copy(elsewhere, older, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.copy(older, library, StandardCopyOption.REPLACE_EXISTING);
            Provenance.Kind kind = swapped(library);
            kinds.merge(kind, 1, Integer::sum);
            if (kind != (forked ? Provenance.Kind.FORKED : Provenance.Kind.OLDER)) {
                wrong.add("round " + round + " " + kind + (forked ? " is forked" : " is older"));
            }
            unremembered += withoutMemory(library) ? 1 : 0;
        }
        figures.say("%d of %d noticed %s, %d of %d unswapped opened without a word; control without memory and log: "
                + "%d noticed", rounds - wrong.size(), rounds, kinds, quiet, rounds, unremembered);
        assertThat(wrong).isEmpty();
        assertThat(quiet).isEqualTo(rounds);
        assertThat(unremembered).isZero();
    }

    private static void work(Path library, int commits) {
        try (Session session = Safety.open(library)) {
            for (int i = 0; i < commits; i++) {
                session.commands().createTheme(new app.mitjul.session.ThemeDraft("Theme " + System.nanoTime(), "",
                        "#123456", app.mitjul.domain.codebook.UnderlinePattern.SOLID, 0, "")).join();
            }
        }
    }

    private static Provenance.Kind swapped(Path library) {
        try (Session session = Safety.open(library)) {
            return session.opened().provenance().kind();
        }
    }

    /// The control: with nothing but the file itself nobody could know.
    private boolean withoutMemory(Path library) throws Exception {
        Path home = folder.resolve("alone");
        Trees.delete(home);
        Path alone = Files.createDirectories(home).resolve("library.mitjul");
        Files.copy(library, alone);
        try (Session session = Safety.open(alone)) {
            return session.opened().provenance().isDoubtful();
        }
    }
}
