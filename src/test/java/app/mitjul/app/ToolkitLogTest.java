package app.mitjul.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class ToolkitLogTest {

    @Test
    void only_the_line_about_the_class_path_is_left_out() {
        List<String> written = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                written.add(entry.getMessage());
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
        Logger javafx = Logger.getLogger("javafx");
        javafx.addHandler(handler);
        try {
            ToolkitLog.settle();
            javafx.warning("Unsupported JavaFX configuration: classes were loaded from 'unnamed module @24e5dc56'");
            javafx.warning("Unsupported JavaFX configuration: classes were loaded from 'module javafx.graphics'");
            Logger.getLogger("javafx.css").warning("CSS Error parsing");
        } finally {
            javafx.removeHandler(handler);
        }

        assertThat(written).containsExactly(
                "Unsupported JavaFX configuration: classes were loaded from 'module javafx.graphics'",
                "CSS Error parsing");
    }
}
