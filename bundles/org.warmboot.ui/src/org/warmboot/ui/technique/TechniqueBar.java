package org.warmboot.ui.technique;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.warmboot.model.Technique;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;
import org.warmboot.validation.Issue;
import org.warmboot.validation.QuickFix;

/** One line above the steps: whether the technique can work, and if not, a way out; and what can be done to it. */
final class TechniqueBar {

    private final Composite bar;
    private final Label icon;
    private final CLabel verdict;
    private final Link cure;
    private Optional<QuickFix> fix = Optional.empty();

    /**
     * A bar.
     *
     * @param work what can be done
     */
    TechniqueBar(Composite parent, TechniqueActions work) {
        bar = new Composite(parent, SWT.NONE);
        icon = new Label(bar, SWT.NONE);
        verdict = new CLabel(bar, SWT.NONE);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(1, SWT.DEFAULT)
                .applyTo(verdict);
        cure = new Link(bar, SWT.NONE);
        cure.addListener(SWT.Selection, event -> fix.ifPresent(work::cure));
        var tools = new ToolBarManager(SWT.FLAT);
        work.tools().forEach(tools::add);
        tools.createControl(bar);
        bar.addListener(SWT.Dispose, event -> tools.dispose());
        GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 2).applyTo(bar);
    }

    Control control() {
        return bar;
    }

    /**
     * Says what is wrong with a technique.
     *
     * @param issues of the technique and its steps
     */
    void show(Technique shown, List<Issue> issues) {
        icon.setImage(Icons.image(issues.isEmpty() ? "information" : "error"));
        var text = issues.isEmpty()
                ? Messages.text("technique.sound", shown.getSteps().size())
                : issues.getFirst().message();
        verdict.setText(text.replace("&", "&&"));
        verdict.setToolTipText(text);
        fix = issues.stream().flatMap(issue -> issue.fixes().stream()).findFirst();
        cure.setText(
                fix.map(way -> "<a>" + way.label().replace("&", "&&") + "</a>").orElse(""));
        bar.layout();
    }
}
