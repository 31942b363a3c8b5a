package org.warmboot.experiment.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.ExampleRuns;
import org.warmboot.experiment.question.WhatIf.Answer;
import org.warmboot.experiment.question.WhatIf.Value;
import org.warmboot.model.Scenario;
import org.warmboot.model.path.PathException;

/** What would be if a parameter had another value is what is when it has. */
class WhatIfTest {

    private static final String RESET = "hosts[server].resetTime";

    private final Scenario scenario = ExampleRuns.load("roothammer-dsn07").scenario();

    private static double downtime(Answer answer, String technique) {
        return assertInstanceOf(Answer.Works.class, answer).result().runs().stream()
                .filter(run -> run.technique().equals(technique))
                .mapToDouble(run -> run.downtime().orElseThrow().mean())
                .findFirst()
                .orElseThrow();
    }

    private Answer answer(Value... values) {
        return new WhatIf("server", List.of(values))
                .answer(scenario, CancelToken.NONE)
                .orElseThrow();
    }

    @Test
    void aLongerResetLengthensTheColdRebootByAsMuchAndTheWarmOneNotAtAll() {
        var now = answer();
        double before = scenario.getHosts().getFirst().getResetTime();
        var then = answer(new Value(RESET, (before + 30) + " s"));
        assertEquals(downtime(now, "cold") + 30, downtime(then, "cold"), 1e-6);
        assertEquals(downtime(now, "warm"), downtime(then, "warm"), 1e-6);
        assertEquals(before, scenario.getHosts().getFirst().getResetTime(), "the scenario itself has not changed");
    }

    @Test
    void itIsWhatTheHostDoesOnceTheValueIsKept() {
        var whatIf = new WhatIf("server", List.of(new Value(RESET, "90 s")));
        var kept = whatIf.applied(scenario);
        assertFalse(EcoreUtil.equals(kept, scenario));
        assertEquals(
                new WhatIf("server", List.of()).answer(kept, CancelToken.NONE),
                whatIf.answer(scenario, CancelToken.NONE));
    }

    @Test
    void whatCannotBeRunSaysWhy() {
        var refused = assertInstanceOf(Answer.Refused.class, answer(new Value("hosts[server].memory", "4 GiB")));
        assertTrue(refused.reason().contains("4 GiB"), refused.reason());
    }

    @Test
    void aTextThatIsNoValueIsRefused() {
        var wrong = new WhatIf("server", List.of(new Value(RESET, "soon")));
        assertThrows(PathException.class, () -> wrong.applied(scenario));
    }

    @Test
    void aHostThatIsGoneHasNoAnswer() {
        assertEquals(Optional.empty(), new WhatIf("gone", List.of()).answer(scenario, CancelToken.NONE));
    }
}
