package app.mitjul.architecture.samples.onlythegatesparse.exchange.in;

import javax.xml.parsers.DocumentBuilderFactory;

public record BadDom(DocumentBuilderFactory parser) {
}
