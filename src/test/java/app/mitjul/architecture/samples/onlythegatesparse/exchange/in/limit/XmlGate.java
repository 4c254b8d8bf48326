package app.mitjul.architecture.samples.onlythegatesparse.exchange.in.limit;

import javax.xml.stream.XMLInputFactory;

public record XmlGate(XMLInputFactory parser) {
}
