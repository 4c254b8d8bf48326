package app.mitjul.architecture.samples.onlythegatesparse.exchange.in.limit;

import java.util.zip.ZipInputStream;

public record ZipGate(ZipInputStream parser) {
}
