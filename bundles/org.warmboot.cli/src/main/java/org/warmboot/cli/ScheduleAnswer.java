package org.warmboot.cli;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.question.ScheduleQuestion;
import org.warmboot.experiment.run.LongRunFailedException;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.experiment.schedule.Schedule;
import org.warmboot.model.Element;
import org.warmboot.model.Scenario;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How far ahead a schedule looks, and the schedule itself. */
final class ScheduleAnswer {

    private static final Duration LONGEST = Duration.ofDays(3660);

    @Option(
            names = "--span",
            paramLabel = "TIME",
            descriptionKey = "schedule.span",
            converter = Span.class,
            defaultValue = "8 weeks")
    private Duration span;

    /**
     * What is planned for a host, a cluster or a long run.
     *
     * @param id its identifier
     * @throws CommandException if something of the scenario stands in the way
     * @throws ParameterException if there is no such element, or the time is too long
     */
    Schedule planned(LoadedScenario loaded, String id, CommandLine command) throws CommandException {
        if (span.compareTo(LONGEST) > 0) {
            throw new ParameterException(command, Messages.get("schedule.long", LONGEST.toDays() / 366));
        }
        var scenario = loaded.document().scenario();
        var subject = subjects(scenario)
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        command,
                        Messages.get(
                                "schedule.nothing",
                                id,
                                subjects(scenario).map(Element::getId).collect(Collectors.joining(", ")))));
        var question = ScheduleQuestion.of(scenario, subject, span.toNanos() / 1e9);
        var errors = question.errors();
        if (!errors.isEmpty()) {
            throw new CommandException(ExitCode.INVALID, loaded.diagnostics(errors));
        }
        try {
            return question.answer(CancelToken.NONE).planned(CancelToken.NONE);
        } catch (LongRunFailedException failed) {
            var element = failed.outcome() instanceof RunOutcome.Failed why ? why.element() : "";
            throw new CommandException(
                    ExitCode.INVALID, Diagnostics.error(loaded.label(), loaded.line(element), failed.getMessage()));
        }
    }

    private static Stream<Element> subjects(Scenario scenario) {
        return scenario.eContents().stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(ScheduleQuestion::isPossible);
    }
}
