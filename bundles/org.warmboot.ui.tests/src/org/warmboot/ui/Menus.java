package org.warmboot.ui;

import java.util.ArrayList;
import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;

/** Menus as the window system opens them: what is not there or not enabled cannot be chosen. */
public final class Menus {
    private Menus() {}

    /** Chooses an entry of the context menu of a control, or of one of its menus. */
    public static void context(Control control, String... path) {
        choose(control.getMenu(), path);
    }

    /** Chooses an entry of the menu bar. */
    public static void bar(String... path) {
        choose(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getMenuBar(), path);
    }

    private static void choose(Menu root, String... path) {
        var open = new ArrayList<Menu>();
        var menu = root;
        MenuItem chosen = null;
        for (var label : path) {
            menu.notifyListeners(SWT.Show, new Event());
            Workbench.work();
            open.add(menu);
            chosen = item(menu, label);
            menu = chosen.getMenu();
        }
        if (!chosen.isEnabled()) {
            throw new AssertionError(String.join(", ", path) + " is not enabled");
        }
        if ((chosen.getStyle() & SWT.CHECK) != 0) {
            chosen.setSelection(!chosen.getSelection());
        }
        chosen.notifyListeners(SWT.Selection, new Event());
        open.reversed().stream()
                .filter(each -> !each.isDisposed())
                .forEach(each -> each.notifyListeners(SWT.Hide, new Event()));
        Workbench.work();
    }

    private static MenuItem item(Menu menu, String label) {
        return Arrays.stream(menu.getItems())
                .filter(item -> item.getText().replace("&", "").split("\t")[0].equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The menu has no " + label + ": "
                        + Arrays.stream(menu.getItems()).map(MenuItem::getText).toList()));
    }
}
