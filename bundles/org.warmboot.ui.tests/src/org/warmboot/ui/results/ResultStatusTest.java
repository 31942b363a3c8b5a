package org.warmboot.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.warmboot.style.Numbers;
import org.warmboot.ui.run.RunState;

/** What is said of a run that goes on. */
class ResultStatusTest {

    private static final String CANCEL = " <a href=\"org.warmboot.ui.command.cancel\">Cancel</a>";

    @Test
    void aLongRunSaysHowMuchIsDoneBeforeTheFirstOfItsRunsIsOver() {
        var running = new RunState.Running(0, 3, "Long run", 0.31, OptionalDouble.of(12));

        assertEquals(
                "Running: 31 % done (0 of 3 runs), about " + Numbers.duration(12) + " to go." + CANCEL,
                ResultStatus.words(running));
    }

    @Test
    void allIsDoneOnlyWhenItIs() {
        var nearly = new RunState.Running(2, 3, "Long run", 0.9999, OptionalDouble.empty());

        assertEquals("Running: 99 % done (2 of 3 runs)." + CANCEL, ResultStatus.words(nearly));
    }

    @Test
    void nothingIsCountedBeforeTheRunsAreKnown() {
        assertEquals(
                "Preparing the run", ResultStatus.words(new RunState.Running(0, 0, "", 0, OptionalDouble.empty())));
    }
}
