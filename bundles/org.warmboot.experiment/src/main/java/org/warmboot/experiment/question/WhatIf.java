package org.warmboot.experiment.question;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.longrun.RunOptions;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.model.Host;
import org.warmboot.model.Scenario;
import org.warmboot.model.id.Ids;
import org.warmboot.model.path.Parameter;
import org.warmboot.model.path.Paths;

/**
 * Asks what techniques would do to a host if some parameters had other values. The scenario stays as it is.
 *
 * @param host identifier of the host
 * @param values the other values
 */
public record WhatIf(String host, List<Value> values) {

    /** Keeps a copy of the list. */
    public WhatIf {
        values = List.copyOf(values);
    }

    /**
     * Another value of a parameter.
     *
     * @param path path of the parameter, as {@link Paths} gives it
     * @param text the value as it would stand in a file, with its unit
     */
    public record Value(String path, String text) {}

    /** What the techniques would do. */
    public sealed interface Answer {
        /** They work, those that can be tried on the host. */
        record Works(ExperimentResult result) implements Answer {}

        /** Nothing can be run so, and this is why, for people. */
        record Refused(String reason) implements Answer {}
    }

    /**
     * A copy of the scenario with the other values.
     *
     * @throws org.warmboot.model.path.PathException if a text is no value of its parameter
     */
    public Scenario applied(Scenario scenario) {
        var copy = EcoreUtil.copy(scenario);
        values.forEach(value -> parameter(copy, value.path()).ifPresent(parameter -> parameter.set(value.text())));
        return copy;
    }

    /** The parameter with a path; absent if the scenario has none. */
    public static Optional<Parameter> parameter(Scenario scenario, String path) {
        return Paths.all(scenario).stream()
                .filter(each -> each.path().equals(path))
                .findFirst();
    }

    /**
     * The answer, on the calling thread; absent if it was cancelled, or the scenario has no such host any more.
     *
     * @param cancel asked between and within runs
     */
    public Optional<Answer> answer(Scenario scenario, CancelToken cancel) {
        var copy = applied(scenario);
        var where = Ids.find(copy, Host.class, host);
        if (where.isEmpty()) {
            return Optional.empty();
        }
        var question = Question.host(copy, where.get());
        var errors = question.errors();
        if (!errors.isEmpty()) {
            return Optional.of(new Answer.Refused(Preview.reasons(errors)));
        }
        return switch (question.answer("", RunOptions.DEFAULT, progress -> {}, cancel)) {
            case RunOutcome.Finished finished ->
                Optional.of(new Answer.Works(finished.result().experiments().getFirst()));
            case RunOutcome.Failed failed -> Optional.of(new Answer.Refused(failed.message()));
            case RunOutcome.Cancelled cancelled -> Optional.empty();
        };
    }
}
