package org.warmboot.ui.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;

/** What the welcome page shows; there is only one, and it is not remembered. */
public record WelcomeInput() implements IEditorInput {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("warmboot-16");
    }

    @Override
    public String getName() {
        return Messages.text("welcome.tab");
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return null;
    }
}
