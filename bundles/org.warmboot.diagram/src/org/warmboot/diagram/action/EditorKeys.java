package org.warmboot.diagram.action;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.KeyStroke;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.gef.ui.actions.ZoomInAction;
import org.eclipse.gef.ui.actions.ZoomOutAction;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.ui.actions.ActionFactory;

/** Keys of the drawing beside those of the window: delete, rename, zoom. */
public final class EditorKeys {
    private EditorKeys() {}

    /** Gives the keys for the actions of an editor. */
    public static KeyHandler keys(ActionRegistry actions, GraphicalViewer viewer, ZoomManager zoom) {
        var in = new ZoomInAction(zoom);
        var out = new ZoomOutAction(zoom);
        actions.registerAction(in);
        actions.registerAction(out);
        var keys = new KeyHandler();
        keys.put(KeyStroke.getPressed(SWT.DEL, SWT.DEL, 0), actions.getAction(ActionFactory.DELETE.getId()));
        keys.put(KeyStroke.getPressed(SWT.F2, 0), actions.getAction(GEFActionConstants.DIRECT_EDIT));
        for (int modifiers : new int[] {SWT.CTRL, SWT.CTRL | SWT.SHIFT}) {
            keys.put(KeyStroke.getPressed('+', '+', modifiers), in);
            keys.put(KeyStroke.getPressed('=', '=', modifiers), in);
            keys.put(KeyStroke.getPressed('+', '=', modifiers), in);
        }
        keys.put(KeyStroke.getPressed('+', SWT.KEYPAD_ADD, SWT.CTRL), in);
        keys.put(KeyStroke.getPressed('-', '-', SWT.CTRL), out);
        keys.put(KeyStroke.getPressed('-', SWT.KEYPAD_SUBTRACT, SWT.CTRL), out);
        keys.put(KeyStroke.getPressed('0', '0', SWT.CTRL), wholeSize(zoom));
        var fit = new ZoomToFitAction(zoom);
        actions.registerAction(fit);
        keys.put(KeyStroke.getPressed('9', '9', SWT.CTRL), fit);
        var selection = new ZoomToSelectionAction(viewer, zoom);
        actions.registerAction(selection);
        keys.put(KeyStroke.getPressed('8', '8', SWT.CTRL), selection);
        return keys;
    }

    private static IAction wholeSize(ZoomManager zoom) {
        return new Action() {
            @Override
            public void run() {
                zoom.setZoom(1);
            }
        };
    }
}
