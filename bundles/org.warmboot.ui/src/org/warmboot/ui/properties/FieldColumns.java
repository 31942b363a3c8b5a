package org.warmboot.ui.properties;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Fields below each other, in as many columns as there is room for; a heading begins a line of its own. */
final class FieldColumns extends Layout {

    private static final int MARGIN = 10;
    private static final int GAP = 10;
    private static final int NARROWEST = 250;
    private static final String HEADING = "heading";

    /** Makes a control a heading. */
    static void heading(Control control) {
        control.setData(HEADING, Boolean.TRUE);
    }

    @Override
    protected Point computeSize(Composite body, int width, int height, boolean changed) {
        int room = width == SWT.DEFAULT ? NARROWEST + 2 * MARGIN : width;
        return new Point(room, place(body, room, changed, false));
    }

    @Override
    protected void layout(Composite body, boolean changed) {
        place(body, body.getClientArea().width, changed, true);
    }

    private static int place(Composite body, int width, boolean changed, boolean put) {
        int room = Math.max(1, width - 2 * MARGIN);
        int columns = Math.max(1, (room + 2 * GAP) / (NARROWEST + 2 * GAP));
        int own = (room - (columns - 1) * 2 * GAP) / columns;
        int column = 0;
        int y = MARGIN;
        int line = 0;
        for (var child :
                Arrays.stream(body.getChildren()).filter(Control::getVisible).toList()) {
            boolean heading = child.getData(HEADING) != null;
            if (column > 0 && (heading || column == columns)) {
                column = 0;
                y += line + GAP;
                line = 0;
            }
            int w = heading ? room : own;
            int h = child.computeSize(w, SWT.DEFAULT, changed).y;
            if (put) {
                child.setBounds(MARGIN + column * (own + 2 * GAP), y, w, h);
            }
            line = Math.max(line, h);
            column = heading ? columns : column + 1;
        }
        return y + line + MARGIN;
    }
}
