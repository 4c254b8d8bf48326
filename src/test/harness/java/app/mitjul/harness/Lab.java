package app.mitjul.harness;

import static app.mitjul.session.Libraries.done;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.domain.translation.SegmentStatus;
import app.mitjul.exchange.ExportContent;
import app.mitjul.exchange.ExportScope;
import app.mitjul.exchange.out.JsonExport;
import app.mitjul.session.ArticleRow;
import app.mitjul.session.Libraries;
import app.mitjul.session.Session;
import app.mitjul.session.TermDraft;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Libraries with much in them, and what they hold as one text.
final class Lab {

    private static final int STEP = 3;

    private Lab() {
    }

    /// Makes annotations with a note each, one command each, as a person does; some of everything else, too.
    static void fill(Session session, int annotations) {
        int articles = 1 + annotations / 1_000;
        List<NewArticle> texts = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            texts.add(Libraries.article("글 " + i, ("글 " + i + ". 가나다 라마바 사아자 차카타 파하. ").repeat(150)));
        }
        done(session.commands().importArticles(List.of(Libraries.fiveFile()), Libraries.fiveArticles()));
        done(session.commands().importArticles(List.of(), texts));
        List<ArticleId> ids = session.reads().articles().stream().map(ArticleRow::article).map(a -> a.id())
                .skip(5).toList();
        List<CompletableFuture<AnnotationId>> pending = new ArrayList<>();
        for (int i = 0; i < annotations; i++) {
            int start = i / articles * STEP;
            pending.add(session.commands().tag(ids.get(i % articles), new TextRange(start, start + 2),
                    List.of(Theme.FIRST.get(i % 3).id()), Optional.of("메모 " + i + " 😀 각각 다른 말 " + i * 7_919L)));
        }
        pending.forEach(Libraries::done);
        writing(session, ids.getFirst());
    }

    private static void writing(Session session, ArticleId article) {
        done(session.commands().setNote(new NoteOwner.OfLibrary(), "전체 메모: 이 말은 사람이 썼다", "a"));
        done(session.commands().setNote(new NoteOwner.OfArticle(article), "기사 메모: 이 말도 사람이 썼다", "b"));
        done(session.commands().setNote(new NoteOwner.OfTheme(Theme.TRADE), "주제 메모: 그리고 이 말도", "c"));
        for (var sentence : session.reads().sentences(article).subList(0, 20)) {
            done(session.commands().setTarget(article, sentence.range(), "A sentence a translator wrote.", "d"));
            done(session.commands().setStatus(article, sentence.range(), SegmentStatus.FINAL));
        }
        for (int i = 0; i < 20; i++) {
            done(session.commands().saveTerm(Optional.empty(),
                    new TermDraft("용어 " + i, "術語", "yongeo", "the term " + i, "note on the term " + i)));
        }
    }

    /// The complete export.
    static String json(Session session) {
        try {
            StringWriter out = new StringWriter();
            new JsonExport().write(new ExportContent(session.reads().copy(), ExportScope.ALL), out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
