package app.mitjul.session;

import app.mitjul.session.CheckReport.Finding;
import java.util.List;

/// What came of looking at every row of a backup.
///
/// @param findings
///            none when it is good
public record BackupTest(Backup backup, List<Finding> findings, LibraryInfo info) {

    public BackupTest {
        findings = List.copyOf(findings);
    }

    public boolean isGood() {
        return findings.isEmpty();
    }
}
