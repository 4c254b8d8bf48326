package app.mitjul.hostile;

import app.mitjul.hostile.Attack.Made;
import app.mitjul.hostile.Attack.Target;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/// Texts and tables: what they hold is meant for the program that shows them next, or for the one that reads them.
final class HostileText {

    private static final List<String> HTML = List.of("<script>alert('%s')</script>", "<img src=x onerror=%s>",
            "<svg/onload=%s>", "<iframe src=\"file:///etc/passwd\" id=%s>", "<a href=\"javascript:%s\">x</a>",
            "<link rel=stylesheet href=http://127.0.0.1:9/%s>", "<body onload=%s>",
            "<style>@import 'http://127.0.0.1:9/%s'</style>",
            "<object data=file:///etc/passwd>%s", "<meta http-equiv=refresh content='0;url=file:///%s'>",
            "<math><mi xlink:href='javascript:%s'>",
            "<base href=http://127.0.0.1:9/%s>", "<form action=http://127.0.0.1:9/%s><input autofocus onfocus=x>",
            "<!--%s--><![CDATA[<x>]]>",
            "<video><source onerror=%s>", "[x](javascript:%s)", "![%s](http://127.0.0.1:9/p.png)",
            "<div style=\"background:url(http://127.0.0.1:9/%s)\">",
            "<template><script>%s</script></template>", "&lt;script&gt;%s", "<ScRiPt src=//127.0.0.1:9/%s></sCrIpT>",
            "<embed src=%s>");

    private static final List<String> FORMULAS = List.of("=1+1+%s", "=cmd|'/c %s'!A0",
            "=HYPERLINK(\"http://127.0.0.1:9/%s\")",
            "+%s", "-2+3+cmd|' /c %s'!A0", "@SUM(%s)", "\t=%s", "＝%s", "＋%s", "－%s", "＠%s", "\u200B=%s", "'=%s",
            "''+%s",
            "=DDE(\"cmd\";\"%s\")", "\"=%s", "=IMPORTXML(\"file:///etc/passwd\";\"%s\")", "\u3000@%s",
            "=WEBSERVICE(\"http://127.0.0.1:9/%s\")",
            "\uFEFF=%s", "\u202E=%s", "=-+@%s");

    private static final List<String> REPEATS = List.of("a", "((", "(가", "가(", "＝", "기자 ", "[", "【", "ⓒ", "=", "| ",
            "by ",
            "By A ", "김기자 ", ".", "…", "\"", "“", "‘", "1", "1.", "(1)", "-", "―", " ", "\u00A0", "\u3000", "a@b.",
            "http://",
            "가.", "가. ", "U.S. ", "Mr. ", "일보 ", "(사진=", "무단전재 ", "에 따르면", "\u0301", "\u200D", "😀\u200D", "\u1100",
            "\u1100\u1161", "ㅋ", "\u0E33", "🇰", "〈", "A.B", "(新", "新華社", "“가”", "\u200B", "\u202E", "제1", "2026.");

    private static final List<String> HIDDEN = List.of("\u202E", "\u202D", "\u202A", "\u202B", "\u2066", "\u2067",
            "\u2068",
            "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\uDB40\uDC41", "\u3164", "\uFFA0", "\u115F",
            "\u180E", "\u034F",
            "\uFE0F", "\u001B[31m", "\u001B]0;x\u0007", "\u0085", "\u2028", "\u2029", "\u0007", "\b\b\b\b", "\u007F",
            "\uFFFE", "\uFFFF", "\uD800");

    private HostileText() {
    }

    static Made html(Random random, Target target) {
        return made(List.of(".html", ".txt", ".md", ".htm").get(random.nextInt(4)),
                some(random, HTML, 1 + random.nextInt(6)));
    }

    static Made formula(Random random, Target target) {
        String line = some(random, FORMULAS, 1 + random.nextInt(4));
        return made(random.nextBoolean() ? ".csv" : ".txt", "name,description\n" + line.replace("\n", ",x\n") + "\n");
    }

    static Made codebook(Random random, Target target) {
        String word = HostileXml.word(random);
        int size = target.size();
        return made(".csv", switch (random.nextInt(9)) {
            case 0 -> "name\n\"" + "x".repeat(size) + word;
            case 1 -> "name" + ",c".repeat(5_000) + "\n" + word;
            case 2 -> "path,name\n" + "a > ".repeat(size / 4) + "," + word;
            case 3 -> "name\n" + (word + "\n").repeat(300_000);
            case 4 -> "name,color\n" + word + ",\"#\"\"\u202E\"\"\"\n" + some(random, FORMULAS, 3);
            case 5 -> "name;" + "\"".repeat(999) + word + "\n";
            case 6 -> "name\n" + word + "\u0000x\n";
            case 7 -> "name,name,path,path\n" + word + ",a\\>b\\,\\,>>>>\n";
            default -> "name,key\n" + word + "," + "9".repeat(size / 10) + "\n";
        });
    }

