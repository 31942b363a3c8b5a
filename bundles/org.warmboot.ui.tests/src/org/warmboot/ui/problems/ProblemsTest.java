package org.warmboot.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Screenshots;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.run.RunState;
import org.warmboot.ui.scenario.Cures;
import org.warmboot.validation.Validation;

/** The view of problems, and what a run does when there are any. */
@ExtendWith(NothingLogged.class)
class ProblemsTest {

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void aScenarioWithErrorsIsNotRunButItsProblemsAreShown() throws Exception {
        var open = Workbench.openExample(folder);
        var host = open.scenario().getHosts().getFirst();
        open.execute(open.session().commands().set(host, Literals.HOST__MEMORY, 1L << 30));

        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.warmboot.ui.command.run", null);
        Workbench.work();

        assertInstanceOf(
                RunState.Idle.class, Workbench.runs().of(open.session()).state());
        var view = assertInstanceOf(ProblemsView.class, Workbench.page().getActivePart());
        assertFalse(Validation.isRunnable(view.issues()));

        open.session().commandStack().undo();
        Workbench.waitFor("the view to follow", () -> Validation.isRunnable(view.issues()));
    }

    @Test
    void aCureIsOneCommandThatCanBeUndone() throws Exception {
        var open = Workbench.openExample(folder);
        var host = open.scenario().getHosts().getFirst();
        open.execute(open.session().commands().delete(host.getHypervisor()));
        var before = Validation.validate(open.scenario());
        var issue = before.stream()
                .filter(each -> !each.fixes().isEmpty())
                .findFirst()
                .orElseThrow();

        open.execute(Cures.command(open.session().commands(), issue.fixes().getFirst()));

        assertTrue(Validation.validate(open.scenario()).stream()
                .noneMatch(each -> each.message().equals(issue.message()) && each.target() == issue.target()));
        open.session().commandStack().undo();
        assertEquals(before.size(), Validation.validate(open.scenario()).size());
    }

    @Test
    void aHostWithoutEnoughMemorySaysSoInWholeAndInItsUnitsAndALinkGivesItEnough() throws Exception {
        var open = Workbench.openExample(folder);
        var host = open.scenario().getHosts().getFirst();
        var view = (ProblemsView) Workbench.page().showView(ProblemsView.ID);
        open.execute(open.session().commands().set(host, Literals.HOST__MEMORY, 8L << 30));
        Workbench.work();

        var text = view.detail().text();
        assertTrue(text.isVisible());
        assertTrue(text.getText().contains("need 11.52 GiB, but it has 8 GiB"), text.getText());
        Screenshots.take("problem-detail");
        var link = new Event();
        link.text = "0";
        text.notifyListeners(SWT.Selection, link);
        Workbench.work();
        assertEquals(12L << 30, host.getMemory());
        assertTrue(Validation.isRunnable(view.issues()));
        open.session().commandStack().undo();
        assertEquals(8L << 30, host.getMemory());
    }
}
