package app.mitjul.cli;

import app.mitjul.i18n.Problem;
import app.mitjul.session.Backup;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// How backups are called in a terminal.
final class BackupNames {

    private static final String LATEST = "latest";

    private BackupNames() {
    }

    /// The name of its file; it never changes.
    static String of(Backup backup) {
        Path name = backup.file().getFileName();
        return name == null ? backup.file().toString() : name.toString();
    }

    /// By `latest`, by its number in the list (1 is the newest), or by its name or the beginning of it.
    static Backup find(List<Backup> all, String asked) {
        if (asked.equals(LATEST) && !all.isEmpty()) {
            return all.getFirst();
        }
        if (asked.matches("\\d{1,4}")) {
            int number = Integer.parseInt(asked);
            if (number >= 1 && number <= all.size()) {
                return all.get(number - 1);
            }
        }
        List<Backup> named = all.stream().filter(b -> of(b).startsWith(asked)).toList();
        if (named.size() != 1) {
            throw new Problem("backup.unknown", asked);
        }
        return named.getFirst();
    }

    static Json json(Backup backup) {
        return new Json().with("name", of(backup)).with("at", backup.at().toString())
                .with("generation", backup.generation()).with("bytes", backup.bytes())
                .with("why", backup.why().name().toLowerCase(Locale.ROOT)).with("sound", backup.sound());
    }
}
