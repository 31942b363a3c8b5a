package org.warmboot.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.warmboot.exchange.calibration.AgingProposals;
import org.warmboot.exchange.calibration.MeasuredAmount;
import org.warmboot.exchange.measurements.AgingFinding;
import org.warmboot.model.Element;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The scenario into which a measured aging is written. */
final class AgingTarget {

    @Option(names = "--into", paramLabel = "FILE", descriptionKey = "aging.into")
    private Path into;

    @Option(names = "--element", paramLabel = "ID", descriptionKey = "aging.element")
    private String element;

    @Option(names = "--policy", paramLabel = "ID", descriptionKey = "aging.policy")
    private String policy;

    /** Refuses a target that nothing could be written into. */
    void check(MeasuredAmount amount, CommandLine command) {
        if ((into == null) != (element == null) || policy != null && into == null) {
            throw new ParameterException(command, Messages.get("aging.into.element"));
        }
        if (into != null && !amount.isMemory()) {
            throw new ParameterException(command, Messages.get("aging.into.unit"));
        }
    }

    /**
     * Writes leak rate and threshold, with where they come from.
     *
     * @return the scenario as written, if one is
     * @throws CommandException if no growth was found, the scenario has no such element, or it cannot be written
     */
    Optional<LoadedScenario> write(AgingFinding finding, String source, MeasuredAmount amount) throws CommandException {
        if (into == null) {
            return Optional.empty();
        }
        var loaded = LoadedScenario.file(into);
        if (!finding.grows()) {
            throw refused("aging.into.none");
        }
        var scenario = loaded.document().scenario();
        var model = find(scenario.getAgingModels(), element);
        var proposals = new AgingProposals(finding, amount, source);
        proposals.leak(model).write();
        if (policy != null) {
            if (finding.capacity().isEmpty()) {
                throw refused("aging.policy.capacity");
            }
            proposals.threshold(find(scenario.getPolicies(), policy), model).write();
        }
        try {
            ScenarioFiles.save(loaded.document(), into);
        } catch (ScenarioFileException problem) {
            throw new CommandException(ExitCode.FILES, Diagnostics.error(into.toString(), 0, problem.getMessage()));
        }
        return Optional.of(LoadedScenario.file(into));
    }

    private <T extends Element> T find(Iterable<T> all, String id) throws CommandException {
        for (var each : all) {
            if (id.equals(each.getId())) {
                return each;
            }
        }
        var known = StreamSupport.stream(all.spliterator(), false)
                .map(Element::getId)
                .collect(Collectors.joining(", "));
        throw new CommandException(
                ExitCode.USAGE, Diagnostics.error(into.toString(), 0, Messages.get("aging.element.none", id, known)));
    }

    private CommandException refused(String key) {
        return new CommandException(ExitCode.INVALID, Diagnostics.error(into.toString(), 0, Messages.get(key)));
    }
}
