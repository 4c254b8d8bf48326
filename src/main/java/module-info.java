/// Mitjul: a desktop reader and annotator for collections of articles.
module app.mitjul {
    requires static org.jspecify;
    requires java.sql;
    requires java.xml;
    requires java.logging;
    requires com.google.gson;
    requires info.picocli;
    requires de.siegmar.fastcsv;
    requires com.github.albfernandez.juniversalchardet;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.commonmark;
    requires org.dhatim.fastexcel;
    requires org.jsoup;
    requires org.xerial.sqlitejdbc;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.feather;

    provides java.text.spi.BreakIteratorProvider with app.mitjul.text.linebreak.EojeolLineBreaks;
    opens app.mitjul.cli to info.picocli;
    exports app.mitjul.ui.shell to javafx.graphics;
    // makes the skin that the style sheet names
    exports app.mitjul.ui.common to javafx.controls;
}
