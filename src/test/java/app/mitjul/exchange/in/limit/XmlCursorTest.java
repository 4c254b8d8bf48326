package app.mitjul.exchange.in.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.exchange.in.limit.XmlCursor.At;
import app.mitjul.i18n.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlCursorTest {

    @TempDir
    private Path folder;

    @Test
    void a_document_is_gone_through_in_order() {
        XmlCursor xml = XmlCursor.of(utf8("""
                <?xml version="1.0" encoding="UTF-8"?><!-- a --><?go on?>
                <a xmlns="urn:x" k="v"><b>가<![CDATA[<나>]]>&amp;</b><c/></a>
                """), Limits.XML);
        List<String> seen = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (At at = xml.next(); at != At.NOTHING; at = xml.next()) {
            if (at == At.TEXT) {
                text.append(xml.text());
            } else {
                seen.add(at + " " + xml.name() + " " + xml.depth());
            }
        }
        assertThat(seen).containsExactly("START a 1", "START b 2", "END b 1", "START c 2", "END c 1", "END a 0");
        assertThat(text).hasToString("가<나>&");
        assertThat(xml.next()).isEqualTo(At.NOTHING);
    }

    @Test
    void names_attributes_and_lines_are_told() {
        XmlCursor xml = XmlCursor.of(utf8("<x:a xmlns:x='urn:x' x:k='v' m='n'>\n<b/></x:a>"), Limits.XML);
        assertThat(xml.next()).isEqualTo(At.START);
        assertThat(xml.name()).isEqualTo("a");
        assertThat(xml.namespace()).isEqualTo("urn:x");
        assertThat(xml.attribute("k")).contains("v");
        assertThat(xml.attribute("m")).contains("n");
        assertThat(xml.attribute("none")).isEmpty();
        xml.next();
        assertThat(xml.next()).isEqualTo(At.START);
        assertThat(xml.namespace()).isEmpty();
        assertThat(xml.line()).isEqualTo(2);
    }

    @Test
    void the_parser_of_the_jdk_as_it_comes_tells_what_another_file_says_and_ours_does_not()
            throws IOException, XMLStreamException {
        Path canary = Files.writeString(folder.resolve("canary.txt"), "KANARIENVOGEL");
        String leak = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + canary.toUri() + "\">]><a>&x;</a>";
        assertThat(naive(leak)).contains("KANARIENVOGEL"); // the control: this test can fail
        assertThatThrownBy(() -> all(utf8(leak))).isInstanceOfSatisfying(Problem.class, p -> {
            assertThat(p.key()).isEqualTo("xml.broken");
            assertThat(p.toString()).doesNotContain("KANARIENVOGEL");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE a [<!ENTITY % x SYSTEM \"file:///etc/passwd\"> %x;]><a/>",
            "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\"><a/>", "<!DOCTYPE html><a/>",
            "<!DOCTYPE a PUBLIC \"-//X\" \"file:///dev/zero\"><a/>"})
    void a_document_type_is_passed_over(String document) {
        assertThat(all(utf8(document))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<a>", "<a></b>", "<a>&undeclared;</a>", "<a b=c/>", "<a/><b/>", "text",
            "<a>\u0001</a>",
            "<a b='1' b='2'/>", "<x:a/>", "<!DOCTYPE a [<!ENTITY b \"c\u0002>]><a/>"})
    void what_is_no_xml_is_refused(String document) {
        refused("xml.broken", utf8(document), Limits.XML);
    }

    @Test
    void bytes_have_to_be_what_the_document_says() {
        refused("encoding.name", utf8("<?xml version='1.0' encoding='no-such'?><a/>"), Limits.XML);
        refused("encoding.misfit", new byte[]{'<', 'a', '>', (byte) 0xC0, (byte) 0x80, '<', '/', 'a', '>'}, Limits.XML);
        byte[] korean = "<?xml version=\"1.0\" encoding=\"EUC-KR\"?><a>가나</a>".getBytes(Charset.forName("EUC-KR"));
        assertThat(all(korean)).isEqualTo("가나");
        assertThat(all("\uFEFF<a>가</a>".getBytes(StandardCharsets.UTF_8))).isEqualTo("가");
    }

    @Test
    void entities_do_not_grow() {
        StringBuilder lol = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            lol.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        refused("xml.broken", utf8(lol + "]><a>&l29;</a>"), Limits.XML);
    }

    @Test
    void depth_count_width_size_and_time_end_somewhere() {
        assertThat(all(utf8("<a>".repeat(1_000) + "</a>".repeat(1_000)))).isEmpty();
        refused("input.too-deep", utf8("<a>".repeat(1_001) + "</a>".repeat(1_001)), Limits.XML);
        refused("input.too-deep", utf8("<a>".repeat(100_000)), Limits.XML);
        Limits small = new Limits(1_000, 100, 100, 0, 10, 50, 3, Duration.ofSeconds(10));
        refused("input.too-many", utf8("<a>" + "<b/>".repeat(30) + "</a>"), small);
        refused("import.too-big", utf8("<a>" + "x".repeat(200) + "</a>"), small);
        refused("import.too-big", utf8("<a>" + "x".repeat(2000) + "</a>"), small);
        refused("input.too-wide", utf8("<a b='' c='' d='' e=''/>"), small);
        Limits hasty = new Limits(1_000, 100, 100, 0, 10, 50, 3, Duration.ZERO);
        refused("input.too-long", utf8("<a/>"), hasty);
    }

    @Test
    void a_thousand_attributes_are_refused() {
        StringBuilder wide = new StringBuilder("<a");
        for (int i = 0; i < 1_000; i++) {
            wide.append(" b").append(i).append("=''");
        }
        assertThatThrownBy(() -> all(utf8(wide + "/>"))).isInstanceOf(Problem.class);
    }

    @Test
    void other_encodings_open_no_door() {
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] bytes = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"
                    .getBytes(charset);
            refused("xml.broken", bytes, Limits.XML);
        }
    }

    static String all(byte[] document) {
        XmlCursor xml = XmlCursor.of(document, Limits.XML);
        StringBuilder text = new StringBuilder();
        for (At at = xml.next(); at != At.NOTHING; at = xml.next()) {
            text.append(at == At.TEXT ? xml.text() : "");
        }
        return text.toString();
    }

    private static void refused(String key, byte[] document, Limits limits) {
        assertThatThrownBy(() -> {
            XmlCursor xml = XmlCursor.of(document, limits);
            At at = xml.next();
            while (at != At.NOTHING) {
                at = xml.next();
            }
        }).isInstanceOfSatisfying(Problem.class, p -> assertThat(p.key()).isEqualTo(key));
    }

    private static String naive(String document) throws XMLStreamException {
        XMLStreamReader reader = XMLInputFactory.newDefaultFactory()
                .createXMLStreamReader(new ByteArrayInputStream(utf8(document)));
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            reader.next();
            text.append(reader.hasText() ? reader.getText() : "");
        }
        return text.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
