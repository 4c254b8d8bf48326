package app.mitjul.store.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.store.migration.Migrations;
import app.mitjul.store.table.Sql;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TableShapeTest {

    @Test
    void what_can_be_made_anew_is_no_table_of_the_log() throws SQLException {
        try (Sql sql = new Sql(DriverManager.getConnection("jdbc:sqlite::memory:"))) {
            Migrations.SHIPPED.create(sql, 1, () -> {});
            assertThat(TableShape.all(sql)).extracting(TableShape::name).contains("article", "article_text", "term")
                    .noneMatch(name -> name.contains("index") || name.startsWith("other_name"));
        }
    }
}
