package org.warmboot.ui.technique;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.gef.commands.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.edit.template.ElementTemplates;
import org.warmboot.experiment.question.Preview;
import org.warmboot.experiment.result.Downtime;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;
import org.warmboot.ui.Keyboard;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Screenshots;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.explorer.ExplorerView;
import org.warmboot.ui.scenario.OpenScenario;

/** Below the steps of a technique stands what it does to a host, recomputed at every edit. */
@ExtendWith(NothingLogged.class)
class LivePreviewTest {

    /** Shutdown of the privileged domain of the testbed: the guests wait for it if they are suspended before. */
    private static final double DOM0_SHUTDOWN = 12.2;

    @TempDir
    private Path folder;

    private OpenScenario open;
    private Technique warm;
    private TechniqueEditor tab;

    @BeforeEach
    void openTheWarmTechnique() throws Exception {
        open = Workbench.openExample(folder);
        warm = open.scenario().getTechniques().getFirst();
        TechniqueEditor.open(Workbench.page(), open, warm);
        Workbench.work();
        tab = (TechniqueEditor) Workbench.page().getActiveEditor();
        Workbench.waitFor("the first preview", () -> tab.preview().shown().isPresent());
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void suspendingBeforeThePrivilegedDomainShutsDownCostsItsShutdown() throws Exception {
        double before = downtime();
        edit(open.session().commands().steps().moveBefore(step("suspend"), step("shut-down-dom0")));
        assertEquals(DOM0_SHUTDOWN, downtime() - before, 1e-9);
        assertTrue(sentence().endsWith(", +12.2 s"), sentence());
        Screenshots.take("technique-preview");

        again(() -> Keyboard.control(tab.canvas().control(), 'z'));
        assertEquals(before, downtime(), 1e-9);
        assertTrue(sentence().endsWith(", \u221212.2 s"), sentence());
        edit(open.session().commands().rename(warm, "Mine"));
        assertTrue(sentence().endsWith(", as before the edit"), sentence());
    }

    @Test
    void aTechniqueThatCannotRunSaysWhyAndTheNextOneThatCanIsComparedWithTheLastOneThatCould() throws Exception {
        double before = downtime();
        edit(open.session().commands().steps().moveBefore(step("resume"), step("suspend")));
        assertInstanceOf(Preview.Refused.class, shown());
        assertTrue(
                tab.preview().pane().refusal().contains("resumes the guest domains in the state \"running\""),
                tab.preview().pane().refusal());
        Screenshots.take("technique-refused");
        again(() -> Keyboard.control(tab.canvas().control(), 'z'));
        assertEquals(before, downtime(), 1e-9);
        assertTrue(sentence().endsWith(", as before the edit"), sentence());
        assertEquals("", tab.preview().pane().refusal());
    }

    @Test
    void theHostIsTheOneThatIsSelectedOrChosen() throws Exception {
        var first = open.scenario().getHosts().getFirst();
        var second = ElementTemplates.host();
        edit(open.session().commands().add(second, open.scenario()));
        assertEquals(first.getId(), host());
        var explorer = (ExplorerView) Workbench.page().showView(ExplorerView.ID);
        var names = tab.preview().pane().names();
        again(() -> explorer.reveal(second));
        assertEquals(second.getName(), names.getText());
        again(() -> explorer.reveal(first.getDomains().getLast()));
        assertEquals(first.getId(), host());

        assertEquals(first.getName(), names.getText());
        again(() -> {
            names.select(1);
            names.notifyListeners(SWT.Selection, new Event());
        });
        assertEquals(second.getName(), names.getText());
        edit(open.session().commands().delete(second));
        assertEquals(first.getId(), host());
    }

    @Test
    void ofManyEditsAtOnceTheLastOneIsShown() {
        var guest = open.scenario().getHosts().getFirst().getDomains().getLast();
        var answers = new AtomicInteger();
        again(() -> {
            for (int number = 1; number <= 50; number++) {
                open.execute(open.session().commands().rename(guest, "Guest " + number));
                answers.incrementAndGet();
            }
        });
        Workbench.waitFor(
                "the last edit",
                () -> works().phases().stream().anyMatch(phase -> phase.name().contains("Guest 50")));
        assertEquals(50, answers.get());
    }

    @Test
    void aTabBehindAnotherOneIsUpToDateWhenItComesToTheFront() {
        double before = downtime();
        TechniqueEditor.open(
                Workbench.page(), open, open.scenario().getTechniques().get(1));
        Workbench.work();
        var answer = tab.preview().shown().orElseThrow();
        open.execute(open.session().commands().steps().moveBefore(step("suspend"), step("shut-down-dom0")));
        Workbench.work();
        again(() -> Workbench.page().activate(tab));
        assertNotSame(answer, tab.preview().shown().orElseThrow());
        assertEquals(DOM0_SHUTDOWN, downtime() - before, 1e-9);
    }

    private void edit(Command command) {
        again(() -> open.execute(command));
    }

    /** Does something and waits for what is found then. */
    private void again(Runnable work) {
        var before = tab.preview().shown();
        work.run();
        Workbench.waitFor("a new preview", () -> !tab.preview().shown().equals(before));
    }

    private Step step(String name) {
        return warm.getSteps().stream()
                .filter(step -> step.getId().equals(warm.getId() + "." + name))
                .findFirst()
                .orElseThrow();
    }

    private Preview shown() {
        return tab.preview().shown().orElseThrow().answer().orElseThrow();
    }

    private RunResult works() {
        return assertInstanceOf(Preview.Works.class, shown()).run();
    }

    private double downtime() {
        return works().downtime().map(Downtime::mean).orElseThrow();
    }

    private String host() {
        return works().parameters().host();
    }

    private String sentence() {
        return tab.preview().pane().sentence();
    }
}
