package org.warmboot.ui.technique;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.warmboot.model.Technique;
import org.warmboot.ui.ElementLooks;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;
import org.warmboot.validation.Issue;

/** One line above the steps: which technique is shown, and whether it can work. */
final class TechniqueBar {

    private static final int VISIBLE = 24;

    private final Combo names;
    private final Label icon;
    private final Label verdict;
    private List<Technique> techniques = List.of();

    TechniqueBar(Composite parent, Consumer<Technique> listener) {
        var bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        names = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        names.setVisibleItemCount(VISIBLE);
        names.setToolTipText(Messages.text("technique.select"));
        names.addListener(SWT.Selection, event -> listener.accept(techniques.get(names.getSelectionIndex())));
        icon = new Label(bar, SWT.NONE);
        verdict = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(verdict);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 4).applyTo(bar);
    }

    /**
     * Shows the name of a technique and what is wrong with it.
     *
     * @param issues of the technique and its steps
     */
    void show(List<Technique> all, Technique shown, List<Issue> issues) {
        techniques = all;
        var items = all.stream().map(ElementLooks::name).toArray(String[]::new);
        if (!List.of(items).equals(List.of(names.getItems()))) {
            names.setItems(items);
            names.requestLayout();
        }
        names.select(all.indexOf(shown));
        icon.setImage(Icons.image(issues.isEmpty() ? "information" : "error"));
        var text = issues.isEmpty() ? Messages.text("technique.sound", shown.getSteps().size())
                : issues.getFirst().message();
        verdict.setText(text);
        verdict.setToolTipText(text);
        verdict.getParent().layout();
    }
}
