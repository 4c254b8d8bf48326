package app.mitjul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.in.ArticleStreams;
import app.mitjul.session.ImportChoice;
import app.mitjul.session.Libraries;
import app.mitjul.session.Session;
import app.mitjul.text.Split;
import app.mitjul.work.CancelToken;
import app.mitjul.work.Progress;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The verbs about what imports came to: their reports, and copies.
class ImportsVerbTest {

    private static final String WIRE = "정부는 28일 중앙아시아 5개국과 정상회의를 열고 에너지와 교통 분야의 협력을 넓히기로 했다고 밝혔다. "
            + "참석한 정상들은 핵심 광물의 공급망을 함께 지키고 철도와 항공 노선을 늘리며 학생과 연구자의 교류를 두 배로 하기로 뜻을 모았다.";

    @TempDir
    Path folder;

    private Typed typed = new Typed(Path.of(""));

    @BeforeEach
    void take() throws IOException {
        typed = new Typed(folder);
        Path library = typed.places.defaultLibrary();
        Files.createDirectories(library.getParent());
        try (Session session = Libraries.create(library)) {
            String text = WIRE + "\n" + WIRE + "\n\n" + WIRE.replace("28일", "29일") + "\n혼자인 글이다.\n";
            session.commands()
                    .importAll(ArticleStreams.pasted(text, ImportOptions.NONE.withSplit(Optional.of(Split.LINE))),
                            ImportChoice.USUAL,
                            Progress.NONE, new CancelToken())
                    .join();
        }
    }

    @Test
    void imports_are_listed_with_what_became_of_every_row() throws IOException {
        JsonObject one = typed.json("imports").list("imports").getFirst();
        assertThat(one.get("rows").getAsInt()).isEqualTo(5);
        JsonObject counts = one.getAsJsonObject("counts");
        assertThat(counts.get("imported").getAsInt()).isEqualTo(2);
        assertThat(counts.get("identical").getAsInt()).isOne();
        assertThat(counts.get("near").getAsInt()).isOne();
        assertThat(counts.get("skipped").getAsInt()).isOne();
        List<JsonObject> rows = typed.json("imports", "1").list("rows");
        assertThat(rows).hasSize(5).anyMatch(r -> r.get("result").getAsString().equals("near")
                && r.get("percent").getAsInt() >= 80 && !r.get("like").getAsString().isEmpty());
        assertThat(rows).filteredOn(r -> r.get("result").getAsString().equals("skipped")).singleElement()
                .satisfies(r -> assertThat(r.get("reason").getAsString()).isNotEmpty());
        assertThat(typed.json("imports", one.get("id").getAsString()).list("rows")).isEqualTo(rows);
        assertThat(typed.in(Locale.KOREAN).type("imports", "1").out()).contains("거의 같음");
        Path report = folder.resolve("report.csv");
        assertThat(typed.json("imports", "1", "--output", report.toString()).number("exported")).isEqualTo(5);
        assertThat(Files.readString(report)).contains("nearly identical").contains("identical");
        assertThat(typed.type("imports", "9").sentence()).contains("mitjul imports");
        assertThat(typed.type("imports", "--output", "x.csv").exit()).isEqualTo(2);
    }

    @Test
    void columns_nobody_took_and_the_names_of_rows_stay_in_the_report() throws IOException {
        Path csv = Files.writeString(folder.resolve("b.csv"), """
                뉴스 식별자,일자,언론사,제목,통합 분류1,통합 분류2,본문
                01100101.2025,20250617,한강일보,회담 열려,국제>중국,정치,첫째 본문이다.
                01100101.2026,20250618,한강일보,회담 끝나,국제>중국,,둘째 본문이다.
                """);
        Typed.Reply done = typed.type("import", csv.toString());
        assertThat(done.out()).contains("b.csv: columns not taken: 통합 분류1, 통합 분류2");
        List<JsonObject> rows = typed.json("imports", "1").list("rows");
        assertThat(rows).extracting(r -> r.get("result").getAsString()).containsOnly("imported");
        assertThat(rows).extracting(r -> r.get("reason").getAsString()).containsExactly(
                "Columns of the file that were not taken (2): 통합 분류1, 통합 분류2. Identifier: 01100101.2025",
                "Identifier: 01100101.2026");
        JsonObject file = typed.json("import", "--dry-run", csv.toString()).list("files").getFirst();
        assertThat(file.get("identifier").getAsString()).isEqualTo("뉴스 식별자");
        JsonObject mapped = typed.json("import", "--dry-run", "--map", "body=본문,url=뉴스 식별자", csv.toString())
                .list("files")
                .getFirst();
        assertThat(mapped.get("identifier").isJsonNull()).isTrue();
    }

    @Test
    void copies_are_listed_hidden_and_shown_again() {
        JsonObject before = typed.json("copies").json();
        assertThat(before.get("articles").getAsInt()).isEqualTo(3);
        assertThat(before.get("distinct").getAsInt()).isEqualTo(2);
        assertThat(typed.json("copies").list("groups")).singleElement()
                .satisfies(g -> assertThat(g.getAsJsonArray("articles")).hasSize(2));
        assertThat(typed.json("copies", "hide", "1").number("changed")).isEqualTo(2);
        assertThat(typed.json("copies").number("shown")).isEqualTo(2);
        assertThat(typed.type("copies").out()).contains("hidden");
        assertThat(typed.json("copies", "forget", "all").number("changed")).isOne();
        assertThat(typed.json("copies").number("shown")).isEqualTo(3);
        assertThat(typed.json("copies", "link", "all").number("changed")).isEqualTo(2);
        assertThat(typed.json("copies", "keep", "all").number("changed")).as("all are decided").isZero();
        assertThat(typed.type("undo").exit()).isZero();
        assertThat(typed.type("copies", "keep", "7").sentence()).contains("7");
        assertThat(typed.type("copies", "keep").exit()).isEqualTo(2);
        assertThat(typed.type("copies", "--likeness", "0").exit()).isEqualTo(2);
    }
}
