package org.warmboot.validation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.params.provider.Arguments;
import org.warmboot.model.Scenario;

/** Faults that tests put into a sound scenario, each with a part of the message that tells of it. */
final class Faults {

    private Faults() {}

    static Arguments fault(Consumer<Scenario> fault, String expected) {
        return Arguments.of(fault, expected);
    }

    static Optional<Issue> find(Scenario scenario, String expected) {
        return Validation.validate(scenario).stream()
                .filter(each -> each.message().contains(expected))
                .findFirst();
    }

    /** Gives all that is wrong, in words. */
    static List<String> messages(Scenario scenario) {
        return Validation.validate(scenario).stream().map(Issue::message).toList();
    }

    /** Makes the fault and expects to be told of it. */
    static Issue told(Scenario scenario, Consumer<Scenario> fault, String expected) {
        fault.accept(scenario);
        var issue = find(scenario, expected);
        assertTrue(issue.isPresent(), () -> messages(scenario).toString());
        return issue.orElseThrow();
    }

    /** Makes the fault and expects that the first quick fix, if there is one, cures it. */
    static void cured(Scenario scenario, Consumer<Scenario> fault, String expected) {
        told(scenario, fault, expected).fixes().stream().limit(1).forEach(fix -> {
            fix.changes().forEach(Change::apply);
            assertTrue(
                    find(scenario, expected).isEmpty(), () -> messages(scenario).toString());
        });
    }
}
