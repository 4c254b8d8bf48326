package app.mitjul.architecture.samples.onlythegatesparse.exchange.in;

import javax.xml.stream.XMLInputFactory;

public record BadXml(XMLInputFactory parser) {
}
