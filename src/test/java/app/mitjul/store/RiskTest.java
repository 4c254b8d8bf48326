package app.mitjul.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A library where others write behind its back is named as at risk.
class RiskTest {

    private static final Path HOME = Path.of("/home/kim");
    private static final Path TEMPORARY = Path.of("/scratch");

    @TempDir
    private Path folder;

    private static Optional<Risk> of(String place, String type) {
        return Risk.of(Path.of(place), type, false, HOME, TEMPORARY);
    }

    @ParameterizedTest
    @CsvSource({"/home/kim/Dropbox/work, ext4, CLOUD, Dropbox", "/home/kim/Dropbox (Private), ext4, CLOUD, Dropbox",
            "/home/kim/OneDrive - Firm/a, ext4, CLOUD, OneDrive",
            "/Users/kim/Library/Mobile Documents/com~apple~CloudDocs/a, apfs, CLOUD, iCloud",
            "/Users/kim/Library/CloudStorage/Box-Box, apfs, CLOUD, Box-Box",
            "/home/kim/Google Drive, ext4, CLOUD, Google Drive", "/home/kim/Box/a, ext4, CLOUD, Box",
            "/home/kim/Nextcloud, ext4, CLOUD, Nextcloud", "/mnt/g, fuse.rclone, CLOUD, rclone",
            "/mnt/team, nfs4, NETWORK, nfs4", "/mnt/team, cifs, NETWORK, cifs",
            "/mnt/x, fuse.sshfs, NETWORK, fuse.sshfs",
            "/mnt/host, 9p, NETWORK, 9p", "/media/kim/STICK, ext4, REMOVABLE, ''", "/mnt/card, exfat, REMOVABLE, ''",
            "/tmp/a, ext4, TEMPORARY, ''", "/scratch/a, ext4, TEMPORARY, ''", "/x, tmpfs, TEMPORARY, ''"})
    void places_with_a_risk_are_known(String place, String type, Risk.Kind kind, String name) {
        assertThat(of(place, type)).contains(new Risk(kind, name));
    }

    @ParameterizedTest
    @CsvSource({"/home/kim, ext4", "/home/kim/.local/share/mitjul, ext4", "/home/kim/Documents, btrfs",
            "/home/kim/research/box, ext4", "/home/kim/dropboxes, ext4", "/home/kim/synchronous, ext4",
            "/data/OneDriver, xfs"})
    void an_ordinary_folder_is_not_at_risk(String place, String type) {
        assertThat(of(place, type)).isEmpty();
    }

    @Test
    void a_folder_with_the_mark_of_such_a_program_is_at_risk_with_all_below_it() throws IOException {
        Files.createDirectory(folder.resolve(".stfolder"));
        Path below = Files.createDirectories(folder.resolve("a/b"));
        assertThat(Risk.of(below, "ext4", false, HOME, TEMPORARY)).contains(new Risk(Risk.Kind.CLOUD, "Syncthing"));
    }

    @Test
    void a_drive_the_system_calls_removable_is_at_risk() {
        assertThat(Risk.of(Path.of("/e"), "NTFS", true, HOME, TEMPORARY)).map(Risk::kind)
                .contains(Risk.Kind.REMOVABLE);
    }

    @Test
    void a_missing_library_is_judged_by_its_folder() {
        assertThat(Risk.of(folder.resolve("new.mitjul"))).isPresent();
        assertThat(Risk.of(folder.resolve("gone/new.mitjul"))).isEmpty();
    }
}
