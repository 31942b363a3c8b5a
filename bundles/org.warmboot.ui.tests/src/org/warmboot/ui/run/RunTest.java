package org.warmboot.ui.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.ui.Workbench.page;
import static org.warmboot.ui.Workbench.runs;
import static org.warmboot.ui.Workbench.waitFor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.jfree.data.xy.XYSeriesCollection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.compile.ScenarioCompiler;
import org.warmboot.experiment.question.Question;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.experiment.run.ScenarioRun;
import org.warmboot.findings.JudgedResult;
import org.warmboot.model.DomainSweep;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.RebootExperiment;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.report.ToolInfo;
import org.warmboot.report.json.ResultsJson;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.chart.ChartPicture;
import org.warmboot.ui.results.ComparisonView;
import org.warmboot.ui.results.DowntimeView;
import org.warmboot.ui.results.Sheet;
import org.warmboot.ui.results.TimelineView;
import org.warmboot.ui.scenario.OpenScenario;

/** The published experiment (Kourai and Chiba, DSN 2007, section 5), run from the menu of the real window. */
@ExtendWith(NothingLogged.class)
class RunTest {

    @TempDir
    private Path folder;

    private final List<RunState> states = new ArrayList<>();
    private final RunListener listener = (editor, now) -> states.add(now.state());

    @AfterEach
    void close() {
        runs().removeListener(listener);
        Workbench.closeAll();
    }

    @Test
    void theRunCommandEndsOnceAndItsChartShowsThePublishedDowntimes() throws Exception {
        var open = Workbench.openExample(folder);
        runs().addListener(listener);

        command("org.warmboot.ui.command.run");
        waitFor("the end of the run", () -> ended(open));
        Workbench.work();

        assertEquals(
                1,
                states.stream()
                        .filter(state -> !(state instanceof RunState.Running))
                        .count());
        assertInstanceOf(RunState.Finished.class, states.getLast());
        var view = (DowntimeView) page().findView(DowntimeView.ID);
        var downtime = view.sheets().getFirst();
        assertEquals(List.of("Cold-VM reboot", "Saved-VM reboot", "Warm-VM reboot"), techniques(downtime));
        assertEquals(42, at11(downtime, "Warm"), 1);
        assertEquals(429, at11(downtime, "Saved"), 0.05 * 429);
        assertEquals(157, at11(downtime, "Cold-VM reboot, ssh"), 0.03 * 157);
        assertEquals(241, at11(downtime, "Cold-VM reboot, JBoss"), 0.03 * 241);
    }

    @Test
    void theWindowAndTheCommandLineGiveTheSameBytes() throws Exception {
        var open = Workbench.openExample(folder);
        command("org.warmboot.ui.command.run");
        waitFor("the end of the run", () -> ended(open));
        var inTheWindow = runs().of(open.session()).output().orElseThrow().judged();

        // what the command line does with the same file: load, compile, execute, write
        var document = ScenarioFiles.load(open.session().path());
        var outcome = ScenarioRun.execute(ScenarioCompiler.compile(document), progress -> {}, CancelToken.NONE);
        var result = ((RunOutcome.Finished) outcome).result();
        assertArrayEquals(bytes(JudgedResult.of(document.scenario(), result, CancelToken.NONE)), bytes(inTheWindow));
    }

