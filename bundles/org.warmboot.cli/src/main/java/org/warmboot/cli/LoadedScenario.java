package org.warmboot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.warmboot.examples.Example;
import org.warmboot.examples.Examples;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.twin.ScenarioFormat;
import org.warmboot.exchange.twin.Twins;
import org.warmboot.experiment.question.Question;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.validation.Issue;
import org.warmboot.validation.Validation;
import picocli.CommandLine;

/**
 * A scenario in memory, and where its elements stand in the file.
 *
 * @param label path as the user typed it, or file name of the example
 * @param document the scenario
 */
record LoadedScenario(String label, ScenarioDocument document) {

    static LoadedScenario file(Path file) throws CommandException {
        var format = ScenarioFormat.of(file).orElse(ScenarioFormat.WARMBOOT);
        try {
            return new LoadedScenario(
                    file.toString(),
                    format == ScenarioFormat.WARMBOOT ? ScenarioFiles.load(file) : Twins.load(file, format));
        } catch (ScenarioFileException problem) {
            throw failure(file.toString(), problem);
        } catch (ExchangeException problem) {
            throw ExchangeProblem.of(problem);
        }
    }

    static LoadedScenario example(String name, CommandLine command) throws CommandException {
        var example = Examples.find(name)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        command,
                        Messages.get(
                                "usage.example",
                                name,
                                Examples.list().stream().map(Example::name).collect(Collectors.joining(", ")))));
        try (var stream = Examples.open(example)) {
            return new LoadedScenario(example.fileName(), ScenarioFiles.load(stream, example.fileName()));
        } catch (ScenarioFileException problem) {
            throw failure(example.fileName(), problem);
        } catch (java.io.IOException unreadable) {
            throw new CommandException(
                    ExitCode.FILES, Diagnostics.error(example.fileName(), 0, unreadable.getMessage()));
        }
    }

    private static CommandException failure(String label, ScenarioFileException problem) {
        return new CommandException(
                problem.unreadable() ? ExitCode.FILES : ExitCode.INVALID,
                Diagnostics.error(label, problem.line(), problem.column(), problem.getMessage()));
    }

    /** What validation says, one line per issue. */
    List<String> diagnostics(List<Issue> issues) {
        return issues.stream()
                .map(issue -> Diagnostics.line(
                        label,
                        document.positions()
                                .of(issue.target())
                                .map(position -> position.line())
                                .orElse(0),
                        issue.severity(),
                        issue.message()))
                .toList();
    }

    /** All issues of the scenario, errors and warnings. */
    List<Issue> issues() {
        return Validation.validate(document.scenario());
    }

    /** The document with what is asked for in place of its scenario. */
    ScenarioDocument document(Question question) {
        return new ScenarioDocument(question.scenario(), document.diagram(), document.positions(), document.sha256());
    }

    /**
     * Prints what is doubtful about a question to the scenario.
     *
     * @throws CommandException if something stands in the way of an answer, or there is nothing to run
     */
    void check(Question question, PrintWriter err) throws CommandException {
        var issues = question.issues();
        var lines = diagnostics(issues);
        if (!Validation.isRunnable(issues)) {
            throw new CommandException(ExitCode.INVALID, lines);
        }
        lines.forEach(err::println);
        if (question.scenario().getExperiments().isEmpty()) {
            throw new CommandException(
                    ExitCode.INVALID, Diagnostics.error(label, 1, Messages.get("run.no-experiments")));
        }
    }

    /** Line of the element with an identifier; 0 if it has none. */
    int line(String id) {
        return document.positions().of(id).map(position -> position.line()).orElse(0);
    }
}
