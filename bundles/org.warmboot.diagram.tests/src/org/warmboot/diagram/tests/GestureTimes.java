package org.warmboot.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.diagram.editor.ScenarioEditor;
import org.warmboot.diagram.editor.ScenarioEditorInput;
import org.warmboot.drawing.topology.HostPlaces;
import org.warmboot.edit.command.ScenarioCommands;
import org.warmboot.edit.template.ElementTemplates;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Scenario;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFiles;

/**
 * How long gestures take on a large drawing, from the event until nothing is left to do or to paint. No test of
 * {@code ./test}: {@code releng/benchmarks/window} runs it and prints the table.
 */
class GestureTimes {
    private static final int HOSTS = Integer.getInteger("warmboot.gestures.hosts", 200);
    private static final int GUESTS = Integer.getInteger("warmboot.gestures.guests", 20);
    private static final int ROUNDS = Integer.getInteger("warmboot.gestures.rounds", 7);
    private static final int LIVES = Integer.getInteger("warmboot.gestures.lives", 100);
    private static final int FRAMES = 60;

    /** Nothing has happened for so long: the gesture has ended. */
    private static final long QUIET = 60_000_000;

    /** A change that nothing has to be painted for ends so. */
    private static final long LONGEST_FRAME = 1_000_000_000;

    @TempDir
    Path folder;

    private final List<String> table = new ArrayList<>();

    @AfterEach
    void keep() throws IOException {
        if (!table.isEmpty()) {
            Files.write(Path.of("target", "gestures.txt"), table);
        }
    }