    private static byte[] bytes(JudgedResult result) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ResultsJson.write(result, new ToolInfo("Warmboot", "test"), bytes);
        return bytes.toByteArray();
    }

    @Test
    void everyResultViewShowsTheRun() throws Exception {
        var open = Workbench.openExample(folder);
        command("org.warmboot.ui.command.run");
        waitFor("the end of the run", () -> ended(open));

        var timeline = (TimelineView) page().showView(TimelineView.ID);
        var comparison = (ComparisonView) page().showView(ComparisonView.ID);
        Workbench.work();

        var setting = timeline.sheets().getFirst().group();
        assertTrue(setting.name().startsWith("11 guests"), setting.name());
        assertEquals(
                List.of("Cold-VM reboot", "Saved-VM reboot", "Warm-VM reboot"),
                timeline.sheets().stream()
                        .filter(sheet -> sheet.group().equals(setting))
                        .map(Sheet::title)
                        .sorted()
                        .toList());
        assertFalse(comparison.rows().isEmpty());
        assertTrue(comparison.rows().stream().allMatch(row -> Double.isFinite(row.simulated())));
    }

    @Test
    void resultsAreStaleOnceTheModelChangesAndFreshAgainAfterUndo() throws Exception {
        var open = Workbench.openExample(folder);
        command("org.warmboot.ui.command.run");
        waitFor("the end of the run", () -> ended(open));
        var output = runs().of(open.session()).output().orElseThrow();
        var host = open.scenario().getHosts().getFirst();

        open.execute(open.session().commands().set(host, Literals.HOST__RESET_TIME, 30.0));
        assertTrue(output.isStale(open.scenario()));
        open.session().commandStack().undo();
        assertFalse(output.isStale(open.scenario()));
    }

    @Test
    void aCancelledRunEndsOnceAndLeavesNoResult() throws Exception {
        var open = Workbench.openExample(folder);
        lengthen(open);
        runs().addListener(listener);

        runs().start(open, Question.all(open.scenario()), "");
        waitFor("the first progress", () -> states.size() > 1);
        command("org.warmboot.ui.command.cancel");
        waitFor("the end of the run", () -> ended(open));
        Workbench.work();

        assertInstanceOf(RunState.Cancelled.class, states.getLast());
        assertEquals(
                1,
                states.stream()
                        .filter(state -> !(state instanceof RunState.Running))
                        .count());
        assertTrue(runs().of(open.session()).output().isEmpty());
    }

    @Test
    void aDrawnHostIsAskedWithEveryTechnique() throws Exception {
        var open = Workbench.openExample(folder);
        command("org.warmboot.ui.command.run.host");
        waitFor("the end of the run", () -> ended(open));

        var result = runs().of(open.session()).output().orElseThrow().result();
        var names = result.experiments().getFirst().runs().stream()
                .map(run -> run.technique())
                .toList();
        assertEquals(
                open.scenario().getTechniques().stream()
                        .map(each -> each.getId())
                        .toList(),
                names);
        var warm = result.experiments().getFirst().runs().get(names.indexOf("warm"));
        assertEquals(42, warm.downtime().orElseThrow().mean(), 1);
        assertEquals(11, warm.parameters().domains());
    }

    /** Hundreds of settings, so that there is time to cancel. */
    private static void lengthen(OpenScenario open) {
        for (var experiment : open.scenario().getExperiments()) {
            if (experiment instanceof RebootExperiment reboot && reboot.getSweep() instanceof DomainSweep sweep) {
                var commands = open.session().commands();
                open.execute(commands.set(sweep, Literals.DOMAIN_SWEEP__MEMORY, 1L << 20));
                open.execute(commands.set(sweep, Literals.DOMAIN_SWEEP__TO, 300));
            }
        }
    }

    private static boolean ended(OpenScenario open) {
        return !runs().of(open.session()).isRunning();
    }

    private static void command(String id) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
    }

    private static XYSeriesCollection lines(Sheet sheet) {
        var chart = ((ChartPicture) sheet.picture()).chart();
        return (XYSeriesCollection) chart.getXYPlot().getDataset();
    }

    private static List<String> techniques(Sheet sheet) {
        var lines = lines(sheet);
        return IntStream.range(0, lines.getSeriesCount())
                .mapToObj(i -> lines.getSeries(i).getDescription().replaceFirst(",.*", ""))
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    private static double at11(Sheet sheet, String start) {
        var lines = lines(sheet);
        for (int i = 0; i < lines.getSeriesCount(); i++) {
            var line = lines.getSeries(i);
            if (line.getDescription().startsWith(start)) {
                return line.getY(line.indexOf(11.0)).doubleValue();
            }
        }
        throw new AssertionError("no line of " + start);
    }
}
