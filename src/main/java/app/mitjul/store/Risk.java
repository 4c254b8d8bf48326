package app.mitjul.store;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is risky about the place a library lies in: there, other programs write to it behind its back, or it can be gone
/// in an instant. An open library never looks at this; it is for telling a person.
///
/// @param name
///            of the service or the kind of file system; may be empty
public record Risk(Kind kind, String name) {

    public enum Kind {
        /// A drive of another computer: its locks and its flushing cannot be relied on.
        NETWORK,
        /// A folder that a program copies to and from other computers.
        CLOUD,
        /// A stick, a card, an external drive.
        REMOVABLE,
        /// A folder the system empties.
        TEMPORARY
    }

    private static final Set<String> NETWORK_TYPES = Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "9p",
            "afs", "afpfs", "ncpfs", "webdav", "davfs", "ceph", "glusterfs", "lustre", "fuse.sshfs", "fuse.davfs",
            "fuse.davfs2", "fuse.curlftpfs", "fuse.smbnetfs", "fuse.gvfsd-fuse", "fuse.glusterfs", "fuse.s3fs");
    private static final Map<String, String> CLOUD_TYPES = Map.of("fuse.google-drive-ocamlfuse", "Google Drive",
            "fuse.rclone", "rclone", "fuse.onedriver", "OneDrive", "fuse.dropbox", "Dropbox", "fuse.pcloud", "pCloud",
            "fuse.pcloud.pcloud", "pCloud");
    private static final Set<String> REMOVABLE_TYPES = Set.of("vfat", "msdos", "fat", "fat32", "exfat",
            "fuseblk.exfat");
    private static final Set<String> TEMPORARY_TYPES = Set.of("tmpfs", "ramfs");
    /// Names of folders that begin so, wherever they are.
    private static final Map<String, String> CLOUD_NAMES = Map.ofEntries(Map.entry("dropbox", "Dropbox"),
            Map.entry("onedrive", "OneDrive"), Map.entry("iclouddrive", "iCloud"), Map.entry("icloud drive", "iCloud"),
            Map.entry("com~apple~clouddocs", "iCloud"), Map.entry("google drive", "Google Drive"),
            Map.entry("googledrive", "Google Drive"), Map.entry("nextcloud", "Nextcloud"),
            Map.entry("owncloud", "ownCloud"), Map.entry("pclouddrive", "pCloud"), Map.entry("pcloud drive", "pCloud"),
            Map.entry("megasync", "MEGA"), Map.entry("yandex.disk", "Yandex.Disk"), Map.entry("seafile", "Seafile"),
            Map.entry("naver mybox", "MYBOX"), Map.entry("proton drive", "Proton Drive"),
            Map.entry("tresorit", "Tresorit"));
    /// Names a person might give any folder: they mean a service only right in the home folder.
    private static final Map<String, String> HOME_NAMES = Map.of("box", "Box", "box sync", "Box", "mega", "MEGA",
            "sync", "Sync", "mybox", "MYBOX", "my drive", "Google Drive", "내 드라이브", "Google Drive");
    /// What such programs leave in the folder they look after.
    private static final Map<String, String> MARKERS = Map.of(".dropbox", "Dropbox", ".dropbox.cache", "Dropbox",
            ".stfolder", "Syncthing", ".owncloudsync.log", "ownCloud", ".nextcloudsync.log", "Nextcloud",
            ".tmp.drivedownload", "Google Drive", ".tmp.driveupload", "Google Drive");
    private static final List<Path> MOUNTS = List.of(Path.of("/media"), Path.of("/run/media"), Path.of("/Volumes"));
    private static final List<Path> TEMPORARY = List.of(Path.of("/tmp"), Path.of("/var/tmp"), Path.of("/dev/shm"));

    /// What is risky about the folder of `library`, which may be missing itself. Asks the disk; never on the FX thread.
    public static Optional<Risk> of(Path library) {
        Path folder = Optional.ofNullable(library.toAbsolutePath().getParent()).orElse(library);
        try {
            Path real = folder.toRealPath();
            FileStore store = Files.getFileStore(real);
            return of(real, store.type(), removable(store), Path.of(System.getProperty("user.home", "/")),
                    Path.of(System.getProperty("java.io.tmpdir", "/tmp")));
        } catch (IOException | RuntimeException unknown) {
            return Optional.empty();
        }
    }

    private static boolean removable(FileStore store) throws IOException {
        try {
            return Boolean.TRUE.equals(store.getAttribute("volume:isRemovable"));
        } catch (UnsupportedOperationException notWindows) {
            return false;
        }
    }

    /// The same from what is known.
    static Optional<Risk> of(Path folder, String type, boolean removable, Path home, Path temporary) {
        String system = type.toLowerCase(Locale.ROOT);
        Optional<String> service = Optional.ofNullable(CLOUD_TYPES.get(system)).or(() -> service(folder, home));
        if (service.isPresent()) {
            return Optional.of(new Risk(Kind.CLOUD, service.get()));
        }
        if (NETWORK_TYPES.contains(system) || folder.toString().startsWith("\\\\")) {
            return Optional.of(new Risk(Kind.NETWORK, type));
        }
        if (TEMPORARY_TYPES.contains(system) || TEMPORARY.stream().anyMatch(folder::startsWith)
                || folder.startsWith(temporary)) {
            return Optional.of(new Risk(Kind.TEMPORARY, ""));
        }
        return removable || REMOVABLE_TYPES.contains(system) || MOUNTS.stream().anyMatch(folder::startsWith)
                ? Optional.of(new Risk(Kind.REMOVABLE, ""))
                : Optional.empty();
    }

    private static Optional<String> service(Path folder, Path home) {
        for (Path at = folder; at != null; at = at.getParent()) {
            Optional<String> named = named(at, home);
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> named(Path folder, Path home) {
        Path last = folder.getFileName();
        if (last == null || folder.equals(home)) {
            return Optional.empty();
        }
        String name = last.toString().toLowerCase(Locale.ROOT);
        if (home.equals(folder.getParent()) && HOME_NAMES.containsKey(name)) {
            return Optional.of(HOME_NAMES.get(name));
        }
        Optional<String> known = CLOUD_NAMES.entrySet().stream().filter(e -> begins(name, e.getKey()))
                .map(Map.Entry::getValue).findFirst();
        Path parent = folder.getParent();
        if (known.isEmpty() && parent != null && parent.endsWith("Library/CloudStorage")) {
            return Optional.of(last.toString());
        }
        return known.or(() -> MARKERS.entrySet().stream().filter(e -> Files.exists(folder.resolve(e.getKey())))
                .map(Map.Entry::getValue).findFirst());
    }

    /// The name itself, or with what tells several accounts apart: `OneDrive - Firm`, `Dropbox (Private)`.
    private static boolean begins(String name, String service) {
        return name.equals(service)
                || name.startsWith(service) && " -(_".indexOf(name.charAt(service.length())) >= 0;
    }
}
