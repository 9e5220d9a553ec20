/// The experts' office in a browser: the pages on which graders judge, and those from which panels are run.
///
/// A grader comes by a link with a token and sees their own items only, never whose work it is. The
/// templates are in `src/main/jte/panel`.
@NullMarked
package dev.guildhall.eval.serve.panel;

import org.jspecify.annotations.NullMarked;
