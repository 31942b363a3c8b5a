package org.warmboot.report.html.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmboot.experiment.result.RunParameters;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.svg.SvgWriter;
import org.warmboot.report.timeline.Timeline;
import org.warmboot.style.StyleTable;

/** What is said of the guests of a run. */
class SettingWordsTest {

    private final RunParameters differ = new RunParameters("host", 3, 1, 0.5, 4, "ssh", "ssh");
    private final RunParameters alike = new RunParameters("host", 3, 1, "ssh", "ssh");

    @Test
    void guestsOfDifferentMemoryAreToldWithItsRange() {
        assertEquals("3 guests of 0.5 to 4 GiB", SettingWords.of(differ));
        assertEquals("3 guests of 0.5 to 4 GiB; ssh", SettingWords.of(List.of(run(differ))));
        assertEquals("3 guests of 0.5 to 4 GiB; ssh", SettingWords.of(List.of(run(alike), run(differ))));
    }

    @Test
    void guestsOfTheSameMemoryAreToldWithIt() {
        assertEquals("3 guests of 1\u00a0GiB", SettingWords.of(alike));
        assertEquals("1 guest of 800\u00a0MiB", SettingWords.of(new RunParameters("host", 1, 0.78125, "ssh", "ssh")));
    }

    @Test
    void aTimelineSaysTheSame() {
        var timeline = new Timeline(run(differ), StyleTable.LIGHT);
        var svg = SvgWriter.document(
                timeline, new SvgWriter.Size(600, 200), "timeline", new SvgWriter.Label("a timeline", ""));
        assertTrue(svg.contains("3 guests of 0.5 to 4 GiB, ssh"), svg);
    }

    private static RunResult run(RunParameters parameters) {
        return new RunResult("warm", "Warm", parameters);
    }
}