    @Test
    void ofALargeScenario() throws Exception {
        var file = folder.resolve("large.warmboot");
        ScenarioFiles.save(ScenarioDocument.of(scenario(HOSTS, GUESTS)), file);
        // the first opening loads classes
        opened(file, editor -> {});
        long before = usedHeap();
        var opening = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            opening.add(milliseconds(
                    () -> EditorDriver.page().openEditor(new ScenarioEditorInput(file), ScenarioEditor.ID)));
            EditorDriver.page().closeAllEditors(false);
            idle();
        }
        line("open", opening, "ms");
        opened(file, this::gestures);
        long after = usedHeap();
        table.add("heap before opening and after closing: %d and %d MiB".formatted(before >> 20, after >> 20));
    }

    private void gestures(EditorDriver editor) {
        var scenario = editor.scenario();
        var viewer = editor.viewer();
        var actions = (ActionRegistry) editor.editor().getAdapter(ActionRegistry.class);
        var host = scenario.getHosts().get(HOSTS / 2);
        line("select all", times(() -> run(actions, ActionFactory.SELECT_ALL), viewer::deselectAll), "ms");
        line("select one", times(() -> viewer.select(editor.part(host)), viewer::deselectAll), "ms");
        line(
                "rename",
                times(
                        () -> editor.stack().execute(editor.session().commands().rename(host, "renamed")),
                        editor.stack()::undo),
                "ms");
        Gesture delete = () -> {
            viewer.select(editor.part(host));
            run(actions, ActionFactory.DELETE);
        };
        line("delete", times(delete, editor.stack()::undo), "ms");
        run(delete);
        line("undo of it", times(editor.stack()::undo, delete), "ms");
        editor.stack().undo();
        var zoom = (ZoomManager) editor.editor().getAdapter(ZoomManager.class);
        var canvas = (FigureCanvas) editor.canvas();
        int step = canvas.getContents().getBounds().height / (2 * FRAMES);
        line("scrolling", frames(canvas, frame -> canvas.scrollToY(frame * step)), "frames/s");
        line("zooming", frames(canvas, frame -> zoom.setZoom(0.3 + 0.01 * frame)), "frames/s");
        zoom.setZoom(1);
    }

    /** Resources of the window system that a hundred openings leave behind; one is left on purpose, to be found. */
    @Test
    void leavesNothingBehind() throws Exception {
        var file = folder.resolve("small.warmboot");
        ScenarioFiles.save(ScenarioDocument.of(scenario(4, 6)), file);
        var left = new AtomicInteger();
        Resource.setNonDisposeHandler(error -> left.incrementAndGet());
        try {
            for (int life = 0; life < LIVES; life++) {
                opened(file, editor -> {});
            }
            leave();
            usedHeap();
        } finally {
            Resource.setNonDisposeHandler(null);
        }
        assertEquals(1, left.get());
    }

    private static void leave() {
        new Image(Display.getCurrent(), 1, 1);
    }

    private static Scenario scenario(int hosts, int guests) {
        var scenario = ModelFactory.eINSTANCE.createScenario();
        var commands = new ScenarioCommands(scenario, HostPlaces.draw(scenario));
        for (int number = 0; number < hosts; number++) {
            var host = ElementTemplates.host();
            commands.createHost(host, new Rectangle(0, 0, -1, -1)).execute();
            for (int guest = 0; guest < guests; guest++) {
                commands.createDomain(ElementTemplates.guestDomain(), host, Optional.empty())
                        .execute();
            }
        }
        return scenario;
    }

    private static void opened(Path file, Consumer<EditorDriver> use) throws Exception {
        var editor = EditorDriver.open(file);
        try {
            idle();
            use.accept(editor);
        } finally {
            editor.close();
            idle();
        }
    }

    private static void run(ActionRegistry actions, ActionFactory action) {
        actions.getAction(action.getId()).run();
    }

    private interface Gesture {
        void make() throws Exception;
    }

    /** The first round, which loads classes, is not looked at. */
    private static List<Double> times(Gesture gesture, Gesture back) {
        var times = new ArrayList<Double>();
        for (int round = 0; round <= ROUNDS; round++) {
            times.add(milliseconds(gesture));
            run(back);
        }
        return times.subList(1, times.size());
    }

    /** Frames that the window system really shows, one after each change; it shows sixty in a second at most. */
    private static List<Double> frames(Canvas canvas, IntConsumer change) {
        var painted = new AtomicInteger();
        PaintListener counter = event -> painted.incrementAndGet();
        canvas.addPaintListener(counter);
        var rates = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            change.accept(0);
            idle();
            long start = System.nanoTime();
            for (int number = 1; number <= FRAMES; number++) {
                int before = painted.get();
                change.accept(number);
                long latest = System.nanoTime() + LONGEST_FRAME;
                while (painted.get() == before && System.nanoTime() < latest) {
                    Display.getCurrent().readAndDispatch();
                }
            }
            rates.add(FRAMES * 1e9 / (System.nanoTime() - start));
        }
        canvas.removePaintListener(counter);
        return rates;
    }

    private static double milliseconds(Gesture gesture) {
        idle();
        long start = System.nanoTime();
        return (run(gesture) - start) / 1e6;
    }

    /** Makes a gesture and all that follows from it; gives when nothing was left to do. */
    private static long run(Gesture gesture) {
        try {
            gesture.make();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        return idle();
    }

    /** Lets the window do all that it has to do; gives when it had done it. */
    private static long idle() {
        var display = Display.getCurrent();
        long last = System.nanoTime();
        while (System.nanoTime() - last < QUIET) {
            if (display.readAndDispatch()) {
                last = System.nanoTime();
            } else {
                Thread.onSpinWait();
            }
        }
        return last;
    }

    private static long usedHeap() {
        for (int round = 0; round < 5; round++) {
            System.gc();
            Gestures.settle(100);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void line(String gesture, List<Double> values, String unit) {
        var sorted = values.stream().sorted().toList();
        table.add(String.format(
                Locale.ROOT,
                "%-20s %8.0f %s (%.0f to %.0f)",
                gesture,
                sorted.get(sorted.size() / 2),
                unit,
                sorted.getFirst(),
                sorted.getLast()));
    }
}
