package app.mitjul.ui.library;

import app.mitjul.ui.model.RowList;
import java.util.List;

/// What the list shows.
///
/// @param outlets
///            all of the library, in alphabetical order
record ListAnswer(RowList.Patch patch, LibraryViewModel.Progress progress, List<String> outlets) {
}
