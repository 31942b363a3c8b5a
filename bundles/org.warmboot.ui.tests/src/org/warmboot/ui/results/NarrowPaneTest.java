package org.warmboot.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Screenshots;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.widgets.Commands;
import org.warmboot.ui.widgets.FlowBar;

/** Panes that are too narrow for all that stands above their charts. */
@ExtendWith(NothingLogged.class)
class NarrowPaneTest {

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void aBarIsNeverHigherThanALineForEachControlAndLeavesTheChartItsPlace() {
        var shell = new Shell(Display.getCurrent());
        try {
            shell.setLayout(new GridLayout());
            var bar = new Composite(shell, SWT.NONE);
            bar.setLayout(new FlowBar(6, 4, 5));
            bar.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
            var combo = new Combo(bar, SWT.READ_ONLY);
            combo.setItems("11 guests of 1 GiB, own services");
            combo.select(0);
            var text = new Link(bar, SWT.NONE);
            text.setText("Results of \"shop\", seed 7, found in 0.4 s; <a>run again</a>");
            var chart = new Label(shell, SWT.NONE);
            chart.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
            int line = Math.max(height(combo), height(text));
            for (int width : new int[] {1200, 400, 200, 100, 60, 30}) {
                shell.setSize(width, 400);
                shell.layout(true, true);
                assertTrue(bar.getSize().y <= 2 * line + 20, width + " pixels: " + bar.getSize());
                assertTrue(chart.getSize().y > 200, width + " pixels: " + chart.getSize());
                for (Control child : bar.getChildren()) {
                    assertEquals(height(child), child.getSize().y, width + " pixels");
                    assertTrue(child.getBounds().x + child.getSize().x <= Math.max(bar.getSize().x, 7));
                }
            }
        } finally {
            shell.dispose();
        }
    }

    @Test
    void theChartIsSeenInANarrowWindow() throws Exception {
        var open = Workbench.openExample(folder);
        Workbench.page().activate(Workbench.page().showView(TimelineView.ID));
        var window = Workbench.page().getWorkbenchWindow().getShell();
        var before = window.getSize();
        Commands.run("org.warmboot.ui.command.run.host");
        Workbench.waitFor(
                "the end of the run", () -> !Workbench.runs().of(open.session()).isRunning());
        Workbench.work();
        try {
            window.setSize(420, before.y);
            Workbench.work();
            var canvas = ((TimelineView) Workbench.page().findView(TimelineView.ID)).canvas();
            Screenshots.take("narrow");
            assertTrue(canvas.getSize().y >= 160, "the chart has its place");
            assertTrue(canvas.getParent().getParent().getSize().y > 60, "and it is seen");
        } finally {
            window.setSize(before);
            Workbench.work();
        }
    }

    private static int height(Control control) {
        return control.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
    }
}
