package org.warmboot.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.examples.Examples;
import org.warmboot.model.AgingModel;
import org.warmboot.model.OperatingSystem;
import org.warmboot.model.ProvenanceKind;
import org.warmboot.model.ThresholdTrigger;
import org.warmboot.model.Weibull;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.ui.Keyboard;
import org.warmboot.ui.Menus;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.chart.ChartCanvas;
import org.warmboot.ui.explorer.ExplorerView;
import org.warmboot.ui.scenario.OpenScenario;

/** What monitoring has kept becomes values of a scenario, one by one as the user accepts them. */
@ExtendWith(NothingLogged.class)
class CalibrationJourneyTest {

    private static final String TITLE = "Calibrate by measurements";
    private static final double MIB_A_DAY = 1048576 / 86400.0;

    /** 1 January 2026. */
    private static final long BEGIN = 1767225600;

    private static final int HOURS = 24 * 56;
    private static final int RESTART = 24 * 21;

    @TempDir
    private Path folder;

    private OpenScenario open;

    @BeforeEach
    void open() throws Exception {
        var example = Examples.list().stream()
                .filter(each -> each.fileName().startsWith("aging"))
                .findFirst()
                .orElseThrow();
        var file = folder.resolve(example.fileName());
        Examples.copy(example, file);
        open = Workbench.open(file);
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void aLeakIsTakenOverFromASeriesAndItsThresholdIsNot() throws Exception {
        var series = folder.resolve("sar-h2.csv");
        Files.writeString(series, series(6));
        var before = state();
        inWizard(wizard -> {
            wizard.choose("Files...", series);
            var combos = shown(wizard, Combo.class);
            Workbench.waitFor("the columns", () -> combos.get(2).getItemCount() == 2);
            assertEquals("RootHammer testbed · dom0 (memory)", combos.get(1).getText());
            assertEquals("512 MiB", shown(wizard, Text.class).getLast().getText());
            wizard.select(combos.get(2), "used");
            wizard.next();
            wizard.settle();
            var chart = wizard.controls(ChartCanvas.class).getFirst();
            Workbench.waitFor("the chart", () -> colours(chart) > 20);
            wizard.picture("calibrate-aging-finding");
            assertEquals(
                    "2 of 2 values are taken over, as measured; it is one step that can be undone.", wizard.message());
            var table = wizard.controls(Table.class).getFirst();
            assertEquals("6 MiB/day", table.getItem(0).getText(2));
            assertTrue(
                    table.getItem(0).getText(3).matches("(5\\.9|6\\.0)\\d MiB/day"),
                    table.getItem(0).getText(3));
            assertTrue(table.getItem(1).getText(1).contains("Hypervisor when dom0 has used 80 %"));
            untick(table, 1);
            assertTrue(wizard.message().startsWith("One of 2 values"), wizard.message());
            wizard.finish();
        });
        var model = model();
        assertEquals(6, model.getLeakRate() / MIB_A_DAY, 0.1);
        var origin = model.getProvenance().stream()
                .filter(each -> each.getParameter().equals("leakRate"))
                .findFirst()
                .orElseThrow();
        assertEquals(ProvenanceKind.MEASURED, origin.getKind());
        assertEquals("sar-h2.csv", origin.getSource());
        assertTrue(origin.getNote().contains("at 95 %"), origin.getNote());
        assertEquals(
                0.8, ((ThresholdTrigger) open.scenario().getPolicies().getLast().getTrigger()).getLevel());
        var canvas = open.editor().getAdapter(GraphicalViewer.class).getControl();
        Keyboard.control(canvas, 'z');
        assertEquals(before, state());
        assertFalse(open.session().commandStack().canUndo());
    }

    @Test
    void aSeriesThatDoesNotGrowOrIsTooShortOrBrokenChangesNothingAndSaysWhy() throws Exception {
        var flat = folder.resolve("flat.csv");
        Files.writeString(flat, series(0));
        var lines = Files.readAllLines(flat);
        var brief = folder.resolve("short.csv");
        Files.write(brief, lines.subList(0, 24));
        var broken = folder.resolve("broken.csv");
        lines.set(6, lines.get(6).replaceFirst(";[^;]*$", ";much"));
        Files.write(broken, lines);
        tells(flat, "There is nothing to take over.");
        tells(brief, "short.csv: A trend needs a whole week of values");
        tells(broken, "broken.csv, line 7: \"much\" is no number");
    }

    @Test
    void livesAndPhasesAreTakenOverAndOutagesTold() throws Exception {
        var before = state();
        var lives = folder.resolve("crashes.csv");
        var rows = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            // quantiles of a Weibull life of shape 4 and scale 1000 h
            rows.append(1000 * Math.pow(-Math.log(1 - (i + 0.5) / 40), 0.25)).append(i % 8 == 7 ? ";running\n" : "\n");
        }
        Files.writeString(lives, rows);
        take("Times between crashes: does it age, and how often to rejuvenate?", lives, "calibrate-lives", 1);
        var life = (Weibull) open.scenario()
                .getHosts()
                .getFirst()
                .getHypervisor()
                .getFailure()
                .getTimeToFailure();
        assertTrue(life.getShape() > 3 && life.getShape() < 5, "shape " + life.getShape());
        assertEquals(1000 * 3600 * 0.9064, life.getMean(), 150 * 3600);

        var phases = folder.resolve("phases.csv");
        Files.writeString(
                phases, "resume;1;0.42\nresume;4;1.69\nresume;11;4.63\nboot;1;6.2\nboot;4;16.4\nboot;11;40.2\n");
        take("Times of the phases of a reboot against the number of guests", phases, "calibrate-phases", 3);
        // 3.4 s for each guest and 2.8 s, as in the paper
        var guest = system("linux");
        assertEquals(3.4, guest.getBootDiskTime(), 0.01);
        assertEquals(2.8, guest.getBootTime(), 0.05);
        assertEquals(0.42, open.scenario().getHosts().getFirst().getHypervisor().getResumeTime(), 0.01);

        var probes = folder.resolve("probe.csv");
        Files.writeString(probes, """
                01-01-2026-02:00:00;0.01
                01-01-2026-02:00:05;-1
                01-01-2026-02:00:40;-1
                01-01-2026-02:00:45;0.02
                01-01-2026-02:01:45;0.02
                """);
        var explorer = (ExplorerView) Workbench.page().showView(ExplorerView.ID);
        explorer.reveal(open.scenario().getTechniques().get(1));
        Workbench.work();
        var tree = ((StructuredViewer) explorer.getSite().getSelectionProvider()).getControl();
        WizardByHand.in(TITLE, () -> Menus.context(tree, "Calibrate by measurements"), wizard -> {
            assertEquals(
                    "Answers to probes: when was it away?",
                    shown(wizard, Combo.class).getFirst().getText());
            wizard.choose("Files...", probes);
            assertEquals("Warm-VM reboot", shown(wizard, Combo.class).get(1).getText());
            wizard.next();
            wizard.settle();
            Workbench.waitFor(
                    "the chart",
                    () -> colours(wizard.controls(ChartCanvas.class).getFirst()) > 20);
            wizard.picture("calibrate-outages-finding");
            var told = wizard.controls(Label.class).stream().map(Label::getText).toList();
            assertTrue(told.stream().anyMatch(each -> each.startsWith("1 outage in 5 probes")), told::toString);
            assertTrue(
                    told.stream()
                            .anyMatch(
                                    each -> each.matches(
                                            "(?s).*02:00:05Z: 40.s without.*Simulated, Warm-VM reboot .* for \\d.*more than the longest outage.*")),
                    told::toString);
            wizard.finish();
        });

        var canvas = open.editor().getAdapter(GraphicalViewer.class).getControl();
        Keyboard.control(canvas, 'z');
        Keyboard.control(canvas, 'z');
        assertEquals(before, state());
        assertFalse(open.session().commandStack().canUndo());
    }

