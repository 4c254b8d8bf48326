package app.mitjul.store;

import app.mitjul.store.index.StoredIndex;
import app.mitjul.store.table.AnnotationTable;
import app.mitjul.store.table.AnnotatorTable;
import app.mitjul.store.table.ArticleSetTable;
import app.mitjul.store.table.ArticleTable;
import app.mitjul.store.table.OutletAliasTable;
import app.mitjul.store.table.ChangeSetTable;
import app.mitjul.store.table.Figures;
import app.mitjul.store.table.ImportTable;
import app.mitjul.store.table.LibraryTable;
import app.mitjul.store.table.LikenessTable;
import app.mitjul.store.table.TermTable;
import app.mitjul.store.table.SentenceEditTable;
import app.mitjul.store.table.SegmentTable;
import app.mitjul.store.table.NoteTable;
import app.mitjul.store.table.PageTable;
import app.mitjul.store.table.SourceFileTable;
import app.mitjul.store.table.Sql;
import app.mitjul.store.table.TaggingTable;
import app.mitjul.store.table.TextTable;
import app.mitjul.store.table.ThemeTable;

/// A library at one moment: whatever is asked within one transaction fits together. The connection of a reader refuses
/// to write.
public sealed class ReadTx permits WriteTx {

    private final Sql sql;
    private final LibraryTable library;
    private final ArticleTable articles;
    private final TextTable texts;
    private final PageTable pages;
    private final SourceFileTable sourceFiles;
    private final ThemeTable themes;
    private final AnnotatorTable annotators;
    private final AnnotationTable annotations;
    private final TaggingTable taggings;
    private final NoteTable notes;
    private final SegmentTable segments;
    private final SentenceEditTable sentenceEdits;
    private final TermTable terms;
    private final ArticleSetTable articleSets;
    private final OutletAliasTable outletAliases;
    private final ChangeSetTable journal;
    private final ImportTable imports;
    private final LikenessTable likeness;

    ReadTx(Sql sql) {
        this.sql = sql;
        library = new LibraryTable(sql);
        articles = new ArticleTable(sql);
        texts = new TextTable(sql);
        pages = new PageTable(sql);
        sourceFiles = new SourceFileTable(sql);
        themes = new ThemeTable(sql);
        annotators = new AnnotatorTable(sql);
        annotations = new AnnotationTable(sql);
        taggings = new TaggingTable(sql);
        notes = new NoteTable(sql);
        segments = new SegmentTable(sql);
        sentenceEdits = new SentenceEditTable(sql);
        terms = new TermTable(sql);
        articleSets = new ArticleSetTable(sql);
        outletAliases = new OutletAliasTable(sql);
        journal = new ChangeSetTable(sql);
        imports = new ImportTable(sql);
        likeness = new LikenessTable(sql);
    }

    /// What a search asks.
    public StoredIndex index() {
        return new StoredIndex(sql);
    }

    Sql sql() {
        return sql;
    }

    public LibraryTable library() {
        return library;
    }

    public ArticleTable articles() {
        return articles;
    }

    public TextTable texts() {
        return texts;
    }

    public PageTable pages() {
        return pages;
    }

    public SourceFileTable sourceFiles() {
        return sourceFiles;
    }

    public ThemeTable themes() {
        return themes;
    }

    public AnnotatorTable annotators() {
        return annotators;
    }

    public AnnotationTable annotations() {
        return annotations;
    }

    public TaggingTable taggings() {
        return taggings;
    }

    public NoteTable notes() {
        return notes;
    }

    public SegmentTable segments() {
        return segments;
    }

    public SentenceEditTable sentenceEdits() {
        return sentenceEdits;
    }

    public TermTable terms() {
        return terms;
    }

    public ArticleSetTable articleSets() {
        return articleSets;
    }

    public OutletAliasTable outletAliases() {
        return outletAliases;
    }

    public ChangeSetTable journal() {
        return journal;
    }

    public ImportTable imports() {
        return imports;
    }

    public LikenessTable likeness() {
        return likeness;
    }

    public Figures figures() {
        return Figures.of(sql);
    }

    /// The number of the file's schema.
    public int schema() {
        return (int) sql.number("PRAGMA user_version");
    }
}
