package app.mitjul.exchange.in.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import org.junit.jupiter.api.Test;

/// A library on the path may bring a parser of XML and say it is the one to take. Ours is that of the JDK, whose limits
/// are known.
class XmlProviderTest {

    private static final String JDK = "com.sun.org.apache.xerces.internal";

    @Test
    void the_parser_of_the_jdk_is_taken_whatever_is_on_the_path() throws ReflectiveOperationException {
        assertThat(XMLInputFactory.newFactory().getClass().getName()).as("the control").doesNotStartWith("com.sun.");
        byte[] document = "<a/>".getBytes(StandardCharsets.UTF_8);
        for (XmlCursor cursor : new XmlCursor[]{XmlCursor.of(document, Limits.XML),
                XmlCursor.of(new ByteArrayInputStream(document), Limits.XML)}) {
            Field reader = XmlCursor.class.getDeclaredField("reader");
            reader.setAccessible(true);
            assertThat(reader.get(cursor).getClass().getName()).startsWith(JDK);
        }
    }
}
