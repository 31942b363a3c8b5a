package org.warmboot.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.warmboot.examples.Examples;
import org.warmboot.ui.file.ScenarioOpener;
import org.warmboot.ui.run.RunService;
import org.warmboot.ui.scenario.OpenScenario;

/** The window that the tests work in. */
public final class Workbench {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private Workbench() {}

    /** Its page. */
    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** The service that runs scenarios. */
    public static RunService runs() {
        return PlatformUI.getWorkbench().getService(RunService.class);
    }

    /** Copies the example into a folder and opens the copy. */
    public static OpenScenario openExample(Path folder) throws IOException {
        var example = Examples.list().getFirst();
        var file = folder.resolve(example.fileName());
        Examples.copy(example, file);
        return open(file);
    }

    /** Opens a scenario file. */
    public static OpenScenario open(Path file) {
        var editor = new ScenarioOpener(page()).open(file).orElseThrow();
        work();
        return OpenScenario.of(editor).orElseThrow();
    }

    /** Closes all editors without saving. */
    public static void closeAll() {
        page().closeAllEditors(false);
        work();
    }

    /** Lets the window do what it has to do. */
    public static void work() {
        while (Display.getCurrent().readAndDispatch()) {
            Thread.onSpinWait();
        }
    }

    /** Lets the window work until something is true. */
    public static void waitFor(String what, BooleanSupplier condition) {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            if (!Display.getCurrent().readAndDispatch()) {
                try {
                    Thread.sleep(2);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new AssertionError("interrupted while waiting for " + what, e);
                }
            }
        }
        assertTrue(condition.getAsBoolean(), () -> "waited in vain for " + what);
    }
}
