package app.mitjul.architecture.samples.onlythegatesparse.exchange.in;

import org.jsoup.nodes.Document;

public record Tree(Document parser) {
}
