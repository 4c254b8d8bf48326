package app.mitjul.architecture.samples.onlythegatesparse.exchange.in;

import de.siegmar.fastcsv.reader.CsvReader;

public record BadTable(CsvReader<?> parser) {
}
