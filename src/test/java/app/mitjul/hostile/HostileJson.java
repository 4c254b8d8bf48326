package app.mitjul.hostile;

import app.mitjul.domain.article.Source;
import app.mitjul.domain.article.TextRange;
import app.mitjul.exchange.Copies;
import app.mitjul.exchange.ExportContent;
import app.mitjul.exchange.ExportScope;
import app.mitjul.exchange.out.JsonExport;
import app.mitjul.hostile.Attack.Made;
import app.mitjul.hostile.Attack.Target;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/// JSON that is none, too much of it, and libraries that lie.
final class HostileJson {

    private static final String OURS = "{\"format\":\"mitjul-library\",\"version\":1,";

    private HostileJson() {
    }

    static Made syntax(Random random, Target target) {
        String word = HostileXml.word(random);
        int size = target.size();
        return made(switch (random.nextInt(14)) {
            case 0 -> OURS + "\"" + word + "\":" + "[".repeat(size);
            case 1 -> OURS + "\"articles\":" + "{\"a\":".repeat(size / 5);
            case 2 -> OURS + "\"n\":1" + "0".repeat(size) + "}";
            case 3 -> OURS + "\"n\":1e" + random.nextInt(1_000_000_000) + "}";
            case 4 -> OURS + "\"" + word.repeat(size / 6) + "\":1}";
            case 5 -> OURS + "\"articles\":[" + "0,".repeat(size / 2) + "0]}";
            case 6 -> OURS + collisions(random) + "}";
            case 7 -> OURS + "\"articles\":[],\"articles\":[{\"id\":\"" + word + "\"}]}";
            case 8 -> OURS + "\"" + word + "\":\"\\ud800\\udfff\\u0000\\q\"}";
            case 9 -> "{'format':'mitjul-library', " + word + ": NaN, }";
            case 10 -> OURS + "\"__proto__\":{\"" + word + "\":1},\"constructor\":1}";
            case 11 -> "\uFEFF\uFEFF" + OURS + "\"" + word + "\":1}";
            case 12 -> OURS + "\"a\":1}" + OURS + "\"" + word + "\":2}";
            default ->
                OURS.replace("1,", Integer.toString(random.nextInt()) + ",") + "\"" + word + "\":\"" + "\t" + "\"}";
        });
    }

    /// Keys of one hash: "Aa" and "BB" have the same.
    private static String collisions(Random random) {
        StringBuilder out = new StringBuilder("\"x\":0");
        for (int i = 0; i < 1 << 14; i++) {
            out.append(",\"");
            for (int bit = 0; bit < 14; bit++) {
                out.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            out.append("\":").append(random.nextInt(9));
        }
        return out.toString();
    }

    /// One of our own exports, changed.
    static Made library(Random random, Target target) throws IOException {
        String text = "첫 문장입니다. 둘째 문장입니다. " + HostileXml.word(random);
        StringWriter out = new StringWriter();
        new JsonExport().write(new ExportContent(Copies.of("제목", text, 0, Source.NONE,
                List.of(new TextRange(0, 5), new TextRange(9, 14)), List.of("메모", "note")), ExportScope.ALL), out);
        String good = out.toString();
        return random.nextBoolean()
                ? new Made(".json", Mutation.of(good.getBytes(StandardCharsets.UTF_8), random))
                : made(lie(good, random, target));
    }

    private static String lie(String good, Random random, Target target) {
        List<String[]> lies = List.of(new String[]{"\"start\": 0", "\"start\": -1"},
                new String[]{"\"start\": 0", "\"start\": 2147483647"}, new String[]{"\"end\": 5", "\"end\": 999999999"},
                new String[]{"\"end\": 5", "\"end\": 0"}, new String[]{"utf-16", "utf-8"},
                new String[]{"\"quote\": \"", "\"quote\": \"x"}, new String[]{"\"color\": \"#", "\"color\": \"=cmd|"},
                new String[]{"\"id\": \"", "\"id\": \"../../"},
                new String[]{"\"name\": \"", "\"name\": \"\\u202e\\u0000"},
                new String[]{"\"textHash\": \"", "\"textHash\": \"0"},
                new String[]{"\"created\": \"20", "\"created\": \"-99999999"},
                new String[]{"\"key\": ", "\"key\": 9"}, new String[]{"\"parent\": null", "\"parent\": \"x\""},
                new String[]{"\"title\": \"", "\"title\": \"" + "가".repeat(target.size() / 30)},
                new String[]{"\"presence\": \"live\"", "\"presence\": \"undone\""},
                new String[]{"\"pattern\": \"", "\"pattern\": \"'; DROP TABLE article; --"});
        String[] lie = lies.get(random.nextInt(lies.size()));
        return random.nextBoolean()
                ? good.replace(lie[0], lie[1])
                : good.replaceFirst(
                        java.util.regex.Pattern.quote(lie[0]), java.util.regex.Matcher.quoteReplacement(lie[1]));
    }

    private static Made made(String text) {
        return new Made(".json", text.getBytes(StandardCharsets.UTF_8));
    }
}
