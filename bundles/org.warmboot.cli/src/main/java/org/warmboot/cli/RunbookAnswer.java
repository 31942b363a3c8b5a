package org.warmboot.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.exchange.output.ExpectedTurn;
import org.warmboot.exchange.output.Runbook;
import org.warmboot.experiment.question.Preview;
import org.warmboot.experiment.question.Question;
import org.warmboot.experiment.result.Downtime;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.run.StepTimes;
import org.warmboot.model.Element;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;
import org.warmboot.model.id.Ids;
import org.warmboot.model.library.TechniqueLibrary;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Of which technique a runbook is, where, and the runbook itself with the times of a simulation. */
final class RunbookAnswer {

    @Option(names = "--technique", paramLabel = "ID", descriptionKey = "export.technique")
    private String technique;

    @Option(names = "--of", paramLabel = "ID", descriptionKey = "export.of")
    private String of;

    boolean isAsked() {
        return technique != null || of != null;
    }

    void require(CommandLine command) {
        if (technique == null || of == null) {
            throw new ParameterException(command, Messages.get("export.runbook"));
        }
    }

    String text(LoadedScenario loaded, CommandLine command) throws CommandException {
        var scenario = EcoreUtil.copy(loaded.document().scenario());
        var chosen = technique(scenario, command);
        var cluster = Ids.find(scenario.getClusters(), of);
        var hosts = cluster.isPresent()
                ? List.copyOf(cluster.get().getHosts())
                : List.of(Ids.find(scenario.getHosts(), of).orElseThrow(() -> unknown(scenario, command)));
        var turns = new ArrayList<ExpectedTurn>();
        for (var host : hosts) {
            if (host.getDomains().stream().anyMatch(GuestDomain.class::isInstance)) {
                turns.add(turn(scenario, chosen, host, loaded));
            }
        }
        return Runbook.of(chosen, cluster, turns);
    }

    private static ExpectedTurn turn(Scenario scenario, Technique technique, Host host, LoadedScenario loaded)
            throws CommandException {
        var question = Question.technique(scenario, technique, host);
        return switch (Preview.of(question, CancelToken.NONE).orElseThrow()) {
            case Preview.Works works -> turn(host, works.run(), question.steps(CancelToken.NONE));
            case Preview.Refused refused ->
                throw new CommandException(
                        ExitCode.INVALID,
                        refused.reason()
                                .lines()
                                .map(reason -> Diagnostics.error(loaded.label(), loaded.line(host.getId()), reason))
                                .toList());
        };
    }

    private static ExpectedTurn turn(Host host, RunResult run, StepTimes steps) {
        return new ExpectedTurn(host, run.downtime().map(Downtime::max).orElse(0.0), steps.seconds(), steps.total());
    }

    private Technique technique(Scenario scenario, CommandLine command) {
        var there = Ids.find(scenario.getTechniques(), technique);
        if (there.isPresent()) {
            return there.get();
        }
        if (TechniqueLibrary.find(technique).isEmpty()) {
            throw new ParameterException(
                    command,
                    Messages.get(
                            "draw.no-technique",
                            technique,
                            ids(Stream.concat(
                                    scenario.getTechniques().stream(), TechniqueLibrary.techniques().stream()))));
        }
        return TechniqueLibrary.copyInto(scenario, technique);
    }

    private ParameterException unknown(Scenario scenario, CommandLine command) {
        return new ParameterException(
                command,
                Messages.get(
                        "export.nothing",
                        of,
                        ids(Stream.concat(scenario.getHosts().stream(), scenario.getClusters().stream()))));
    }

    private static String ids(Stream<? extends Element> elements) {
        return elements.map(Element::getId).distinct().collect(Collectors.joining(", "));
    }
}
