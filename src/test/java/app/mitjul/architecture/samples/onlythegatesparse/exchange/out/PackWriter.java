package app.mitjul.architecture.samples.onlythegatesparse.exchange.out;

import java.util.zip.ZipOutputStream;

public record PackWriter(ZipOutputStream parser) {
}
