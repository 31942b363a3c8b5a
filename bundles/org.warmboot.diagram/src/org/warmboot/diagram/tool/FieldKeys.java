package org.warmboot.diagram.tool;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;

/**
 * Gives a text field all keys as long as it has the keyboard: undo, select all, copy and delete mean its text, never the
 * scenario behind it. Only saving stays what it is: it takes the text first.
 */
public final class FieldKeys {
    private final Text field;
    private final Deque<String> earlier = new ArrayDeque<>();
    private final Deque<String> later = new ArrayDeque<>();
    private String shown;
    private boolean owning;
    private boolean travelling;

    private FieldKeys(Text field) {
        this.field = field;
        this.shown = field.getText();
    }

    /** Lets a field own its keys until it is disposed. */
    public static void own(Text field) {
        var keys = new FieldKeys(field);
        field.addListener(SWT.FocusIn, event -> keys.own(true));
        field.addListener(SWT.FocusOut, event -> keys.own(false));
        field.addListener(SWT.Dispose, event -> keys.own(false));
        field.addListener(SWT.Modify, event -> keys.modified());
        field.addListener(SWT.KeyDown, keys::pressed);
        if (field.isFocusControl()) {
            keys.own(true);
        }
    }

    /** Takes the keys from the window, or gives them back. */
    private void own(boolean take) {
        if (owning != take && PlatformUI.isWorkbenchRunning()) {
            owning = take;
            PlatformUI.getWorkbench().getService(IBindingService.class).setKeyFilterEnabled(!take);
        }
    }

    private void modified() {
        if (!travelling) {
            later.clear();
            if (owning) {
                earlier.push(shown);
            } else {
                earlier.clear(); // nobody has typed this
            }
        }
        shown = field.getText();
    }

    private void pressed(Event event) {
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        int key = Character.toLowerCase(event.keyCode);
        if (modifiers == SWT.MOD1) {
            event.doit = !handle(key);
        } else if (modifiers == (SWT.MOD1 | SWT.MOD2) && key == 'z') {
            travel(later, earlier);
            event.doit = false;
        }
    }

    private boolean handle(int key) {
        switch (key) {
            case 'z' -> travel(earlier, later);
            case 'y' -> travel(later, earlier);
            case 'a' -> field.selectAll();
            case 'c' -> field.copy();
            case 'x' -> field.cut();
            case 'v' -> field.paste();
            case 's' -> save();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void travel(Deque<String> from, Deque<String> to) {
        if (from.isEmpty()) {
            return;
        }
        to.push(field.getText());
        travelling = true;
        try {
            field.setText(from.pop());
            field.setSelection(field.getCharCount());
        } finally {
            travelling = false;
        }
    }

    /** A field that loses the keyboard is done: its text is taken. */
    private void save() {
        field.getParent().forceFocus();
        own(false);
        try {
            PlatformUI.getWorkbench()
                    .getService(IHandlerService.class)
                    .executeCommand(IWorkbenchCommandConstants.FILE_SAVE, null);
        } catch (CommandException e) {
            ILog.get().info("Nothing to save: " + e.getMessage());
        }
    }
}
