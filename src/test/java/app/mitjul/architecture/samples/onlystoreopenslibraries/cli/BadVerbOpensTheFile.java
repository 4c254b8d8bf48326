package app.mitjul.architecture.samples.onlystoreopenslibraries.cli;

import org.sqlite.SQLiteConfig;

public record BadVerbOpensTheFile(SQLiteConfig config) {
}
