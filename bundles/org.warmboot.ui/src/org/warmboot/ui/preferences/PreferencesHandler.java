package org.warmboot.ui.preferences;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;

/** Opens the preferences: those of this program, and the keys. */
public final class PreferencesHandler extends AbstractHandler {

    private static final String[] PAGES = {WarmbootPreferences.ID, "org.eclipse.ui.preferencePages.Keys"};

    @Override
    public Object execute(ExecutionEvent event) {
        var shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        PreferencesUtil.createPreferenceDialogOn(shell, WarmbootPreferences.ID, PAGES, null)
                .open();
        return null;
    }
}
