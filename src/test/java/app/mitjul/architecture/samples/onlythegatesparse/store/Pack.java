package app.mitjul.architecture.samples.onlythegatesparse.store;

import java.util.zip.GZIPInputStream;

public record Pack(GZIPInputStream parser) {
}
