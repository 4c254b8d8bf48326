package app.mitjul.architecture.samples.onlythegatesparse.exchange.in;

import org.jsoup.parser.Parser;

public record BadPage(Parser parser) {
}
