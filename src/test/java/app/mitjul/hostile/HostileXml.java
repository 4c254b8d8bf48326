package app.mitjul.hostile;

import app.mitjul.hostile.Attack.Made;
import app.mitjul.hostile.Attack.Target;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/// Documents that grow, and documents that ask for others.
final class HostileXml {

    private static final List<String> ENDINGS = List.of(".xml", ".qdpx", ".xhtml", ".txt", ".opf");

    private HostileXml() {
    }

    static Made bomb(Random random, Target target) {
        int levels = 5 + random.nextInt(40);
        int times = 2 + random.nextInt(20);
        String name = word(random);
        return document(random, switch (random.nextInt(8)) {
            case 0 -> expanding(name, levels, times, "");
            case 1 -> expanding(name, levels, times, "% ");
            case 2 -> "<!DOCTYPE a [<!ENTITY " + name + " \"" + "x".repeat(target.size() / 10) + "\">]><a>"
                    + ("&" + name + ";").repeat(2_000) + "</a>";
            case 3 -> "<!DOCTYPE a [<!ENTITY x \"&y;\"><!ENTITY y \"&x;\">]><a " + name + "=\"&x;\"/>";
            case 4 -> ("<" + name + ">").repeat(target.size() / 20);
            case 5 -> "<a " + attributes(2_000 + random.nextInt(5_000)) + "/>";
            case 6 -> "<a>" + ("<" + name + "/>").repeat(target.size() / 10) + "</a>";
            default -> "<!DOCTYPE a [<!ATTLIST a b CDATA \"" + "y".repeat(target.size() / 10) + "\">]><r>"
                    + "<a/>".repeat(10_000) + "</r><!-- " + name + " -->";
        });
    }

    private static String expanding(String name, int levels, int times, String kind) {
        StringBuilder out = new StringBuilder(
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY " + kind + name + "0 \"ha\">");
        String sign = kind.isEmpty() ? "&" : "&#37;";
        for (int i = 1; i < levels; i++) {
            out.append("<!ENTITY ").append(kind).append(name).append(i).append(" \"")
                    .append((sign + name + (i - 1) + ";").repeat(times)).append("\">");
        }
        String last = name + (levels - 1) + ";";
        return out + (kind.isEmpty() ? "]><a>&" + last + "</a>" : "%" + last + "]><a/>");
    }

    private static String attributes(int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append("b").append(i).append("='' ");
        }
        return out.toString();
    }

    static Made entity(Random random, Target target) {
        String uri = target.canary().toUri().toString();
        String name = word(random);
        String address = List.of(uri, target.canary().toString(), "file://localhost" + target.canary(),
                "http://127.0.0.1:9/" + name, "jar:" + uri + "!/x", "ftp://127.0.0.1:9/" + name,
                "netdoc:" + target.canary(),
                "../../../../../../.." + target.canary()).get(random.nextInt(8));
        return document(random, switch (random.nextInt(6)) {
            case 0 -> "<!DOCTYPE a [<!ENTITY " + name + " SYSTEM \"" + address + "\">]><a>&" + name + ";</a>";
            case 1 ->
                "<!DOCTYPE a [<!ENTITY " + name + " PUBLIC \"-//x\" \"" + address + "\">]><a b='&" + name + ";'/>";
            case 2 -> "<!DOCTYPE a [<!ENTITY % " + name + " SYSTEM \"" + address + "\"> %" + name + ";]><a/>";
            case 3 -> "<!DOCTYPE a [<!ENTITY % f SYSTEM \"" + address + "\"><!ENTITY % e \"<!ENTITY &#37; s SYSTEM "
                    + "'http://127.0.0.1:9/?%f;'>\"> %e; %s;]><" + name + "/>";
            case 4 -> "<a xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include parse=\"text\" href=\"" + address
                    + "\"/>" + name + "</a>";
            default ->
                "<!DOCTYPE a [<!ENTITY " + name + " SYSTEM \"" + address + "\" NDATA gif><!NOTATION gif SYSTEM \""
                        + address + "\">]><a>&" + name + ";</a>";
        });
    }

    static Made documentType(Random random, Target target) {
        String uri = target.canary().toUri().toString();
        String name = word(random);
        String address = List.of(uri, "http://127.0.0.1:9/" + name + ".dtd", "file:///dev/zero", "file:///dev/stdin",
                "//127.0.0.1/share/" + name).get(random.nextInt(5));
        return document(random, switch (random.nextInt(5)) {
            case 0 -> "<!DOCTYPE " + name + " SYSTEM \"" + address + "\"><" + name + "/>";
            case 1 ->
                "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0//EN\" \"" + address + "\"><html>&" + name + ";</html>";
            case 2 -> "<?xml-stylesheet href=\"" + address + "\" type=\"text/xsl\"?><" + name + "/>";
            case 3 -> "<" + name + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                    + "xsi:schemaLocation=\"urn:x " + address + "\"/>";
            default -> "<?xml version=\"1.0\" standalone=\"no\"?><!DOCTYPE " + name + " SYSTEM \"" + address
                    + "\" [<!ENTITY x \"y\">]><" + name + ">&x;&z;</" + name + ">";
        });
    }

    private static Made document(Random random, String text) {
        Charset charset = switch (random.nextInt(6)) {
            case 0 -> StandardCharsets.UTF_16;
            case 1 -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
        return new Made(ENDINGS.get(random.nextInt(ENDINGS.size())), text.getBytes(charset));
    }

    static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }
}
