package org.warmboot.ui.run;

import java.util.Map;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IServiceLocator;
import org.warmboot.ui.scenario.OpenScenario;

/** Tells the menus what can be done with the active scenario: a variable for the expressions of the plug-in. */
public final class RunVariable extends AbstractSourceProvider implements IPartListener2 {

    /** Name of the variable: one of the values below. */
    public static final String NAME = "org.warmboot.ui.runs";

    private static final String NO_SCENARIO = "none";
    private static final String IDLE = "idle";
    private static final String RUNNING = "running";
    private static final String RESULTS = "results";

    private final RunListener runs = (scenario, now) -> tell();

    @Override
    public void initialize(IServiceLocator locator) {
        PlatformUI.getWorkbench().getService(RunService.class).addListener(runs);
    }

    /** Follows the parts of a window; called when it has opened. */
    public void follow(IWorkbenchWindow window) {
        window.getPartService().addPartListener(this);
        tell();
    }

    @Override
    public void dispose() {
        // the service and its listeners go with the workbench
    }

    @Override
    public Map<String, String> getCurrentState() {
        return Map.of(NAME, value());
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {NAME};
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        tell();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        tell();
    }

    private void tell() {
        fireSourceChanged(ISources.WORKBENCH, NAME, value());
    }

    private static String value() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        var page = window == null ? null : window.getActivePage();
        var editor = page == null ? null : page.getActiveEditor();
        var open = OpenScenario.of(editor);
        if (open.isEmpty()) {
            return NO_SCENARIO;
        }
        var now = PlatformUI.getWorkbench()
                .getService(RunService.class)
                .of(open.get().session());
        return now.isRunning() ? RUNNING : now.output().isPresent() ? RESULTS : IDLE;
    }
}
