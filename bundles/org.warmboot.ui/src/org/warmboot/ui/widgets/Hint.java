package org.warmboot.ui.widgets;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;

/** What an empty view says: what it is for and what to do next; a link in it runs the command that it names. */
public final class Hint extends Composite {

    private static final int WIDTH = 340;

    private final Link text;

    /**
     * A hint in the middle of its place.
     *
     * @param icon name of the icon above it
     * @param key  key of the text, which may hold links as {@code <a href="command.id">words</a>}
     */
    public Hint(Composite parent, String icon, String key) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(this);
        var picture = new Label(this, SWT.NONE);
        Image image = Icons.image(icon);
        picture.setImage(image);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.END).grab(true, true).applyTo(picture);
        text = new Link(this, SWT.WRAP | SWT.CENTER);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).hint(WIDTH, SWT.DEFAULT)
                .applyTo(text);
        text.addListener(SWT.Selection, event -> run(event.text));
        setText(Messages.text(key));
    }

    /** Says something else. */
    public void setText(String words) {
        text.setText(words);
        layout();
    }

    /** What it says. */
    public String getText() {
        return text.getText();
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }

    private static void run(String command) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (org.eclipse.core.commands.common.CommandException unavailable) {
            // the command is switched off just now; the hint changes as soon as it is not
            PlatformUI.getWorkbench().getDisplay().beep();
        }
    }
}
