package app.mitjul.ui.settings;

import app.mitjul.ui.common.Jobs;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

/// Prints with the printers of the system.
public final class SystemPaper implements Paper {

    private final Jobs jobs;
    private final String name;
    private final Supplier<Optional<Window>> window;

    /// @param name
    ///            of the job, while the printers are looked for
    public SystemPaper(Jobs jobs, String name, Supplier<Optional<Window>> window) {
        this.jobs = jobs;
        this.name = name;
        this.window = window;
    }

    /// Asking the system for its printers can take seconds.
    @Override
    public void print(Supplier<Region> sheet, Consumer<Boolean> done) {
        jobs.run(name, () -> Optional.ofNullable(PrinterJob.createPrinterJob()),
                job -> done.accept(job.filter(j -> window.get().map(w -> print(j, w, sheet.get())).orElse(false))
                        .isPresent()),
                error -> done.accept(false));
    }

    /// Made as small as it must be to fit on one page.
    private static boolean print(PrinterJob job, Window owner, Region sheet) {
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return false;
        }
        PageLayout page = job.getJobSettings().getPageLayout();
        double width = sheet.getWidth();
        double factor = Math.min(1, Math.min(page.getPrintableWidth() / width,
                page.getPrintableHeight() / Math.max(1, sheet.getHeight())));
        sheet.getTransforms().add(new Scale(factor, factor));
        return job.printPage(page, sheet) && job.endJob();
    }
}
