package org.warmboot.ui.widgets;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Several controls in one place, one of which is seen. */
public final class Pages {

    private final Composite parent;
    private final StackLayout layout = new StackLayout();
    private final Map<String, Control> pages = new LinkedHashMap<>();

    /** An empty place that fills its cell. */
    public Pages(Composite above) {
        parent = new Composite(above, SWT.NONE);
        parent.setLayout(layout);
    }

    /** The parent of every page. */
    public Composite parent() {
        return parent;
    }

    /** Adds a page; the first one is seen until another is asked for. */
    public void add(String name, Control page) {
        pages.put(name, page);
        if (layout.topControl == null) {
            layout.topControl = page;
        }
    }

    /** Shows a page. */
    public void show(String name) {
        var page = pages.get(name);
        if (page != layout.topControl) {
            layout.topControl = page;
            parent.layout();
        }
    }

    /** Name of the page that is seen. */
    public String shown() {
        return pages.entrySet().stream()
                .filter(entry -> entry.getValue() == layout.topControl)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** Gives the focus to the page that is seen. */
    public void setFocus() {
        if (layout.topControl != null) {
            layout.topControl.setFocus();
        }
    }
}