    static Made terms(Random random, Target target) {
        String word = HostileXml.word(random);
        int size = target.size();
        return made(".tsv", switch (random.nextInt(7)) {
            case 0 -> "source\ttarget\n" + word + "\t".repeat(size);
            case 1 -> "source\ttarget\n" + word + "\t\"x\n";
            case 2 -> (word + "\tx\n").repeat(250_000);
            case 3 -> "source\ttarget\n" + some(random, FORMULAS, 3).replace("\t", "") + "\tx";
            case 4 -> "source\t" + "source\t".repeat(1_000) + word;
            case 5 -> "source\ttarget\n" + word.repeat(size / 12) + "\t\u202E";
            default -> "source\ttarget\n" + "\"".repeat(size / 2) + word + "\tx\n";
        });
    }

    /// The program's own expressions are meant: bylines, endings, glosses, sentences.
    static Made regex(Random random, Target target) {
        String repeated = REPEATS.get(random.nextInt(REPEATS.size()));
        String other = REPEATS.get(random.nextInt(REPEATS.size()));
        int times = Math.min(target.size(), 300_000) / repeated.length() / (1 + random.nextInt(3));
        return made(".txt", switch (random.nextInt(3)) {
            case 0 -> repeated.repeat(times) + "!";
            case 1 -> (repeated + other).repeat(times / 2) + "\n" + other;
            default -> "서울=연합뉴스) 김 기자 = " + repeated.repeat(times) + other + ")";
        });
    }

    static Made hidden(Random random, Target target) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.append("기사 본문입니다").append(HIDDEN.get(random.nextInt(HIDDEN.size()))).append(i % 9 == 0 ? ".\n" : ". ");
        }
        return made(".txt", text.toString());
    }

    static Made encoding(Random random, Target target) {
        byte[] noise = new byte[200 + random.nextInt(4_000)];
        random.nextBytes(noise);
        String text = "한글 기사 “본문” 中文 " + HostileXml.word(random) + "\n";
        Charset[] charsets = {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("UTF-32"),
                Charset.forName("x-windows-949"), Charset.forName("ISO-2022-KR"), Charset.forName("GB18030"),
                Charset.forName("Shift_JIS"), Charset.forName("UTF-16")};
        byte[] good = text.repeat(20).getBytes(charsets[random.nextInt(charsets.length)]);
        return new Made(".txt", switch (random.nextInt(4)) {
            case 0 -> noise;
            case 1 -> java.util.Arrays.copyOf(good, good.length - 1);
            case 2 -> Mutation.of(good, random);
            default -> Mutation.of(text.repeat(20).getBytes(StandardCharsets.UTF_8), random);
        });
    }

    static Made longLine(Random random, Target target) {
        String piece = REPEATS.get(random.nextInt(REPEATS.size()));
        String sentence = random.nextBoolean() ? piece : "그는 " + piece + "라고 말했다. ";
        return made(".txt", sentence.repeat(target.size() / sentence.getBytes(StandardCharsets.UTF_8).length)
                + HostileXml.word(random));
    }

    static Made count(Random random, Target target) {
        String word = HostileXml.word(random);
        int size = target.size();
        return made(".txt", switch (random.nextInt(5)) {
            case 0 -> "\n".repeat(size) + word;
            case 1 -> (word + "\n").repeat(20) + "\n\n\n".repeat(size / 4);
            case 2 -> numbered(word + "\n\n", size / 200);
            case 3 -> numbered("가. ", size / 12) + word;
            default -> "\r".repeat(size) + word;
        });
    }

    private static String numbered(String text, int times) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < times; i++) {
            out.append(i).append(text);
        }
        return out.toString();
    }

    static Made nesting(Random random, Target target) {
        String[] brackets = {"()", "[]", "“”", "‘’", "<>", "{}", "「」", "《》", "\"\"", "【】", "（）"};
        String pair = brackets[random.nextInt(brackets.length)];
        int depth = Math.min(target.size(), 200_000) / 4 / (1 + random.nextInt(4));
        return made(".txt", "그는 " + pair.substring(0, 1).repeat(depth) + "말 " + HostileXml.word(random)
                + pair.substring(1).repeat(depth) + "이라고 했다.");
    }

    /// A harmless text; its name does the harm.
    static Made named(Random random, Target target) {
        String[] names = {"\u202Etxt.exe", "\u001B[31mred.txt", " .txt", "a\nb.txt", "-rf.txt", "%s%n{0}'.txt",
                "$(touch x).txt",
                "`touch x`.txt", ";x.txt", "|x.txt", "&x.txt", "#?.txt", "\u200B.txt", "\uFEFF.txt",
                "'; DROP TABLE article; --.txt",
                "=cmd.csv", "<b>.txt", "CON", "NUL.txt", "a:b.txt", "가".repeat(80), "\u1112\u1161\u11AB.txt",
                "x.mitjul",
                "x.mitjul-wal", "x.json", "{0}.txt", "\\u0000.txt", "~", "*.txt", "a\\b.txt", "@x.txt", "\u2028.txt"};
        return made(names[random.nextInt(names.length)], "이름만 이상한 기사입니다. " + HostileXml.word(random) + "\n");
    }

    private static String some(Random random, List<String> of, int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(of.get(random.nextInt(of.size())).replace("%s", HostileXml.word(random))).append('\n');
        }
        return out.toString();
    }

    private static Made made(String ending, String text) {
        return new Made(ending, text.getBytes(StandardCharsets.UTF_8));
    }
}
