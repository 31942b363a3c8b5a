package org.warmboot.experiment.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmboot.experiment.result.Downtime;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.Keyed;
import org.warmboot.experiment.result.Rolling;
import org.warmboot.experiment.result.RunParameters;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.model.Measure;

/** The catalogue is whole: what can be asked of a run has a name, and what has a name can be asked. */
class RunMeasureTest {

    private static final List<RunMeasure> ALL = List.of(RunMeasure.values());

    @Test
    void everyMeasureHasAName() {
        for (var measure : ALL) {
            assertTrue(MeasureWords.name(measure).length() > 2, measure::key);
        }
    }

    @Test
    void everyWordBelongsToAMeasure() {
        var words = ResourceBundle.getBundle("org.warmboot.experiment.measure.measures", Locale.ROOT);
        var strange = new TreeSet<>(words.keySet());
        for (var measure : ALL) {
            strange.removeIf(word -> word.matches(measure.key() + "(\\.(title|note|column|head|drawn))?"));
        }
        assertEquals(new TreeSet<>(), strange);
    }

    @Test
    void everyPublishedFigureThatOneRunYieldsIsAMeasure() {
        var missing = Stream.of(Measure.values())
                .filter(figure -> RunMeasure.ofFigure(figure.getLiteral()).isEmpty())
                .toList();
        // what two techniques differ by is computed from lines over many runs
        assertEquals(List.of(Measure.DOWNTIME_SAVED), missing);
    }

    @Test
    void noTwoColumnsOfATableHaveOneName() {
        for (var part : ALL.stream().map(RunMeasure::part).collect(Collectors.toSet())) {
            var names =
                    RunMeasure.columnsOf(part).stream().map(RunMeasure::column).toList();
            assertEquals(names.size(), new HashSet<>(names).size(), names::toString);
        }
    }

    @Test
    void chartsOfStudiesHaveOneOrder() {
        var places = ALL.stream()
                .filter(RunMeasure::isCharted)
                .map(RunMeasure::rank)
                .sorted()
                .toList();
        assertEquals(Stream.iterate(0, place -> place + 1).limit(places.size()).toList(), places);
        assertTrue(RunMeasure.studied()
                .containsAll(ALL.stream().filter(RunMeasure::isCharted).toList()));
    }

    @Test
    void wordsInFilesAreThoseOfTheConstants() {
        assertEquals("best-hypervisor-interval", RunMeasure.BEST_HYPERVISOR_INTERVAL.key());
        assertEquals(ALL.size(), ALL.stream().map(Keyed::key).distinct().count());
    }

    @Test
    void aMeasureIsReadFromThePartThatHoldsIt() {
        var setting = new RunParameters("host", 11, 1, "ssh", "ssh");
        var run = new RunResult("warm", "Warm-VM reboot", setting)
                .with(new Downtime(42, 43, List.of()))
                // four hosts of 117.5 MB/s, one after another away for 42 s
                .with(new Rolling("MB/s", List.of(), 470, 4 * 42 * 117.5, 348));
        assertEquals(Optional.of(Estimate.exact(43)), RunMeasure.DOWNTIME_MAX.estimate(run));
        assertEquals(19740.0 / (470 * 348), RunMeasure.WORK_LOST_SHARE.mean(run).orElseThrow(), 1e-12);
        assertEquals("MB/s", RunMeasure.WORK_LOST.unit(run));
        assertEquals(Optional.empty(), RunMeasure.AVAILABILITY.estimate(run));
        assertEquals(
                List.of("downtime-mean", "downtime-max", "work-lost-share", "rolling-duration"),
                Measured.studied(run).stream().map(each -> each.measure().key()).toList());
    }
}
