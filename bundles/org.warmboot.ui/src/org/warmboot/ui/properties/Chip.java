package org.warmboot.ui.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.warmboot.ui.Messages;

/** Says in a word where a value comes from; a click, Space or Enter lets it be changed. */
final class Chip extends Canvas {

    private static final int MARGIN = 8;
    private static final int PALE = 24;
    private static final int FIRM = 170;

    private final Runnable action;
    private String word = "";
    private String unknown = "";

    Chip(Composite parent, Runnable action) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.action = action;
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseUp, event -> action.run());
        addListener(SWT.KeyDown, this::pressed);
        addListener(SWT.Traverse, event -> event.doit = true);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = getToolTipText();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }

    /** What to say where nothing is known; otherwise the chip is not there then. */
    void setUnknown(String word) {
        unknown = word;
    }

    /** Shows the origin of a value. */
    void show(PropertyField field) {
        var known = Sources.word(field);
        var now = known.isEmpty() ? unknown : known;
        setToolTipText(Messages.text(
                "origin.tip", field.label(), field.origin().map(Sources::words).orElse(now)));
        setVisible(!now.isEmpty());
        if (getLayoutData() instanceof GridData place) {
            place.exclude = now.isEmpty();
        }
        if (!now.equals(word)) {
            word = now;
            redraw();
        }
    }

    /** The word that is shown. */
    String word() {
        return word;
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        var gc = new GC(this);
        var size = gc.textExtent(word);
        gc.dispose();
        return new Point(size.x + 2 * MARGIN, size.y + 2);
    }

    private void pressed(Event event) {
        if (event.character == ' ' || event.character == SWT.CR) {
            action.run();
        }
    }

    private void paint(GC gc) {
        var box = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(getForeground());
        gc.setAlpha(PALE);
        gc.fillRoundRectangle(0, 0, box.width, box.height, box.height, box.height);
        gc.setAlpha(FIRM);
        if (isFocusControl()) {
            gc.drawRoundRectangle(0, 0, box.width - 1, box.height - 1, box.height, box.height);
        }
        var size = gc.textExtent(word);
        gc.drawText(word, (box.width - size.x) / 2, (box.height - size.y) / 2, true);
    }
}
