package org.warmboot.ui.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.model.Element;
import org.warmboot.report.files.EventFile;
import org.warmboot.ui.Answers;
import org.warmboot.ui.Dialogs;
import org.warmboot.ui.Keyboard;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Screenshots;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.results.TimelineView;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.widgets.Commands;

/** A run is watched in the drawing, in its events and in its timeline at one time. */
@ExtendWith(NothingLogged.class)
class ReplayViewTest {

    @TempDir
    private Path folder;

    private OpenScenario open;
    private ReplayView view;

    @BeforeEach
    void runTheHost() throws Exception {
        open = Workbench.openExample(folder);
        Commands.run("org.warmboot.ui.command.run.host");
        Workbench.waitFor(
                "the end of the run",
                () -> Workbench.runs().of(open.session()).output().isPresent());
        view = (ReplayView) Workbench.page().showView(ReplayView.ID);
        Workbench.work();
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void theOutageIsSeenInDrawingEventsAndTimeline() throws Exception {
        choose("Warm-VM reboot");
        var guest = open.scenario().getHosts().getFirst().getDomains().getLast();
        assertTrue(words(guest).contains("1 GiB"), words(guest));

        view.outage();
        Workbench.work();
        var outage = view.run().replay().outages().getFirst();
        view.go((outage.start() + outage.end()) / 2);
        Workbench.work();
        assertTrue(words(guest).contains("suspended"), words(guest));
        var hypervisor = open.scenario().getHosts().getFirst().getHypervisor();
        assertFalse(words(hypervisor).contains("quick reload"), "its state stands there: " + words(hypervisor));
        var table = Dialogs.controls(view.events().area(), Table.class).getFirst();
        var marked = view.events().shown().get(table.getSelectionIndex());
        assertTrue(marked.time() <= (outage.start() + outage.end()) / 2);
        var timeline = (TimelineView) Workbench.page().showView(TimelineView.ID);
        Workbench.waitFor(
                "the mark in the timeline",
                () -> timeline.canvas()
                        .picture()
                        .filter(picture -> picture.x(outage.start()).isPresent())
                        .isPresent());
        Workbench.page().showView(ReplayView.ID);
        Screenshots.take("replay");

        view.stop();
        Workbench.work();
        assertTrue(words(guest).contains("1 GiB"), words(guest));
    }

    @Test
    void itPlaysToItsEndAndStepsFromEventToEvent() {
        choose("Warm-VM reboot");
        view.speed(100);
        view.toggle();
        assertTrue(view.isPlaying());
        Workbench.waitFor("the end", () -> !view.isPlaying());
        double end = view.run().replay().end();
        assertTrue(
                view.scale().clock().startsWith(String.format(Locale.ENGLISH, "%.1f s", end)),
                view.scale().clock());
        view.back();
        Workbench.work();
        var table = Dialogs.controls(view.events().area(), Table.class).getFirst();
        assertEquals(view.events().shown().size() - 1, table.getSelectionIndex(), "the last of " + end + " s");
        var scale = view.scale();
        Keyboard.key(scale, SWT.HOME);
        Keyboard.key(scale, SWT.ARROW_RIGHT);
        assertEquals(
                view.run().replay().changes().getFirst().time(),
                view.events().shown().get(table.getSelectionIndex()).time());
    }

    @Test
    void eventsAreFilteredAndTheirRowsGoToTheirTime() {
        choose("Cold-VM reboot");
        int all = view.events().shown().size();
        view.events().filter("booting");
        Workbench.work();
        var booting = view.events().shown();
        assertTrue(!booting.isEmpty() && booting.size() < all);
        assertTrue(booting.stream()
                .allMatch(event -> List.of(event.from(), event.to()).contains("booting")));
        var table = Dialogs.controls(view.events().area(), Table.class).getFirst();
        table.setSelection(0);
        table.notifyListeners(SWT.Selection, new Event());
        Workbench.work();
        var element = booting.getFirst();
        var state = view.run().replay().at(element.time()).get(element.component());
        assertEquals(element.to(), state.phase());
    }

    @Test
    void theTableOfEventsIsThatOfTheCommandLine() throws Exception {
        var file = folder.resolve("events.csv");
        try (var answers = new Answers(file)) {
            view.export();
            Workbench.waitFor("the table", () -> Files.exists(file));
            assertEquals("events.csv", answers.asked().getFirst().name());
        }
        var result = Workbench.runs().of(open.session()).output().orElseThrow().result();
        EventFile.write(result, folder.resolve("as-the-command-line.csv"));
        assertEquals(Files.readString(folder.resolve("as-the-command-line.csv")), Files.readString(file));
        assertTrue(Files.readString(file).contains(",hypervisor,running,"), "events of the hypervisor");
    }

    @Test
    void anEditEndsTheReplay() {
        choose("Warm-VM reboot");
        view.outage();
        Workbench.work();
        var guest = open.scenario().getHosts().getFirst().getDomains().getLast();
        open.execute(open.session().commands().rename(guest, "renamed"));
        Workbench.work();
        assertTrue(words(guest).contains("1 GiB"), words(guest));
    }

    @Test
    void anotherScenarioEndsTheReplayOfTheOneThatWasWatched() throws Exception {
        choose("Warm-VM reboot");
        view.outage();
        Workbench.work();
        var guest = open.scenario().getHosts().getFirst().getDomains().getLast();
        assertFalse(words(guest).contains("1 GiB"), words(guest));
        Workbench.openExample(Files.createDirectory(folder.resolve("other")));
        Workbench.work();
        assertTrue(words(guest).contains("1 GiB"), "its drawing is that of no time: " + words(guest));
    }

    private void choose(String technique) {
        var runs = Dialogs.controls(view.bar().bar(), Combo.class).getFirst();
        for (int index = 0; index < runs.getItemCount(); index++) {
            if (runs.getItem(index).startsWith(technique)) {
                runs.select(index);
                runs.notifyListeners(SWT.Selection, new Event());
                Workbench.work();
                return;
            }
        }
        throw new AssertionError(technique + " is not among " + List.of(runs.getItems()));
    }

    private String words(Element element) {
        var viewer = open.editor().getAdapter(GraphicalViewer.class);
        var part = (GraphicalEditPart) viewer.getEditPartRegistry().get(element);
        return words(part.getFigure());
    }

    private static String words(IFigure figure) {
        var own = figure instanceof Label label ? label.getText() : "";
        return ((List<?>) figure.getChildren())
                .stream().map(child -> words((IFigure) child)).reduce(own, (all, more) -> all + " " + more);
    }
}
