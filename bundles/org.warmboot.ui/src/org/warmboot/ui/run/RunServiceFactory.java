package org.warmboot.ui.run;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the one {@link RunService} of the workbench. */
public final class RunServiceFactory extends AbstractServiceFactory {

    @Override
    @SuppressWarnings("rawtypes") // as the platform declares it
    public Object create(Class serviceInterface, IServiceLocator parent, IServiceLocator locator) {
        Object above = parent.getService(RunService.class);
        return above == null ? new RunService(Display.getDefault(), RunMemory.ofTheSettings()) : above;
    }
}
