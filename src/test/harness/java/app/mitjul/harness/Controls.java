package app.mitjul.harness;

import java.nio.file.Path;

/// What the controls have lost: their rows lie where no program of ours would look.
final class Controls {

    private Controls() {
    }

    /// How many rows a control acknowledged that are not in the library it wrote to.
    static long lost(Path library, Ledger ledger) {
        Rows found = Rows.of(library);
        return ledger.keys("control/").stream()
                .filter(key -> !found.all().containsKey(key.replace("control/", "library/"))).count();
    }
}
