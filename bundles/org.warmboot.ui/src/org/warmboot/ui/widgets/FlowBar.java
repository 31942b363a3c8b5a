package org.warmboot.ui.widgets;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Controls beside each other, each as high as one line of it; what finds no room goes on in the next line, and what is
 * wider than a line is cut rather than broken, however narrow the pane is.
 */
public final class FlowBar extends Layout {

    private final int marginWidth;
    private final int marginHeight;
    private final int gap;

    /** A bar with margins, and a gap between its controls, in pixels. */
    public FlowBar(int marginWidth, int marginHeight, int gap) {
        this.marginWidth = marginWidth;
        this.marginHeight = marginHeight;
        this.gap = gap;
    }

    @Override
    protected Point computeSize(Composite bar, int width, int height, boolean flush) {
        var shown = shown(bar);
        if (width == SWT.DEFAULT) {
            int all = shown.stream().mapToInt(child -> size(child).x + gap).sum();
            return new Point(Math.max(0, all - gap) + 2 * marginWidth, place(shown, Integer.MAX_VALUE, false));
        }
        return new Point(width, place(shown, width, false));
    }

    @Override
    protected void layout(Composite bar, boolean flush) {
        place(shown(bar), bar.getClientArea().width, true);
    }

    /** Gives the height that is needed in a width, and puts the controls there if that is wanted. */
    private int place(List<Control> shown, int width, boolean put) {
        int room = Math.max(1, width - 2 * marginWidth);
        int x = 0;
        int y = marginHeight;
        int line = 0;
        for (var child : shown) {
            var size = size(child);
            int own = Math.min(size.x, room);
            if (x > 0 && x + own > room) {
                x = 0;
                y += line + gap / 2;
                line = 0;
            }
            line = Math.max(line, size.y);
            if (put) {
                child.setBounds(new Rectangle(marginWidth + x, y + (line - size.y) / 2, own, size.y));
            }
            x += own + gap;
        }
        return y + line + marginHeight;
    }

    private static Point size(Control child) {
        return child.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    }

    private static List<Control> shown(Composite bar) {
        return Arrays.stream(bar.getChildren()).filter(Control::getVisible).toList();
    }
}
