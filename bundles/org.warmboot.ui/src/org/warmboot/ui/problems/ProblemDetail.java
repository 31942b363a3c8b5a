package org.warmboot.ui.problems;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.warmboot.ui.Messages;
import org.warmboot.validation.Issue;
import org.warmboot.validation.QuickFix;

/** The whole sentence of one problem, which never is cut, and its ways out as links. */
final class ProblemDetail {

    private static final int MARGIN = 8;

    private final Composite area;
    private final Link text;
    private Optional<Issue> shown = Optional.empty();

    /**
     * An area below a table.
     *
     * @param cure takes the way out that was chosen
     */
    ProblemDetail(Composite parent, Consumer<QuickFix> cure) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
        text = new Link(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        text.addListener(
                SWT.Selection,
                event -> shown.map(issue -> issue.fixes().get(Integer.parseInt(event.text)))
                        .ifPresent(cure));
    }

    /** Shows a problem, or nothing. */
    void show(Optional<Issue> issue) {
        shown = issue;
        text.setText(issue.map(ProblemDetail::words).orElse(""));
        ((GridData) area.getLayoutData()).exclude = issue.isEmpty();
        area.setVisible(issue.isPresent());
        area.getParent().layout(true, true);
    }

    /** The link with the sentence. */
    Link text() {
        return text;
    }

    private static String words(Issue issue) {
        var message = escaped(issue.message());
        return issue.fixes().isEmpty()
                ? message
                : Messages.text(
                        "problems.detail",
                        message,
                        IntStream.range(0, issue.fixes().size())
                                .mapToObj(i -> "<a href=\"" + i + "\">"
                                        + escaped(issue.fixes().get(i).label()) + "</a>")
                                .collect(Collectors.joining("  \u00b7  ")));
    }

    /** A link reads marks and mnemonics. */
    private static String escaped(String words) {
        return words.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203a");
    }
}
