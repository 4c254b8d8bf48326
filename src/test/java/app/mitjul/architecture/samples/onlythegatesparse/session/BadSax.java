package app.mitjul.architecture.samples.onlythegatesparse.session;

import org.xml.sax.XMLReader;

public record BadSax(XMLReader parser) {
}
