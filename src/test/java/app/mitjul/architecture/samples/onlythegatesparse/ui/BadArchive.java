package app.mitjul.architecture.samples.onlythegatesparse.ui;

import java.util.zip.ZipInputStream;

public record BadArchive(ZipInputStream parser) {
}
