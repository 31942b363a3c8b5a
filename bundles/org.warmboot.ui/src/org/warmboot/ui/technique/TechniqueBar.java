package org.warmboot.ui.technique;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.warmboot.model.Technique;
import org.warmboot.model.words.ElementNames;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;
import org.warmboot.validation.Issue;
import org.warmboot.validation.QuickFix;

/** One line above the steps: which technique is shown, whether it can work, and if not, a way out. */
final class TechniqueBar {

    private static final int VISIBLE = 24;

    private final Combo names;
    private final Label icon;
    private final CLabel verdict;
    private final Link cure;
    private List<Technique> techniques = List.of();
    private Optional<QuickFix> fix = Optional.empty();

    /**
     * A bar.
     *
     * @param chosen hears which technique is to be shown
     * @param cured  hears which cure is to be applied
     */
    TechniqueBar(Composite parent, Consumer<Technique> chosen, Consumer<QuickFix> cured) {
        var bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        names = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        names.setVisibleItemCount(VISIBLE);
        names.setToolTipText(Messages.text("technique.select"));
        names.addListener(SWT.Selection, event -> chosen.accept(techniques.get(names.getSelectionIndex())));
        icon = new Label(bar, SWT.NONE);
        verdict = new CLabel(bar, SWT.NONE);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(1, SWT.DEFAULT)
                .applyTo(verdict);
        cure = new Link(bar, SWT.NONE);
        cure.addListener(SWT.Selection, event -> fix.ifPresent(cured));
        GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).applyTo(bar);
    }

    /**
     * Shows the name of a technique and what is wrong with it.
     *
     * @param issues of the technique and its steps
     */
    void show(List<Technique> all, Technique shown, List<Issue> issues) {
        techniques = all;
        var items = all.stream().map(ElementNames::orKind).toArray(String[]::new);
        if (!List.of(items).equals(List.of(names.getItems()))) {
            names.setItems(items);
        }
        names.select(all.indexOf(shown));
        icon.setImage(Icons.image(issues.isEmpty() ? "information" : "error"));
        var text = issues.isEmpty()
                ? Messages.text("technique.sound", shown.getSteps().size())
                : issues.getFirst().message();
        verdict.setText(text.replace("&", "&&"));
        verdict.setToolTipText(text);
        fix = issues.stream().flatMap(issue -> issue.fixes().stream()).findFirst();
        cure.setText(
                fix.map(way -> "<a>" + way.label().replace("&", "&&") + "</a>").orElse(""));
        verdict.getParent().layout();
    }
}
