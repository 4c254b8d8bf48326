/// Purpose: the open library as all screens see it.
///
/// May use: session, text, domain, ui.common. Used by: every screen. Start here: `LibraryModel`.
@org.jspecify.annotations.NullMarked
package app.mitjul.ui.model;
