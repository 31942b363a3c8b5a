package org.warmboot.ui.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.model.DomainSweep;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.RebootExperiment;
import org.warmboot.ui.Keyboard;
import org.warmboot.ui.NewScenarios;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Screenshots;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.create.NewMenu;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.validation.Issue;
import org.warmboot.validation.Severity;
import org.warmboot.validation.Validation;

/** Everything a scenario consists of is made, copied, moved, renamed and deleted in the tree. */
@ExtendWith(NothingLogged.class)
class ExplorerTest {

    @TempDir
    private Path folder;

    private OpenScenario open;
    private ExplorerView view;

    @BeforeEach
    void openScenarioWithOneHost() throws Exception {
        NewScenarios.write(folder.resolve("own.warmboot"));
        open = Workbench.open(folder.resolve("own.warmboot"));
        view = (ExplorerView) Workbench.page().showView(ExplorerView.ID);
        Workbench.page().activate(view);
        create(open.scenario(), "Host");
        create(host(), "Guest domain");
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void aHostAndAGuestFromTheMenuCanBeRunAtOnce() throws Exception {
        assertEquals(
                List.of("dom0", "Guest 1"),
                host().getDomains().stream().map(Element::getName).toList());
        assertEquals(1, open.session().diagram().getShapes().size());
        PlatformUI.getWorkbench()
                .getService(IHandlerService.class)
                .executeCommand("org.warmboot.ui.command.run.host", null);
        Workbench.waitFor(
                "the end of the run", () -> !Workbench.runs().of(open.session()).isRunning());
        var runs = Workbench.runs()
                .of(open.session())
                .output()
                .orElseThrow()
                .result()
                .experiments()
                .getFirst()
                .runs();
        assertEquals(
                List.of("warm", "saved", "cold"),
                runs.stream().map(run -> run.technique()).toList());
    }

    @Test
    void everyNewExperimentHasAllItNeeds() throws Exception {
        for (var question : List.of(
                "Downtime against the number of guests",
                "Downtime against the memory of a guest",
                "Downtime as drawn",
                "Throughput before and after",
                "Long-run availability",
                "Capacity with paging")) {
            create(host(), "Experiment", question);
            assertEquals(List.of(), errors(), question);
        }
        create(open.scenario(), "Host");
        create(host(), "Experiment", "Rolling rejuvenation of a cluster");
        create(open.scenario().getHosts().getLast(), "Guest domain");
        assertEquals(List.of(), errors());
        Screenshots.take("explorer");
        var against = (RebootExperiment) open.scenario().getExperiments().getFirst();
        assertEquals(11, ((DomainSweep) against.getSweep()).getTo());
        assertEquals(open.scenario().getTechniques(), against.getTechniques());
        for (int i = 0; i < 9; i++) {
            open.session().commandStack().undo();
        }
        assertTrue(open.scenario().getExperiments().isEmpty());
        assertTrue(open.scenario().getPolicies().isEmpty());
        assertTrue(open.scenario().getWorkloads().isEmpty());
    }

    @Test
    void techniquesOfTheLibraryAreAddedWithIdentifiersOfTheirOwn() {
        create(open.scenario(), "Technique", "Warm-VM reboot");
        create(open.scenario(), "Technique", "Live migration and return");
        assertEquals(
                List.of("warm", "saved", "cold", "warm-1", "migrate"),
                open.scenario().getTechniques().stream().map(Element::getId).toList());
        assertEquals("Warm-VM reboot 2", open.scenario().getTechniques().get(3).getName());
    }

    @Test
    void aHostIsDuplicatedWithGuestsAndPicture() {
        view.reveal(host());
        Keyboard.control(view.tree(), 'd');
        assertEquals(
                List.of("Host 1", "Host 2"),
                open.scenario().getHosts().stream().map(Element::getName).toList());
        assertEquals(2, open.session().diagram().getShapes().size());
        assertEquals(2, open.scenario().getHosts().getLast().getDomains().size());
        open.session().commandStack().undo();
        assertEquals(1, open.session().diagram().getShapes().size());
    }

    @Test
    void stepsMoveUpAndDownTheirList() {
        var warm = open.scenario().getTechniques().getFirst();
        var second = warm.getSteps().get(1);
        view.reveal(second);
        press(SWT.ALT, SWT.ARROW_UP);
        assertEquals(0, warm.getSteps().indexOf(second));
        view.actions().refresh();
        assertFalse(view.actions().get("up").isEnabled());
        view.actions().get("down").run();
        view.actions().get("down").run();
        assertEquals(2, warm.getSteps().indexOf(second));
    }

    @Test
    void aGuestIsCutAndPastedIntoAnotherHost() {
        create(open.scenario(), "Host");
        var guest = host().getDomains().getLast();
        view.reveal(guest);
        view.actions().get(ActionFactory.CUT.getId()).run();
        assertEquals(1, host().getDomains().size());
        view.reveal(open.scenario().getHosts().getLast());
        view.actions().get(ActionFactory.PASTE.getId()).run();
        var pasted = open.scenario().getHosts().getLast().getDomains().getLast();
        assertEquals(guest.getName(), pasted.getName());
        assertEquals(guest.getOperatingSystem(), pasted.getOperatingSystem());
    }

    @Test
    void aTechniquePastedIntoAnotherScenarioComesWithAllItsSteps() throws Exception {
        view.reveal(open.scenario().getTechniques().getFirst());
        view.actions().get(ActionFactory.COPY.getId()).run();
        NewScenarios.write(folder.resolve("other.warmboot"));
        var other = Workbench.open(folder.resolve("other.warmboot"));
        Workbench.page().activate(view);
        view.actions().get(ActionFactory.PASTE.getId()).run();
        var pasted = other.scenario().getTechniques().getLast();
        assertEquals("warm-1", pasted.getId());
        assertTrue(pasted.getSteps().stream().allMatch(step -> pasted.getSteps().containsAll(step.getPredecessors())));
        assertTrue(Validation.isRunnable(Validation.validate(other.scenario()).stream()
                .filter(issue -> issue.target().eContainer() == pasted)
                .toList()));
    }

    @Test
    void aLongRunComesWithWhatItLacksAndGetsCostsAndAWindow() {
        create(host(), "Experiment", "Long run: years of operation with failures");
        var longRun = (LongRunExperiment) open.scenario().getExperiments().getLast();
        assertEquals(List.of(), errors());
        assertEquals(
                open.scenario().getFailureModels().getFirst(),
                host().getHypervisor().getFailure());
        create(longRun, "Costs");
        create(longRun.getHypervisorPolicy(), "Maintenance window");
        create(open.scenario(), "Load profile");
        create(host(), "Policy", "At low load");
        create(host(), "Policy", "Once degraded");
        assertEquals(List.of(), errors());
        assertEquals(5, longRun.getCosts().getUnplannedMinute());
        assertEquals(
                "02:00", longRun.getHypervisorPolicy().getWindows().getFirst().getStart());
        for (int additions = 6; additions > 0; additions--) {
            open.session().commandStack().undo();
        }
        assertNull(host().getHypervisor().getFailure());
        assertEquals(List.of(), open.scenario().getFailureModels());
    }

    @Test
    void anExperimentOnAgingComesWithALeak() {
        create(host(), "Experiment", "Aging under policies");
        assertEquals(List.of(), errors());
        assertEquals(
                open.scenario().getAgingModels().getFirst(),
                host().getHypervisor().getAging());
    }

    private Host host() {
        return open.scenario().getHosts().getFirst();
    }

    private List<String> errors() {
        return Validation.validate(open.scenario()).stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .map(Issue::message)
                .toList();
    }

    private void press(int modifier, int key) {
        var event = new Event();
        event.stateMask = modifier;
        event.keyCode = key;
        view.actions().pressed(event);
        Workbench.work();
    }

    private void create(Element selected, String... path) {
        var menu = new MenuManager();
        var target = selected == open.scenario() ? Optional.<Element>empty() : Optional.of(selected);
        NewMenu.fill(menu, open, target, view::reveal);
        for (int i = 0; i < path.length - 1; i++) {
            var label = path[i];
            menu = Stream.of(menu.getItems())
                    .filter(MenuManager.class::isInstance)
                    .map(MenuManager.class::cast)
                    .filter(item -> item.getMenuText().equals(label))
                    .findFirst()
                    .orElseThrow();
        }
        var last = path[path.length - 1];
        Stream.of(menu.getItems())
                .filter(ActionContributionItem.class::isInstance)
                .map(item -> ((ActionContributionItem) item).getAction())
                .filter(action -> action.getText().equals(last))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry " + last))
                .run();
        Workbench.work();
    }
}
