package app.mitjul.exchange.in.limit;

import app.mitjul.i18n.Problem;
import app.mitjul.text.Encodings;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Goes through an XML document from one element to the next, under [Limits#XML]. Document types are skipped: what they
/// declare is not known, what they name is not fetched, and an entity they would declare is a fault.
public final class XmlCursor {

    /// What the cursor stands at.
    public enum At {
        START, TEXT, END, NOTHING
    }

    private static final System.Logger LOG = System.getLogger(XmlCursor.class.getName());

    private static final int HEAD = 256;
    private static final Pattern DECLARED = Pattern
            .compile("^[^<]{0,3}<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]{0,39})[\"']");

    private final XMLStreamReader reader;
    private final Limits limits;
    private Deadline deadline;
    private int depth;
    private long events;
    private long characters;

    private XmlCursor(XMLStreamReader reader, Limits limits) {
        this.reader = reader;
        this.limits = limits;
        deadline = limits.deadline();
    }

    /// @throws Problem
    ///             `xml.broken`, `encoding.…`, or what is too much
    public static XmlCursor of(byte[] document, Limits limits) {
        limits.checkBytes(document.length);
        String text = Encodings.decode(document, encoding(document)).text();
        try {
            return new XmlCursor(factory(limits).createXMLStreamReader(new StringReader(text)), limits);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /// A document that is read while it is gone through: never in memory as a whole.
    ///
    /// @throws Problem
    ///             `xml.broken`, or what is too much; also from [#next], where bytes do not fit the encoding
    public static XmlCursor of(InputStream document, Limits limits) {
        try {
            BufferedInputStream in = new BufferedInputStream(document, 1 << 16);
            in.mark(HEAD);
            byte[] head = in.readNBytes(HEAD);
            in.reset();
            String name = encoding(head).or(() -> Encodings.wide(head)).orElse("UTF-8");
            Charset charset = Encodings.charset(name);
            in.skipNBytes(Encodings.bom(head, charset));
            return new XmlCursor(factory(limits).createXMLStreamReader(new InputStreamReader(in, charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT))),
                    limits);
        } catch (IOException e) {
            throw new Problem(e, "xml.broken", 1);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /// What the document says of itself; nothing where its zero bytes say more. The bytes are decoded here, strictly, not
    /// by the parser: it knows encodings that hide a document from whoever looks at it.
    private static Optional<String> encoding(byte[] document) {
        String head = new String(document, 0, Math.min(HEAD, document.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        if (head.indexOf('\0') >= 0 || head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE")) {
            return Optional.empty();
        }
        return Optional.of(declared.find() ? declared.group(1) : "UTF-8");
    }

    /// Goes on to the next element, text or end; [At#NOTHING] at the end of the document. Comments and processing
    /// instructions are passed over.
    public At next() {
        while (hasNext()) {
            At at = at(event());
            if (at != At.NOTHING) {
                return at;
            }
        }
        return At.NOTHING;
    }

    private boolean hasNext() {
        try {
            return reader.hasNext();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /// The parser throws more than it declares: for some faults it looks for a message that does not exist.
    private int event() {
        try {
            return reader.next();
        } catch (XMLStreamException e) {
            throw broken(e);
        } catch (Problem problem) {
            throw problem;
        } catch (RuntimeException e) {
            throw new Problem(e, "xml.broken", line());
        }
    }

    private At at(int event) {
        limits.checkCount(++events);
        deadline.check();
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                limits.checkDepth(++depth);
                limits.checkWidth(reader.getAttributeCount() + reader.getNamespaceCount());
                yield At.START;
            }
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                yield At.END;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                characters += reader.getTextLength();
                if (characters > limits.totalBytes()) {
                    throw new Problem("import.too-big", limits.totalBytes() >> 20);
                }
                yield At.TEXT;
            }
            case XMLStreamConstants.ENTITY_REFERENCE -> throw new Problem("xml.broken", line());
            default -> At.NOTHING;
        };
    }

    /// Gives the reading its time anew: for whoever takes a document piece by piece.
    public void again() {
        deadline = limits.deadline();
    }

    /// How many elements are open here, this one with them.
    public int depth() {
        return depth;
    }

    /// The name of the element, without its prefix.
    public String name() {
        return reader.getLocalName();
    }

    /// The namespace of the element; empty when it has none.
    public String namespace() {
        String uri = reader.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /// An attribute of the element by its name without prefix.
    public Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /// Goes on to the end of the element the cursor stands at the start of; whatever is in it is passed over.
    public void skip() {
        int outside = depth - 1;
        while (depth > outside && next() != At.NOTHING) {
            continue;
        }
    }

    /// Goes on to the end of the element and collects the text in it, that of elements inside it too.
    public String inner() {
        int outside = depth - 1;
        StringBuilder all = new StringBuilder();
        while (depth > outside) {
            At at = next();
            if (at == At.NOTHING) {
                break;
            }
            if (at == At.TEXT) {
                all.append(text());
            }
        }
        return all.toString();
    }

    /// The text here; a long one comes in pieces.
    public String text() {
        return reader.getText();
    }

    /// From 1.
    public int line() {
        return reader.getLocation().getLineNumber();
    }

    /// A limit that the bytes ran into stands inside.
    private static Problem broken(XMLStreamException e) {
        if (e.getNestedException() instanceof Problem problem) {
            return problem;
        }
        return new Problem(e, "xml.broken", e.getLocation() == null ? 1 : e.getLocation().getLineNumber());
    }

    /// The factory of the JDK as it comes reads files and asks the network for whoever wrote the document.
    private static XMLInputFactory factory(Limits limits) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty("http://javax.xml.XMLConstants/property/accessExternalDTD", "");
        factory.setProperty("http://javax.xml.XMLConstants/property/accessExternalSchema", "");
        factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(limits.depth() + 1));
        factory.setProperty("jdk.xml.elementAttributeLimit", Integer.toString(limits.width() + 1));
        factory.setXMLReporter((message, type, about, location) -> LOG.log(System.Logger.Level.DEBUG, type));
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("a document may not name another");
        });
        return factory;
    }
}
