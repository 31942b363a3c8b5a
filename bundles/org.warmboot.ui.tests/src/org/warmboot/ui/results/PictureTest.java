package org.warmboot.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.ui.Workbench.page;
import static org.warmboot.ui.Workbench.runs;
import static org.warmboot.ui.Workbench.waitFor;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.chart.ChartPicture;
import org.warmboot.ui.chart.Picture;
import org.warmboot.ui.chart.PictureFiles;
import org.warmboot.ui.run.ReportJob;
import org.warmboot.ui.scenario.OpenScenario;

/** What can be done with the pictures of a run: look closer, ask, save, report. */
@ExtendWith(NothingLogged.class)
class PictureTest {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 400;

    @TempDir
    private Path folder;

    private OpenScenario open;

    @BeforeEach
    void run() throws Exception {
        open = Workbench.openExample(folder);
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.warmboot.ui.command.run", null);
        waitFor("the end of the run", () -> !runs().of(open.session()).isRunning());
        Workbench.work();
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void aChartCanBeLookedAtCloserAndWholeAgain() throws Exception {
        var picture = (ChartPicture) picture(DowntimeView.ID);
        paint(picture, WIDTH);
        var axis = picture.chart().getXYPlot().getDomainAxis();
        var before = axis.getRange();

        picture.zoom(2, WIDTH / 2.0, HEIGHT / 2.0);
        assertEquals(before.getLength() / 2, axis.getRange().getLength(), 0.01 * before.getLength());
        picture.reset();
        assertEquals(before, axis.getRange());
    }

    @Test
    void aPointOfTheChartTellsItsSeconds() throws Exception {
        var picture = picture(DowntimeView.ID);
        paint(picture, WIDTH);

        var tip = anyTip(picture, WIDTH).orElseThrow();

        assertTrue(tip.contains("Number of guests") || tip.contains("published"), tip);
    }

    @Test
    void aPhaseOfTheTimelineTellsItsDurationAlsoWhenLookedAtCloser() throws Exception {
        var picture = picture(TimelineView.ID);
        paint(picture, WIDTH);
        assertTrue(anyTip(picture, WIDTH).orElseThrow().contains("from"));

        picture.zoom(4, WIDTH / 2.0, 0);
        paint(picture, WIDTH);

        assertTrue(anyTip(picture, WIDTH).orElseThrow().contains("from"));
    }

    @Test
    void picturesAreSavedAsPngAndSvg() throws Exception {
        var picture = picture(DowntimeView.ID);
        var png = folder.resolve("chart.png");
        var svg = folder.resolve("chart.svg");

        PictureFiles.write(picture, "Downtime", WIDTH, HEIGHT, png);
        PictureFiles.write(picture, "Downtime", WIDTH, HEIGHT, svg);

        assertEquals(2 * WIDTH, ImageIO.read(png.toFile()).getWidth());
        assertTrue(Files.readString(svg).contains("<svg xmlns="));
    }

    @Test
    void theCanvasShowsThePictureOfTheSelectedSheet() throws Exception {
        var view = (DowntimeView) page().showView(DowntimeView.ID);
        for (var sheet : view.sheets()) {
            view.select(sheet);
            assertEquals(Optional.of(sheet), view.selected());
            assertEquals(Optional.of(sheet.picture()), view.canvas().picture());
        }
    }

    @Test
    void costsAreComparedSideBySide() throws Exception {
        var view = (CostView) page().showView(CostView.ID);
        Workbench.work();
        var titles = view.sheets().stream().map(Sheet::title).toList();
        assertTrue(titles.containsAll(List.of("Total time", "Peak memory", "Written to disk")), titles.toString());

        var picture = view.sheets().getFirst().picture();
        paint(picture, WIDTH);

        assertTrue(anyTip(picture, WIDTH).orElseThrow().contains("reboot"));
        assertTrue(picture.leastHeight() > 100);
    }

    @Test
    void theReportIsWrittenWithItsResults() throws Exception {
        var report = folder.resolve("report");
        var job = new ReportJob(runs().of(open.session()).output().orElseThrow().judged(), report);

        job.schedule();
        job.join();

        assertTrue(job.getResult().isOK(), job.getResult().getMessage());
        assertTrue(Files.readString(report.resolve("index.html")).contains("RootHammer"));
        assertTrue(Files.exists(report.resolve("results.json")));
    }

    private static Picture picture(String view) throws Exception {
        var pictures = (PictureView) page().showView(view);
        Workbench.work();
        return pictures.sheets().getFirst().picture();
    }

    private static void paint(Picture picture, int width) {
        var image = new BufferedImage(width, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        picture.paint(graphics, new Rectangle2D.Double(0, 0, width, HEIGHT));
        graphics.dispose();
    }

    private static Optional<String> anyTip(Picture picture, int width) {
        return IntStream.range(0, width * HEIGHT / 2)
                .mapToObj(i -> picture.tooltip(2 * i % width, 2 * i / width))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
