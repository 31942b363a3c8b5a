package org.warmboot.ui.results;

import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.warmboot.report.html.words.Advice;
import org.warmboot.ui.Messages;
import org.warmboot.ui.widgets.Commands;

/** Which technique to use and how often, in two sentences above the picture; all of them in the tip. */
final class AdviceText {

    private static final int SENTENCES = 2;
    private static final int MARGIN = 8;

    private final Composite row;
    private final Link link;

    AdviceText(Composite parent) {
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        link = new Link(row, SWT.WRAP);
        link.addListener(SWT.Selection, event -> Commands.run(event.text));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
    }

    void show(Optional<Advice> advice) {
        link.setText(advice.map(AdviceText::words).orElse(""));
        link.setToolTipText(
                advice.map(all -> String.join("\n", all.sentences())).orElse(""));
        ((GridData) row.getLayoutData()).exclude = advice.isEmpty();
        row.setVisible(advice.isPresent());
        link.requestLayout();
    }

    String text() {
        return link.getText();
    }

    private static String words(Advice advice) {
        var text = advice.sentences().stream()
                .limit(SENTENCES)
                .collect(Collectors.joining(" "))
                .replace("&", "&&");
        return advice.searched() ? text : Messages.text("longrun.search", text);
    }
}
