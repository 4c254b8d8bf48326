/// Purpose: how a person orders articles: collections, labels, and which names of outlets mean the same.
///
/// May use: domain. Used by: exchange, session, store, ui. Start here: `ArticleSet`.
@org.jspecify.annotations.NullMarked
package app.mitjul.domain.arrangement;
