package org.warmboot.validation;

import java.util.List;
import java.util.Objects;
import org.warmboot.model.Experiment;
import org.warmboot.model.Host;
import org.warmboot.model.Provenance;
import org.warmboot.model.ProvenanceKind;
import org.warmboot.model.Technique;
import org.warmboot.validation.setting.ExperimentSettings;
import org.warmboot.validation.technique.StepNeeds;

/** Values of which nothing is published, nothing measured and nothing assumed; what needs them is not simulated. */
public final class OpenValues {

    private record OnHost(Technique technique, Host host) {}

    private OpenValues() {}

    /**
     * Gives the provenance of the open values for which an experiment cannot run a technique, on any of its hosts; those
     * that its policies need count for each technique.
     */
    public static List<Provenance> needed(Experiment experiment, Technique technique) {
        return ExperimentSettings.of(experiment).stream()
                .filter(setting -> setting.ofPolicy() || setting.technique() == technique)
                .map(setting -> new OnHost(setting.technique(), setting.target().host()))
                .distinct()
                .flatMap(each -> needed(each.technique(), each.host()).stream())
                .distinct()
                .toList();
    }

    /** Gives the provenance of the values that a technique needs on a host and that are open; empty if it can run. */
    public static List<Provenance> needed(Technique technique, Host host) {
        return technique.getSteps().stream()
                .flatMap(step -> StepNeeds.of(step, host).stream())
                .distinct()
                .flatMap(need -> need.element().getProvenance().stream()
                        .filter(each -> each.getKind() == ProvenanceKind.OPEN
                                && Objects.equals(
                                        each.getParameter(), need.parameter().getName())))
                .toList();
    }
}
