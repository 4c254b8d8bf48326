package app.mitjul.architecture.samples.onlythegatesparse.cli;

import java.util.zip.ZipFile;

public record BadArchiveFile(ZipFile parser) {
}
