package org.warmboot.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;

/** What an empty view says: what it is for and what to do next; a link in it runs the command that it names. */
public final class Hint extends Composite {

    private static final int WIDEST = 380;
    private static final int MARGIN = 16;
    private static final int GAP = 8;

    private final Label picture;
    private final Link text;

    /**
     * A hint in the middle of its place.
     *
     * @param icon name of the icon above it
     * @param key  key of the text, which may hold links as {@code <a href="command.id">words</a>}
     */
    public Hint(Composite parent, String icon, String key) {
        super(parent, SWT.NONE);
        picture = new Label(this, SWT.NONE);
        picture.setImage(Icons.image(icon));
        text = new Link(this, SWT.WRAP);
        text.addListener(SWT.Selection, event -> Commands.run(event.text));
        addListener(SWT.Resize, event -> place());
        setText(Messages.text(key));
    }

    /** Says something else. */
    public void setText(String words) {
        if (!words.equals(text.getText())) {
            text.setText(words);
            place();
        }
    }

    /** What it says. */
    public String getText() {
        return text.getText();
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }

    /** Text no wider than it needs, in the middle, icon above it. */
    private void place() {
        var area = getClientArea();
        var widest = Math.min(WIDEST, Math.max(1, area.width - 2 * MARGIN));
        var natural = text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        Point size = natural.x <= widest ? natural : text.computeSize(widest, SWT.DEFAULT);
        var icon = picture.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        var top = Math.max(GAP, (area.height - size.y - icon.y - GAP) / 2);
        picture.setBounds((area.width - icon.x) / 2, top, icon.x, icon.y);
        text.setBounds((area.width - size.x) / 2, top + icon.y + GAP, size.x, size.y);
    }
}
