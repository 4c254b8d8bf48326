package app.mitjul.domain.change;

import app.mitjul.domain.annotation.Anchor;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.arrangement.OutletAlias;
import app.mitjul.domain.article.ArticleField;
import app.mitjul.domain.article.SentenceEdits;
import app.mitjul.domain.note.Note;
import app.mitjul.domain.note.NoteKey;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.domain.term.Term;
import app.mitjul.domain.term.TermId;
import app.mitjul.domain.translation.Segment;
import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.annotation.Tagging;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import java.util.List;
import java.util.Optional;

/// One reversible fact with its before and after. Applying a change and then its inverse leaves the library as it was.
public sealed interface Change {

    /// The change that takes this one back.
    Change inverse();

    /// One annotation made (no before), edited, or taken away (no after).
    record AnnotationChange(AnnotationId id, Optional<Annotation> before, Optional<Annotation> after)
            implements
                Change {
        @Override
        public AnnotationChange inverse() {
            return new AnnotationChange(id, after, before);
        }
    }

    /// One theme made, edited, or taken away. Deleting sets its presence, so that its id stays known.
    record ThemeChange(ThemeId id, Optional<Theme> before, Optional<Theme> after) implements Change {
        @Override
        public ThemeChange inverse() {
            return new ThemeChange(id, after, before);
        }
    }

    /// The fields of one article edited by a person.
    record ArticleChange(ArticleId id, Article.Fields before, Article.Fields after) implements Change {
        @Override
        public ArticleChange inverse() {
            return new ArticleChange(id, after, before);
        }
    }

    /// Articles imported (`UNDONE` to `LIVE`), deleted into the bin, or restored. Holds ids, never texts.
    record ArticlePresence(List<ArticleId> ids, Presence before, Presence after) implements Change {
        public ArticlePresence {
            ids = List.copyOf(ids);
        }

        @Override
        public ArticlePresence inverse() {
            return new ArticlePresence(ids, after, before);
        }
    }

    /// Annotations deleted into the bin or restored. Holds ids only.
    record AnnotationPresence(List<AnnotationId> ids, Presence before, Presence after) implements Change {
        public AnnotationPresence {
            ids = List.copyOf(ids);
        }

        @Override
        public AnnotationPresence inverse() {
            return new AnnotationPresence(ids, after, before);
        }
    }

    /// A note made (no before), edited, or cleared (no after).
    record NoteChange(NoteOwner owner, AnnotatorId annotator, Optional<Note> before, Optional<Note> after)
            implements
                Change {
        @Override
        public NoteChange inverse() {
            return new NoteChange(owner, annotator, after, before);
        }

        public NoteKey key() {
            return new NoteKey(owner, annotator);
        }
    }

    /// The translation of one sentence made (no before), edited, or taken away (no after).
    ///
    /// @param id
    ///            of the segment
    record SegmentChange(String id, ArticleId article, Optional<Segment> before, Optional<Segment> after)
            implements
                Change {
        @Override
        public SegmentChange inverse() {
            return new SegmentChange(id, article, after, before);
        }
    }

    /// Sentences of one article joined or split by a person.
    record SentenceChange(ArticleId article, SentenceEdits before, SentenceEdits after) implements Change {
        @Override
        public SentenceChange inverse() {
            return new SentenceChange(article, after, before);
        }
    }

    /// One term made (no before) or edited. Deleting sets its presence.
    record TermChange(TermId id, Optional<Term> before, Optional<Term> after) implements Change {
        @Override
        public TermChange inverse() {
            return new TermChange(id, after, before);
        }
    }

    /// Notes, translated sentences and terms of an import shown (`UNDONE` to `LIVE`), or terms taken off the list. Holds
    /// ids, never words.
    record WritingPresence(List<NoteKey> notes, List<String> segments, List<TermId> terms, Presence before,
            Presence after) implements Change {
        public WritingPresence {
            notes = List.copyOf(notes);
            segments = List.copyOf(segments);
            terms = List.copyOf(terms);
        }

        @Override
        public WritingPresence inverse() {
            return new WritingPresence(notes, segments, terms, after, before);
        }
    }

    /// One collection, smart collection or label made (no before), edited, or deleted (no after). What is in it stays
    /// remembered.
    record ArticleSetChange(ArticleSetId id, Optional<ArticleSet> before, Optional<ArticleSet> after)
            implements
                Change {
        @Override
        public ArticleSetChange inverse() {
            return new ArticleSetChange(id, after, before);
        }
    }

    /// Articles put into a set or taken out of it. Holds ids.
    ///
    /// @param articles
    ///            none of them was there before when `in`, all of them otherwise
    record Filing(ArticleSetId set, List<ArticleId> articles, boolean in) implements Change {
        public Filing {
            articles = List.copyOf(articles);
        }

        @Override
        public Filing inverse() {
            return new Filing(set, articles, !in);
        }
    }

    /// One field of many articles edited. Each value is held once, with the ids of the articles that have it.
    record FieldEdit(ArticleField field, List<Part> parts) implements Change {
        public FieldEdit {
            parts = List.copyOf(parts);
        }

        /// The articles that have the same value before and the same after.
        public record Part(String before, String after, List<ArticleId> articles) {
            public Part {
                articles = List.copyOf(articles);
            }
        }

        @Override
        public FieldEdit inverse() {
            return new FieldEdit(field,
                    parts.stream().map(p -> new Part(p.after(), p.before(), p.articles())).toList());
        }
    }

    /// Two names of an outlet said to be one, or found to be two (no before), or that taken back (no after).
    record OutletAliasChange(OutletAlias.Key key, Optional<OutletAlias> before, Optional<OutletAlias> after)
            implements
                Change {
        @Override
        public OutletAliasChange inverse() {
            return new OutletAliasChange(key, after, before);
        }
    }

    /// Another version of an article's text in use. Holds hashes: the versions themselves are never removed.
    record TextChange(ArticleId id, Article.Version before, Article.Version after) implements Change {
        @Override
        public TextChange inverse() {
            return new TextChange(id, after, before);
        }
    }

    /// Annotations carried over to another version of the text.
    record Carry(List<Step> steps) implements Change {
        public Carry {
            steps = List.copyOf(steps);
        }

        /// One of them: where it held on and where it does now.
        public record Step(AnnotationId id, Anchor before, Anchor after) {
        }

        @Override
        public Carry inverse() {
            return new Carry(steps.stream().map(s -> new Step(s.id(), s.after(), s.before())).toList());
        }
    }

    /// Taggings of many annotations taken off and put on. Holds ids and times, no quotes.
    record Retagging(List<Placed> off, List<Placed> on) implements Change {
        public Retagging {
            off = List.copyOf(off);
            on = List.copyOf(on);
        }

        /// A tagging, the annotation it is on, and its place among that annotation's taggings (from 0).
        public record Placed(AnnotationId annotation, int index, Tagging tagging) {
        }

        @Override
        public Retagging inverse() {
            return new Retagging(on, off);
        }
    }
}