    private void take(String kind, Path file, String picture, int values) {
        inWizard(wizard -> {
            wizard.select(shown(wizard, Combo.class).getFirst(), kind);
            wizard.choose("Files...", file);
            wizard.next();
            wizard.settle();
            assertEquals(values, wizard.controls(Table.class).getFirst().getItemCount(), wizard.message());
            Workbench.waitFor(
                    "the chart",
                    () -> colours(wizard.controls(ChartCanvas.class).getFirst()) > 20);
            wizard.picture(picture + "-finding");
            wizard.finish();
        });
    }

    private OperatingSystem system(String id) {
        return open.scenario().getOperatingSystems().stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Controls of the kind of measurement that is chosen. */
    private static <C extends Control> List<C> shown(WizardByHand wizard, Class<C> kind) {
        return wizard.controls(kind).stream().filter(Control::isVisible).toList();
    }

    private void tells(Path file, String message) {
        inWizard(wizard -> {
            wizard.choose("Files...", file);
            var combos = shown(wizard, Combo.class);
            Workbench.waitFor("the columns", () -> combos.get(2).getItemCount() == 2);
            wizard.select(combos.get(2), "used");
            wizard.next();
            wizard.settle();
            assertTrue(wizard.message().startsWith(message), wizard.message());
        });
    }

    private static void inWizard(Consumer<WizardByHand> work) {
        WizardByHand.in(TITLE, () -> Menus.bar("File", "Calibrate by measurements..."), work);
    }

    /** Hourly values of eight weeks with noise and a day's rhythm; after three of them a restart. */
    private static String series(double perDay) {
        var random = new Random(7);
        var text = new StringBuilder("time;free;used\n");
        for (int hour = 0; hour < HOURS; hour++) {
            if (hour >= RESTART && hour < RESTART + 6) {
                continue; // it is down
            }
            double up = hour < RESTART ? hour : hour - RESTART;
            var used = 150 + perDay * up / 24 + 3 * Math.sin(hour * Math.PI / 12) + 2 * random.nextGaussian();
            text.append(BEGIN + 3600L * hour)
                    .append(';')
                    .append(512 - used)
                    .append(';')
                    .append(used)
                    .append('\n');
        }
        return text.toString();
    }

    private static void untick(Table table, int row) {
        table.getItem(row).setChecked(false);
        var event = new Event();
        event.detail = SWT.CHECK;
        event.item = table.getItem(row);
        table.notifyListeners(SWT.Selection, event);
        Workbench.work();
    }

    /** How many colours a control shows: an empty chart has one. */
    private static int colours(ChartCanvas chart) {
        var size = chart.getSize();
        var image = new Image(Display.getCurrent(), size.x, size.y);
        var gc = new GC(chart);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        var data = image.getImageData();
        image.dispose();
        var colours = new HashSet<Integer>();
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                colours.add(data.getPixel(x, y));
            }
        }
        return colours.size();
    }

    private AgingModel model() {
        return open.scenario().getAgingModels().stream()
                .filter(each -> each.getId().equals("xenstored-leak"))
                .findFirst()
                .orElseThrow();
    }

    private String state() throws Exception {
        var copy = folder.resolve("state.warmboot");
        ScenarioFiles.save(open.session().document(), copy);
        return Files.readString(copy);
    }
}
