package org.warmboot.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.examples.Examples;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Screenshots;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.explorer.ExplorerView;
import org.warmboot.ui.run.ReportJob;
import org.warmboot.ui.run.RunState;
import org.warmboot.ui.scenario.OpenScenario;

/** Years of operation, run from the menu of the real window: what one reads in the view afterwards. */
@ExtendWith(NothingLogged.class)
class LongRunViewTest {

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void neglectedGuestsAreUpMoreWithColdRebootsAndTheViewSaysSo() throws Exception {
        var open = open("tenants");
        open.scenario().getExperiments().removeLast();
        ((LongRunExperiment) open.scenario().getExperiments().getFirst()).setFindIntervals(false);

        run(open, "org.warmboot.ui.command.run");
        var view = view();

        assertEquals("Downtime per year by cause", view.sheets().getFirst().title());
        assertEquals(
                4,
                view.sheets().stream()
                        .filter(sheet -> sheet.title().startsWith("Lengths of outages, "))
                        .count(),
                "of each technique");
        List<List<String>> rows = view.rows();
        assertEquals(
                List.of("Warm-VM reboot", "Saved-VM reboot", "Cold-VM reboot"),
                rows.stream().map(List::getFirst).limit(3).toList());
        Screenshots.take("long-run");
        assertTrue(rows.getFirst().get(1).startsWith("99.8"), rows::toString);
        assertTrue(rows.get(2).get(1).startsWith("99.97"), rows::toString);
        assertTrue(rows.get(2).get(4).matches("\u2212\\d.* \u00b1 \\d.*"), "less downtime than warm: " + rows);
        assertTrue(view.advice().contains("old-VM reboot with quick reload"), view::advice);
        assertTrue(view.advice().contains("Find best intervals"), view::advice);
    }

    @Test
    void bestIntervalsAreSearchedOnDemandForTheSelectedLongRunAndShownFirst() throws Exception {
        var open = open("tenants");
        var neglected = (LongRunExperiment) open.scenario().getExperiments().getFirst();
        neglected.setFindIntervals(false);
        ((ExplorerView) Workbench.page().showView(ExplorerView.ID)).reveal(neglected);

        run(open, "org.warmboot.ui.command.intervals");
        var view = view();

        assertEquals(1, view.shown().orElseThrow().experiments().size(), "the selected one alone");
        assertEquals(
                "Interval of the hypervisor, Cold-VM reboot with quick reload",
                view.selected().orElseThrow().title());
        Screenshots.take("best-intervals");
        assertTrue(plain(view.advice()).contains("cold-VM reboot with quick reload every 8.4 days"), view::advice);
        assertEquals("8.4 days", plain(view.rows().get(3).get(6)));
        assertFalse(neglected.isFindIntervals(), "the scenario itself is left alone");
    }

    @Test
    void anExperimentThatIsSelectedInTheExplorerRunsAloneAndItsAnswerComesToTheFront() throws Exception {
        var open = open("tenants");
        var second = (LongRunExperiment) open.scenario().getExperiments().getLast();
        second.setFindIntervals(false);
        ((ExplorerView) Workbench.page().showView(ExplorerView.ID)).reveal(second);

        run(open, "org.warmboot.ui.command.run.selected");

        var result = Workbench.runs().of(open.session()).output().orElseThrow().result();
        assertEquals(
                List.of(second.getId()),
                result.experiments().stream().map(ExperimentResult::id).toList());
        assertTrue(Workbench.page().isPartVisible(Workbench.page().findView(LongRunView.ID)));
    }

    @Test
    void theReportOfLongRunsHoldsAPageForADecision() throws Exception {
        var open = open("tenants");
        open.scenario().getExperiments().removeLast();
        run(open, "org.warmboot.ui.command.run");
        var job = new ReportJob(
                Workbench.runs().of(open.session()).output().orElseThrow().judged(), folder);

        job.schedule();
        Workbench.waitFor("the report", () -> job.getResult() != null);

        assertTrue(
                job.written().containsAll(List.of(folder.resolve("decision.html"), folder.resolve("index.html"))),
                job.written()::toString);
    }

    @Test
    void techniquesThatWereNotRunAreNamedAboveTheResultsWithTheReason() throws Exception {
        var open = open("modern-practice");

        run(open, "org.warmboot.ui.command.run");
        var view = (DowntimeView) Workbench.page().showView(DowntimeView.ID);
        Workbench.work();

        var result = view.shown().orElseThrow();
        var skipped = result.experiments().stream()
                .flatMap(each -> each.skipped().stream())
                .toList();
        assertFalse(skipped.isEmpty());
        Screenshots.take("skipped");
        for (var each : skipped) {
            assertTrue(view.skipped().contains(each.techniqueName()), view::skipped);
            assertTrue(SkippedTechniques.reasons(result).contains(each.reason()));
        }
    }

    private OpenScenario open(String name) throws IOException {
        var example = Examples.find(name).orElseThrow();
        Examples.copy(example, folder.resolve(example.fileName()));
        var open = Workbench.open(folder.resolve(example.fileName()));
        open.scenario().getExperiments().stream()
                .filter(LongRunExperiment.class::isInstance)
                .forEach(each -> ((LongRunExperiment) each).setReplications(50));
        return open;
    }

    private static void run(OpenScenario open, String command) throws Exception {
        Workbench.work();
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        Workbench.waitFor("the end of the run", () -> ended(open));
        Workbench.work();
    }

    /** With plain spaces between numbers and units. */
    private static String plain(String text) {
        return text.replaceAll("\\h", " ");
    }

    private static LongRunView view() throws PartInitException {
        var view = (LongRunView) Workbench.page().showView(LongRunView.ID);
        Workbench.work();
        return view;
    }

    private static boolean ended(OpenScenario open) {
        return !(Workbench.runs().of(open.session()).state() instanceof RunState.Running);
    }
}
