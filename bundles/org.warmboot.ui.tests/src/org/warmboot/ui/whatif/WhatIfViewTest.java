package org.warmboot.ui.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.experiment.question.WhatIf;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.model.Host;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Screenshots;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.scenario.OpenScenario;

/** Other values are tried with sliders, kept as one step, or forgotten. */
@ExtendWith(NothingLogged.class)
class WhatIfViewTest {

    private static final String RESET = "hosts[server].resetTime";

    @TempDir
    private Path folder;

    private OpenScenario open;
    private WhatIfView view;

    @BeforeEach
    void open() throws Exception {
        open = Workbench.openExample(folder);
        view = (WhatIfView) Workbench.page().showView(WhatIfView.ID);
        view.add(WhatIf.parameter(open.scenario(), RESET).orElseThrow());
        Workbench.waitFor("the first answer", () -> view.shown().isPresent());
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    private Host host() {
        return open.scenario().getHosts().getFirst();
    }

    @Test
    void theColdRebootFollowsTheSliderAndTheScenarioStaysAsItIs() throws Exception {
        double reset = host().getResetTime();
        slide(125); // a doubling
        double now = downtime(view.shown().orElseThrow().now(), "cold");
        Workbench.waitFor(
                "the answer", () -> downtime(view.shown().orElseThrow().then(), "cold") > now);
        assertEquals(now + reset, downtime(view.shown().orElseThrow().then(), "cold"), 1e-6);
        assertEquals(reset, host().getResetTime());
        assertFalse(open.editor().isDirty());
        assertEquals(
                List.of(
                        "Downtime of all techniques",
                        "Timeline: Warm-VM reboot",
                        "Timeline: Saved-VM reboot",
                        "Timeline: Cold-VM reboot"),
                view.shown().orElseThrow().pictures().stream()
                        .limit(4)
                        .map(Answered.Named::name)
                        .toList());
        Workbench.work();
        Screenshots.take("what-if");
    }

    @Test
    void whatIsKeptIsOneStepOfTheHistory() {
        double reset = host().getResetTime();
        assertFalse(view.canKeep(), "nothing is tried yet");
        write("90 s");
        assertTrue(view.canKeep());
        view.keep();
        Workbench.work();
        assertEquals(90, host().getResetTime());
        assertFalse(view.canKeep(), "it is the value of the scenario now");
        open.session().commandStack().undo();
        Workbench.work();
        assertEquals(reset, host().getResetTime());
        assertFalse(open.editor().isDirty());
        assertEquals("90 s", view.rows().getFirst().field().getText(), "it is still tried");
    }

    @Test
    void whatIsDiscardedIsForgotten() {
        write("90 s");
        view.discard();
        Workbench.work();
        assertFalse(view.canKeep());
        assertEquals(100, view.rows().getFirst().slider().getSelection());
    }

    @Test
    void aWrongValueStaysInItsFieldWithWhatIsWrong() {
        write("soon");
        var row = view.rows().getFirst();
        assertEquals("soon", row.field().getText());
        assertTrue(row.problem().contains("soon"), row.problem());
        assertFalse(view.canKeep());
    }

    @Test
    void aHostThatCouldDoNothingSoSaysWhy() {
        view.add(WhatIf.parameter(open.scenario(), "hosts[server].memory").orElseThrow());
        Workbench.work();
        var memory = view.rows().getLast();
        memory.field().setText("4 GiB");
        memory.field().notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.waitFor(
                "the reason", () -> view.shown().orElseThrow().refusal().contains("4 GiB"));
    }

    @Test
    void aParameterThatIsGoneGoes() {
        open.execute(open.session().commands().delete(host()));
        Workbench.work();
        assertEquals(List.of(), view.rows());
    }

    private void slide(int place) {
        var slider = view.rows().getFirst().slider();
        slider.setSelection(place);
        slider.notifyListeners(SWT.Selection, new Event());
        Workbench.work();
    }

    private void write(String text) {
        var field = view.rows().getFirst().field();
        field.setText(text);
        field.notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.work();
    }

    private static double downtime(WhatIf.Answer answer, String technique) {
        return assertInstanceOf(WhatIf.Answer.Works.class, answer).result().runs().stream()
                .filter(run -> run.technique().equals(technique))
                .map(RunResult::downtime)
                .mapToDouble(downtime -> downtime.orElseThrow().mean())
                .findFirst()
                .orElseThrow();
    }
}
