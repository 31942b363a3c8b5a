package org.warmboot.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.longrun.RunOptions;
import org.warmboot.experiment.question.Question;
import org.warmboot.experiment.study.Sweep;
import org.warmboot.experiment.study.SweepPlan;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.report.files.Exports;
import org.warmboot.report.files.ReportFiles;
import org.warmboot.ui.Answers;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Screenshots;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.run.ReportJob;
import org.warmboot.ui.scenario.OpenScenario;

/** Experiments are run with many values, and what comes out is what the command line gives. */
@ExtendWith(NothingLogged.class)
class SweepViewTest {

    private static final String RESETS = "hosts[server].resetTime=20 s..80 s/4";

    @TempDir
    private Path folder;

    private OpenScenario open;
    private SweepView view;

    @BeforeEach
    void open() throws Exception {
        open = Workbench.openExample(folder);
        view = (SweepView) Workbench.page().showView(SweepView.ID);
        Workbench.work();
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    private Sweep sweep(String... axes) {
        return Sweep.of(
                SweepView.document(open, Question.all(open.scenario())),
                SweepPlan.grid(List.of(axes)),
                RunOptions.DEFAULT);
    }

    @Test
    void theTableOfASweepIsThatOfTheCommandLine() throws Exception {
        view.run(sweep(RESETS));
        Workbench.waitFor("the sweep", () -> view.shown().isPresent());
        assertEquals("downtime", view.sheets().getFirst().group().id(), "the first experiment first");
        Workbench.work();
        Screenshots.take("sweep");
        var out = Files.createDirectory(folder.resolve("out"));
        try (var answers = new Answers(out)) {
            view.save();
            Workbench.waitFor("the files", () -> Files.exists(out.resolve("sweep.csv")));
        }
        // what the command line does with the same file
        var document = ScenarioFiles.load(open.session().path());
        var result = Sweep.of(document, SweepPlan.grid(List.of(RESETS)), RunOptions.DEFAULT)
                .run(progress -> {}, CancelToken.NONE)
                .orElseThrow();
        var other = folder.resolve("command-line");
        ReportFiles.write(Exports.SWEEP, result, ReportJob.tool(), other, warning -> {});
        for (var name : List.of("sweep.csv", "sweep.json", "index.html")) {
            assertEquals(Files.readString(other.resolve(name)), Files.readString(out.resolve(name)), name);
        }
    }

    @Test
    void valuesThatAreNoneAreToldBeforeAnythingRuns() {
        var seen = new String[2];
        var document = SweepView.document(open, Question.all(open.scenario()));
        var dialog = new SweepDialog(Workbench.page().getWorkbenchWindow().getShell(), document, List.of());
        Display.getCurrent().asyncExec(() -> {
            var run = button(dialog);
            dialog.axes().setText(RESETS);
            seen[0] = dialog.getErrorMessage() + run.getEnabled();
            dialog.axes().setText("hosts[server].resetTime=soon, 5 s");
            seen[1] = dialog.getErrorMessage() + run.getEnabled();
            dialog.close();
        });
        dialog.open();
        assertEquals("nulltrue", seen[0]);
        assertTrue(seen[1].contains("soon") && seen[1].endsWith("false"), seen[1]);
    }

    private static Button button(SweepDialog dialog) {
        return (Button) dialog.getShell().getDefaultButton();
    }

    @Test
    void aSettingThatCannotBeRunIsCountedAndTheOthersAreShown() {
        view.run(sweep("hosts[server].memory=4 GiB, 12 GiB, 16 GiB"));
        Workbench.waitFor("the sweep", () -> view.shown().isPresent());
        var points = view.shown().orElseThrow().points();
        assertEquals(3, points.size());
        assertTrue(points.getFirst().problem().isPresent());
        assertFalse(points.getLast().problem().isPresent());
    }
}
