package app.mitjul.architecture.samples.onlythegatesparse.exchange.in;

import org.apache.pdfbox.pdmodel.PDDocument;

public record BadPdf(PDDocument parser) {
}
