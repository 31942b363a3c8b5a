package org.warmboot.findings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.examples.Examples;
import org.warmboot.experiment.longrun.ReplicationStore;
import org.warmboot.experiment.longrun.RunOptions;
import org.warmboot.experiment.question.Question;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;

/** Some experiments of an example, perhaps with changes in the text of its file, run with few histories. */
final class Case {

    private final String example;
    private final List<String> experiments;
    private String text;
    private long histories = 64;
    private boolean intervals;
    private UnaryOperator<ScenarioResult> distortion = result -> result;

    private Case(String example, String... experiments) {
        this.example = example;
        this.experiments = List.of(experiments);
        try (var stream = Examples.open(Examples.find(example).orElseThrow())) {
            text = new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The experiments with these identifiers. */
    static Case of(String example, String... experiments) {
        return new Case(example, experiments);
    }

    /** With other words in the file, wherever a regular expression matches. */
    Case with(String regex, String replacement) {
        var changed = text.replaceAll(regex, replacement);
        if (!Pattern.compile(regex).matcher(text).find()) {
            throw new AssertionError(regex + " does not occur in " + example);
        }
        text = changed;
        return this;
    }

    Case histories(long number) {
        histories = number;
        return this;
    }

    /** The best intervals are searched as well. */
    Case searched() {
        intervals = true;
        return this;
    }

    /** With a result that no run gives, for findings that only a defect would bring up. */
    Case distorted(UnaryOperator<ScenarioResult> how) {
        distortion = how;
        return this;
    }

    /** What is found of a kind. */
    List<Finding> found(String kind) {
        try {
            var scenario = ScenarioFiles.load(new ByteArrayInputStream(text.getBytes(UTF_8)), example)
                    .scenario();
            var question = Question.some(
                    scenario,
                    scenario.getExperiments().stream()
                            .filter(each -> experiments.contains(each.getId()))
                            .toList());
            if (question.scenario().getExperiments().size() != experiments.size()) {
                throw new AssertionError("not all of " + experiments);
            }
            if (intervals) {
                question.withIntervals();
            }
            if (!question.errors().isEmpty()) {
                throw new AssertionError(question.errors());
            }
            var options = new RunOptions(
                    0, OptionalLong.empty(), OptionalLong.of(histories), OptionalDouble.empty(), ReplicationStore.NONE);
            return switch (question.answer("", options, progress -> {}, CancelToken.NONE)) {
                case RunOutcome.Finished finished ->
                    Findings.of(
                            question.scenario(), distortion.apply(finished.result()), CancelToken.NONE, kind::equals);
                case RunOutcome.Failed failed -> throw new AssertionError(failed.message());
                case RunOutcome.Cancelled cancelled -> throw new AssertionError("cancelled");
            };
        } catch (ScenarioFileException e) {
            throw new AssertionError(e);
        }
    }

    /** The only finding of a kind. */
    Finding only(String kind) {
        var found = found(kind);
        if (found.size() != 1) {
            throw new AssertionError(found.toString());
        }
        return found.getFirst();
    }
}
