package org.warmboot.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.findings.Finding;
import org.warmboot.findings.Findings;
import org.warmboot.findings.Weight;
import org.warmboot.model.Technique;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Screenshots;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.explorer.ExplorerView;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.widgets.Commands;

/** What a run tells is listed in the window and leads on to elements and charts. */
@ExtendWith(NothingLogged.class)
class FindingsViewTest {

    @TempDir
    private Path folder;

    private OpenScenario open;
    private FindingsView view;

    @BeforeEach
    void run() throws Exception {
        open = Workbench.openExample(folder);
        Commands.run("org.warmboot.ui.command.run");
        Workbench.waitFor(
                "the end of the run",
                () -> Workbench.runs().of(open.session()).output().isPresent());
        view = (FindingsView) Workbench.page().showView(FindingsView.ID);
        Workbench.work();
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void theWindowFindsWhatTheCommandLineFinds() throws Exception {
        var result = Workbench.runs().of(open.session()).output().orElseThrow().result();
        var all = Findings.of(open.scenario(), result, CancelToken.NONE);
        var shown = all.stream()
                .filter(finding -> finding.weight() == Weight.IMPORTANT || finding.weight() == Weight.NOTE)
                .toList();
        assertEquals(shown, view.rows());
        assertEquals(shown.size(), view.table().getTable().getItemCount());
        view.showEverything(true);
        assertEquals(all, view.rows());
        Screenshots.take("findings");
    }

    @Test
    void aFindingLeadsToTheChartBehindIt() {
        var caches = select("cold-caches");
        var words = view.detail().text().getText();
        assertTrue(words.contains(caches.advice()), words);
        follow(0);
        var throughput = (ThroughputView) Workbench.page().findView(ThroughputView.ID);
        assertTrue(Workbench.page().isPartVisible(throughput));
        var sheet = throughput.selected().orElseThrow();
        assertEquals("web-throughput", sheet.group().id());
        assertEquals(
                Optional.of(ChartTopic.THROUGHPUT),
                sheet.chart().map(chart -> chart.chart().topic()));
    }

    @Test
    void aFindingLeadsToTheElementThatItIsAbout() {
        var caches = select("cold-caches");
        follow(1);
        var explorer = (ExplorerView) Workbench.page().findView(ExplorerView.ID);
        var selection =
                (StructuredSelection) explorer.getSite().getSelectionProvider().getSelection();
        assertEquals(1, selection.size());
        assertEquals(
                caches.place().element(),
                Optional.of(selection.getFirstElement())
                        .map(Technique.class::cast)
                        .map(Technique::getId));
    }

    @Test
    void anElementIsOfferedUnderTheNameThatItHasNow() {
        var bottleneck = select("bottleneck");
        assertEquals(Optional.of("server"), bottleneck.place().element());
        assertTrue(view.detail().text().getText().contains("Go to "));
        var host = open.scenario().getHosts().getFirst();
        open.execute(open.session().commands().rename(host, "Another name"));
        Workbench.work();
        select("bottleneck");
        assertTrue(view.detail().text().getText().contains("Go to Another name"), "as it is called now");
    }

    private Finding select(String kind) {
        var finding = view.rows().stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        view.table().setSelection(new StructuredSelection(List.of()));
        view.table().setSelection(new StructuredSelection(finding));
        Workbench.work();
        return finding;
    }

    private void follow(int way) {
        var event = new Event();
        event.text = Integer.toString(way);
        view.detail().text().notifyListeners(SWT.Selection, event);
        Workbench.work();
    }
}
