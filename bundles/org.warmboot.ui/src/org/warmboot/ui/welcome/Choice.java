package org.warmboot.ui.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A wide button with an icon, a title and a line of explanation; works with mouse and keyboard. */
final class Choice extends Canvas {

    private static final int MARGIN = 10;
    private static final int TEXT_LEFT = 40;
    private static final int ARC = 8;

    private final Look look;
    private final String title;
    private final String more;
    private boolean hot;

    /** Image, colours and font of a choice. */
    record Look(Image icon, Color accent, Color muted, Color surface, Font titleFont) {}

    Choice(Composite parent, Look look, String title, String more, Runnable work) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.title = title;
        this.more = more;
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseEnter, event -> heat(true));
        addListener(SWT.MouseExit, event -> heat(false));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
                work.run();
            }
        });
        addListener(SWT.KeyDown, event -> press(event, work));
        describe();
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        var across = width == SWT.DEFAULT ? 400 : width;
        var text = words(across);
        var size = new Point(across, text.getBounds().height + 2 * MARGIN);
        text.dispose();
        return size;
    }

    private void press(Event event, Runnable work) {
        if (event.character == SWT.CR || event.character == ' ' || event.keyCode == SWT.KEYPAD_CR) {
            work.run();
        }
    }

    private void heat(boolean now) {
        hot = now;
        redraw();
    }

    private void paint(GC gc) {
        var area = getClientArea();
        gc.setAntialias(SWT.ON);
        if (hot || isFocusControl()) {
            gc.setBackground(look.surface());
            gc.fillRoundRectangle(0, 0, area.width, area.height, ARC, ARC);
        }
        if (isFocusControl()) {
            gc.setForeground(look.accent());
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ARC, ARC);
        }
        gc.drawImage(look.icon(), MARGIN, MARGIN + 2);
        var text = words(area.width);
        text.draw(gc, TEXT_LEFT, MARGIN);
        text.dispose();
    }

    private TextLayout words(int width) {
        var text = new TextLayout(getDisplay());
        text.setFont(getFont());
        text.setText(more.isEmpty() ? title : title + "\n" + more);
        text.setWidth(Math.max(1, width - TEXT_LEFT - MARGIN));
        text.setSpacing(2);
        text.setStyle(new TextStyle(look.titleFont(), look.accent(), null), 0, title.length() - 1);
        if (!more.isEmpty()) {
            text.setStyle(
                    new TextStyle(getFont(), look.muted(), null), title.length() + 1, title.length() + more.length());
        }
        return text;
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = title;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = more;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }
}
