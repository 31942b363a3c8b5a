package org.warmboot.experiment.question;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmboot.model.Scenario;
import org.warmboot.validation.Issue;
import org.warmboot.validation.Severity;
import org.warmboot.validation.Validation;

/** Tells what a change breaks in a scenario; what was wrong before is of no account. */
public final class NewErrors {

    private final Set<String> before;

    private NewErrors(Set<String> before) {
        this.before = before;
    }

    /** Takes what is wrong with a scenario now as given. */
    public static NewErrors since(Scenario scenario) {
        return new NewErrors(errors(scenario).collect(Collectors.toSet()));
    }

    /** Errors that were not there before, for people, in the order of the file. */
    public Stream<String> in(Scenario changed) {
        return errors(changed).filter(error -> !before.contains(error));
    }

    private static Stream<String> errors(Scenario scenario) {
        return Validation.validate(scenario).stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .map(Issue::message);
    }
}
