package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.domain.library.ImportReport;
import app.mitjul.domain.library.ImportRow;
import app.mitjul.domain.library.ImportRow.Kind;
import app.mitjul.i18n.Problem;
import app.mitjul.work.CancelToken;
import app.mitjul.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a dry run says is what the import then does.
class ImportForecastTest {

    private static final String WIRE = "정부는 28일 중앙아시아 5개국과 정상회의를 열고 에너지와 교통 분야의 협력을 넓히기로 했다고 밝혔다. "
            + "참석한 정상들은 핵심 광물의 공급망을 함께 지키고 철도와 항공 노선을 늘리며 학생과 연구자의 교류를 두 배로 하기로 뜻을 모았다.";

    private Session session;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = Libraries.create(folder.resolve("library.mitjul"));
        done(session.commands().importAll(new ArticlesToCome("있던 것").add(WIRE).add("같은 글"), ImportChoice.USUAL,
                Progress.NONE, new CancelToken()));
    }

    @AfterEach
    void close() {
        session.close();
    }

    private static ArticlesToCome stream() {
        return new ArticlesToCome("새것").add("같은 글").add(WIRE + " (종합)").add("새 글").add("새 글")
                .skip(new Problem("skip.empty-line"));
    }

    @Test
    void a_dry_run_has_the_rows_of_the_import_and_writes_nothing() {
        long generation = session.reads().info().generation();
        List<Double> told = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        ImportForecast forecast = session.forecast(stream(), ImportChoice.USUAL, (part, count) -> {
            told.add(part);
            counts.add(count);
        }, new CancelToken());
        assertThat(forecast.rows()).extracting(ImportRow::kind).containsExactly(Kind.IDENTICAL, Kind.NEAR,
                Kind.IMPORTED, Kind.IDENTICAL, Kind.SKIPPED);
        assertThat(session.reads().articles()).hasSize(2);
        assertThat(session.reads().imports()).hasSize(1);
        assertThat(session.reads().info().generation()).isEqualTo(generation);
        assertThat(counts).last().isEqualTo(5);
        assertThat(told).isNotEmpty();
        List<Integer> then = new ArrayList<>();
        ImportReport report = done(session.commands().importAll(stream(), ImportChoice.USUAL,
                (part, count) -> then.add(part == 1 ? count : -1), new CancelToken()));
        assertThat(forecast.report().counts()).isEqualTo(report.counts());
        assertThat(forecast.report().rows()).isEqualTo(report.rows());
        assertThat(forecast.report().name()).isEqualTo(report.name());
        assertThat(then).as("in the end everything is told").last().isEqualTo(report.taken());
    }

    @Test
    void without_looking_for_likeness_nothing_is_near() {
        ImportForecast forecast = session.forecast(stream(), new ImportChoice(0, false), Progress.NONE,
                new CancelToken());
        assertThat(forecast.report().count(Kind.NEAR)).isZero();
        assertThat(forecast.report().count(Kind.IMPORTED)).isEqualTo(2);
    }

    @Test
    void a_dry_run_can_be_stopped() {
        CancelToken cancel = new CancelToken();
        cancel.cancel();
        assertThatThrownBy(() -> session.forecast(stream(), ImportChoice.USUAL, Progress.NONE, cancel))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.key()).isEqualTo("import.cancelled"));
    }
}
