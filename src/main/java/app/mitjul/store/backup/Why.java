package app.mitjul.store.backup;

/// Why a snapshot was taken.
public enum Why {
    TIMED, CLOSED, BULK, MERGE, MIGRATION, ASKED, OPENED, IMPORT
}
