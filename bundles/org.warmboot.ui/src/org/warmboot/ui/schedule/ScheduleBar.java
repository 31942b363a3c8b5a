package org.warmboot.ui.schedule;

import java.util.Optional;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.warmboot.ui.Icons;

/** One line above a schedule: whether policies get in each other's way, a way out of it, and what can be shown. */
final class ScheduleBar {

    private final Composite bar;
    private final CLabel verdict;
    private final Link cure;
    private Runnable way = () -> {};

    ScheduleBar(Composite parent, ScheduleActions actions) {
        bar = new Composite(parent, SWT.NONE);
        verdict = new CLabel(bar, SWT.NONE);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(1, SWT.DEFAULT)
                .applyTo(verdict);
        cure = new Link(bar, SWT.NONE);
        cure.addListener(SWT.Selection, event -> way.run());
        var tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        actions.tools().forEach(tools::add);
        tools.createControl(bar);
        bar.addListener(SWT.Dispose, event -> tools.dispose());
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 2).applyTo(bar);
    }

    Control control() {
        return bar;
    }

    /** What the link says; empty if there is none. */
    String cure() {
        return cure.getText();
    }

    /** Says more about the link, under the mouse. */
    void explain(String words) {
        cure.setToolTipText(words.replace("&", "&&"));
    }

    /**
     * Says how it stands.
     *
     * @param icon name of an icon
     * @param link what the link says; absent if there is no way out
     * @param work what it does
     */
    void show(String icon, String text, Optional<String> link, Runnable work) {
        verdict.setImage(Icons.image(icon));
        verdict.setText(text.replace("&", "&&"));
        verdict.setToolTipText(text);
        way = work;
        cure.setToolTipText(null);
        cure.setText(
                link.map(words -> "<a>" + words.replace("&", "&&") + "</a>").orElse(""));
        bar.layout();
    }
}
