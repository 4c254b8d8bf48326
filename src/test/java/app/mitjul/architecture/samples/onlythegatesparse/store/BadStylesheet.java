package app.mitjul.architecture.samples.onlythegatesparse.store;

import javax.xml.transform.TransformerFactory;

public record BadStylesheet(TransformerFactory parser) {
}
