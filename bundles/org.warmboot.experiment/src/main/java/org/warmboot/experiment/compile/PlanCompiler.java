package org.warmboot.experiment.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.warmboot.engine.plan.HostPlan;
import org.warmboot.engine.plan.Plan;
import org.warmboot.experiment.Messages;
import org.warmboot.experiment.result.RunParameters;
import org.warmboot.model.Experiment;
import org.warmboot.model.Host;
import org.warmboot.model.ServiceProfile;
import org.warmboot.model.Technique;
import org.warmboot.model.action.ActionFacts;
import org.warmboot.model.words.ElementNames;
import org.warmboot.validation.setting.PeerHosts;

/** Puts together what the engine needs for one run. */
final class PlanCompiler {

    private static final String OWN_SERVICES = "mixed";

    private final long seed;

    PlanCompiler(long seed) {
        this.seed = seed;
    }

    /** A technique on the host of an experiment. */
    Plan plan(Experiment experiment, Technique technique, Guests guests) {
        return plan(experiment, experiment.getHost(), technique, guests, List.of());
    }

    /**
     * A technique on one of the hosts of an experiment; its peers take part only if the technique moves domains to
     * other hosts.
     *
     * @param alike those peers that have the same guests as the target; the others have theirs as drawn
     */
    Plan plan(Experiment experiment, Host target, Technique technique, Guests guests, List<Host> alike) {
        var hosts = new ArrayList<HostPlan>();
        hosts.add(HostCompiler.compile(target, guests));
        if (migrates(technique)) {
            PeerHosts.of(experiment, target)
                    .forEach(peer ->
                            hosts.add(HostCompiler.compile(peer, alike.contains(peer) ? guests : Guests.asDrawn())));
        }
        return new Plan(hosts, TechniqueCompiler.compile(technique), target.getId(), seed);
    }

    /** Whether a technique moves domains to other hosts. */
    static boolean migrates(Technique technique) {
        return ActionFacts.of(technique).anyMatch(ActionFacts::movesAway);
    }

    static RunParameters parameters(Plan plan, Optional<ServiceProfile> profile) {
        var guests = plan.target().guests();
        var memory = guests.stream()
                .mapToDouble(guest -> ScenarioCompiler.gib(guest.memoryBytes()))
                .toArray();
        return new RunParameters(
                plan.targetHost(),
                guests.size(),
                memory.length == 0 ? 0 : memory[0],
                DoubleStream.of(memory).min().orElse(0),
                DoubleStream.of(memory).max().orElse(0),
                profile.map(ServiceProfile::getId).orElse(OWN_SERVICES),
                profile.map(ElementNames::orId).orElse(Messages.get("services.own")));
    }
}
