package app.mitjul.architecture.samples.onlythegatesparse.exchange.in;

import org.dhatim.fastexcel.reader.ReadableWorkbook;

public record BadSheet(ReadableWorkbook parser) {
}
