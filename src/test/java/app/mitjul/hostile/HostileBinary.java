package app.mitjul.hostile;

import app.mitjul.exchange.in.document.Documents;
import app.mitjul.hostile.Attack.Made;
import app.mitjul.hostile.Attack.Target;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;

/// PDFs and binary documents that lie about themselves, go in circles, or unpack to more than anyone has.
final class HostileBinary {

    private static final byte[] HWP = Documents.hwp(List.of("첫 문단입니다.", "둘째 문단입니다."), "가", "나");

    private HostileBinary() {
    }

    /// Chains of sectors that go in circles or out of the file, records longer than their stream.
    static Made hwp(Random random, Target target) {
        byte[] bytes = HWP.clone();
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        switch (random.nextInt(5)) {
            case 0 -> in.putInt(44 + 4 * random.nextInt(117), random.nextInt());
            case 1 -> in.putInt(512 + 4 * random.nextInt(bytes.length / 4 - 128), random.nextInt(40));
            case 2 -> in.putShort(30, (short) random.nextInt(40));
            case 3 -> {
                int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("S\0e\0c\0t\0i\0o\0n\0000");
                in.putInt(Math.max(512, at) + 116 + random.nextInt(3) * 4, random.nextInt());
            }
            default -> bytes = Mutation.of(bytes, random);
        }
        return new Made(".hwp", bytes);
    }

    static Made pdf(Random random, Target target) throws IOException {
        String word = HostileXml.word(random);
        return new Made(".pdf", switch (random.nextInt(8)) {
            case 0 -> page("", flate(new byte[target.size()]), "/Filter [/FlateDecode /Fl#61teDecode]");
            case 1 ->
                page("", flate(("(" + word + ") Tj ").repeat(target.size() / 20).getBytes(StandardCharsets.US_ASCII)),
                        "/Filter /FlateDecode");
            case 2 -> page("/X 4 0 R", "/X Do /X Do".getBytes(StandardCharsets.US_ASCII),
                    "/Subtype /Form /Resources << /XObject << /X 4 0 R >> >>");
            case 3 -> text("1 0 obj << /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (" + word
                    + ") >> >> endobj 2 0 obj << /Type /Pages /Kids [2 0 R 2 0 R] /Count 99999999 >> endobj");
            case 4 -> text("1 0 obj " + "[".repeat(1_000 + random.nextInt(50_000)) + " endobj");
            case 5 -> text("1 0 obj << /Type /Catalog /Pages 2 0 R /AA << /O << /S /Launch /F (" + target.canary()
                    + ") >> >> >> endobj 2 0 obj << /Type /Pages /Kids [] /Count -" + random.nextInt(99)
                    + " >> endobj");
            case 6 -> page("", ("q ".repeat(5_000 + random.nextInt(100)) + "BT /F1 " + random.nextInt() + " Tf (" + word
                    + ") Tj").getBytes(StandardCharsets.US_ASCII), "");
            default -> Mutation
                    .of(page("", ("BT /F1 12 Tf 72 700 Td (" + word + ") Tj ET").getBytes(StandardCharsets.US_ASCII),
                            ""), random);
        });
    }

    private static byte[] flate(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] text(String objects) {
        return ("%PDF-1.7\n" + objects.replace(" endobj", " endobj\n") + "\ntrailer << /Root 1 0 R >>\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] page(String objects, byte[] content, String entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(
                ("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
                        + "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /XObject << "
                        + objects
                        + " >> /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >> endobj\n4 0 obj << /Length "
                        + content.length + " " + entries + " >> stream\n").getBytes(StandardCharsets.ISO_8859_1));
        out.write(content);
        out.write("\nendstream endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    /// Rows and records that never end, or are wider than any.
    static Made table(Random random, Target target) {
        String word = HostileXml.word(random);
        int many = target.size() / 20;
        String text = switch (random.nextInt(8)) {
            case 0 -> (word + ",").repeat(10_000) + "\n";
            case 1 -> "title,body\n" + word + ",\"" + "x".repeat(many * 10);
            case 2 -> "title;body;date\n" + ("a;\"" + word + "\"b;99999999\n").repeat(many / 20);
            case 3 -> "\"" + "\"\"".repeat(many) + word;
            case 4 -> "title,body\n" + "\r".repeat(many) + word + ",\u0000\n";
            case 5 -> "제목\t본문\n" + "=cmd|'/c " + word + "'!A0\t=1+1\n";
            case 6 -> "title,body,date\n" + word + ",x," + "9".repeat(many) + "\n";
            default -> "title,title,body,body\n" + word + ",a,b\n".repeat(many / 20);
        };
        return new Made(random.nextInt(3) == 0 ? ".tsv" : ".csv", text.getBytes(StandardCharsets.UTF_8));
    }

    static Made records(Random random, Target target) {
        String word = HostileXml.word(random);
        int many = target.size() / 20;
        String text = switch (random.nextInt(8)) {
            case 0 -> "{\"" + word + "\":" + "[".repeat(many);
            case 1 -> "[" + "{\"title\":\"a\",\"body\":\"b\"},".repeat(many / 30) + "{" + word;
            case 2 -> ("{\"body\":\"" + word + "\"").repeat(many / 20);
            case 3 -> "{\"data\":".repeat(200) + "[{\"body\":\"" + word + "\"}]";
            case 4 -> "[{\"body\":1e" + random.nextInt(999_999_999) + ",\"" + word + "\":NaN}]";
            case 5 -> {
                StringBuilder wide = new StringBuilder("[{");
                for (int i = 0; i < 3_000; i++) {
                    wide.append("\"").append(word).append(i).append("\":1,");
                }
                yield wide + "\"body\":\"x\"}]";
            }
            case 6 -> "{\"body\":\"a\",\"body\":\"" + word + "\"}\n{\"body\":\"\\ud800\"}\n";
            default -> "{\"body\":\"" + "x".repeat(many) + "\"}\n{'body':'" + word + "'}\n//x\n";
        };
        return new Made(random.nextBoolean() ? ".jsonl" : ".json", text.getBytes(StandardCharsets.UTF_8));
    }
}
