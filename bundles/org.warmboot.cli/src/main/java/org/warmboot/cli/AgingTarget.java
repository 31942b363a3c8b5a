package org.warmboot.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.warmboot.exchange.measurements.AgingFinding;
import org.warmboot.model.AgingModel;
import org.warmboot.model.Element;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Policy;
import org.warmboot.model.ProvenanceKind;
import org.warmboot.model.ThresholdTrigger;
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
    Optional<LoadedScenario> write(AgingFinding finding, AgingWords words, String source, MeasuredAmount amount)
            throws CommandException {
        if (into == null) {
            return Optional.empty();
        }
        var loaded = LoadedScenario.file(into);
        if (!finding.grows()) {
            throw refused("aging.into.none");
        }
        var scenario = loaded.document().scenario();
        var model = find(scenario.getAgingModels(), element);
        var rate = amount.bytes() * finding.trend().slope().estimate() / 86400;
        model.setLeakRate(rate);
        measured(model, Literals.AGING_MODEL__LEAK_RATE, source, words.note());
        if (policy != null) {
            threshold(find(scenario.getPolicies(), policy), model, finding, source, words);
        }
        try {
            ScenarioFiles.save(loaded.document(), into);
        } catch (ScenarioFileException problem) {
            throw new CommandException(ExitCode.FILES, Diagnostics.error(into.toString(), 0, problem.getMessage()));
        }
        return Optional.of(LoadedScenario.file(into));
    }

    private void threshold(Policy acting, AgingModel model, AgingFinding finding, String source, AgingWords words)
            throws CommandException {
        if (finding.capacity().isEmpty()) {
            throw refused("aging.policy.capacity");
        }
        var trigger = acting.getTrigger() instanceof ThresholdTrigger there
                ? there
                : ModelFactory.eINSTANCE.createThresholdTrigger();
        trigger.setIndicator(model.getIndicator());
        trigger.setLevel(Math.round(finding.threshold() * 1000) / 1000.0);
        acting.setTrigger(trigger);
        measured(acting, Literals.POLICY__TRIGGER, source, words.note());
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

    private static void measured(Element of, EStructuralFeature feature, String source, String note) {
        var entry = of.getProvenance().stream()
                .filter(each -> feature.getName().equals(each.getParameter()))
                .findFirst()
                .orElseGet(() -> {
                    var fresh = ModelFactory.eINSTANCE.createProvenance();
                    fresh.setParameter(feature.getName());
                    of.getProvenance().add(fresh);
                    return fresh;
                });
        entry.setKind(ProvenanceKind.MEASURED);
        entry.setSource(source);
        entry.setNote(note);
    }

    private CommandException refused(String key) {
        return new CommandException(ExitCode.INVALID, Diagnostics.error(into.toString(), 0, Messages.get(key)));
    }
}
