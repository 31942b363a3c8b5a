package org.warmboot.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.experiment.kept.KeptResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Screenshots;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.results.DowntimeView;
import org.warmboot.ui.widgets.Commands;

/** What was found once is there again when its scenario is opened the next time. */
@ExtendWith(NothingLogged.class)
class KeptRunTest {

    private static final Instant AT = Instant.ofEpochSecond(1_700_000_000);

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void theResultsOfTheLastRunAreShownWhenTheScenarioIsOpenedAgain() throws Exception {
        var open = Workbench.openExample(folder);
        var view = (DowntimeView) Workbench.page().showView(DowntimeView.ID);
        Commands.run("org.warmboot.ui.command.run.host");
        var session = open.session();
        Workbench.waitFor(
                "the end of the run",
                () -> Workbench.runs().of(session).output().isPresent());
        var result = Workbench.runs().of(session).output().orElseThrow().result();
        var file = open.file().orElseThrow();
        Workbench.waitFor("the file of it", () -> Job.getJobManager().isIdle());
        Workbench.closeAll();
        assertEquals(Optional.empty(), view.shown());

        var again = Workbench.open(file);
        Workbench.waitFor("the last results", () -> view.shown().isPresent());
        assertEquals(result, view.shown().orElseThrow());
        Screenshots.take("kept-result");
        var kept = Workbench.runs().of(again.session());
        assertTrue(kept.state() instanceof RunState.Kept);
        assertFalse(kept.output().orElseThrow().isStale(again.scenario()));
        again.execute(again.session().commands().rename(again.scenario(), "another"));
        Workbench.work();
        assertTrue(kept.output().orElseThrow().isStale(again.scenario()));
    }

    @Test
    void nobodyHearsOfTheRunsOfAClosedScenario() throws Exception {
        var open = Workbench.openExample(folder);
        var session = open.session();
        Commands.run("org.warmboot.ui.command.run.host");
        Workbench.waitFor(
                "the end of the run",
                () -> Workbench.runs().of(session).output().isPresent());
        Workbench.waitFor("the file of it", () -> Job.getJobManager().isIdle());
        Workbench.closeAll();
        var heard = new ArrayList<RunState>();
        RunListener listener = (scenario, now) -> heard.add(now.state());
        Workbench.runs().addListener(listener);
        try {
            assertEquals(ScenarioRuns.NONE, Workbench.runs().of(session));
            Workbench.waitFor("what is read of it", () -> Job.getJobManager().isIdle());
            Workbench.work();
            assertEquals(List.of(), heard);
        } finally {
            Workbench.runs().removeListener(listener);
        }
    }

    @Test
    void anArchiveHoldsTheLastOfEachFileAndAtMostSoMuch() throws Exception {
        var one = kept("one");
        int size = one.toBytes().length;
        var archive = new RunArchive(folder.resolve("results"), 2L * size + size / 2);
        for (var name : List.of("a", "b", "c")) {
            archive.keep(folder.resolve(name), one);
            age(folder.resolve("results"));
        }
        assertEquals(Optional.empty(), archive.last(folder.resolve("a")), "the oldest had to go");
        assertEquals(
                one.result(), archive.last(folder.resolve("b")).orElseThrow().result());
        archive.keep(folder.resolve("b"), kept("two"));
        var two = archive.last(folder.resolve("b")).orElseThrow();
        assertEquals("two", two.result().scenario());
        assertEquals(AT, two.at());
    }

    @Test
    void whatCannotBeReadIsForgotten() throws Exception {
        var archive = new RunArchive(folder.resolve("results"));
        archive.keep(folder.resolve("a"), kept("one"));
        try (var all = Files.list(folder.resolve("results"))) {
            Files.writeString(all.findFirst().orElseThrow(), "of another version");
        }
        assertEquals(Optional.empty(), archive.last(folder.resolve("a")));
        try (var all = Files.list(folder.resolve("results"))) {
            assertEquals(0, all.count());
        }
    }

    /** Makes all files older, so that the next one is newer by more than any clock tells apart. */
    private static void age(Path results) throws Exception {
        try (var all = Files.list(results)) {
            for (var file : all.toList()) {
                Files.setLastModifiedTime(
                        file,
                        FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() - 60_000));
            }
        }
    }

    private static KeptResult kept(String name) {
        return new KeptResult(
                AT, 1, new byte[] {1, 2}, new ScenarioResult(name, "", 1, List.of(), List.of(), List.of()));
    }
}
