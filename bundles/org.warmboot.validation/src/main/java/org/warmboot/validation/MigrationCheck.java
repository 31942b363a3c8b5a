package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.EXPERIMENT__PEERS;
import static org.warmboot.model.ModelPackage.Literals.HYPERVISOR__CAPABILITIES;
import static org.warmboot.model.ModelPackage.Literals.STEP__DESTINATION;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.warmboot.model.Capability;
import org.warmboot.model.Destination;
import org.warmboot.model.Experiment;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.Scenario;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;
import org.warmboot.model.action.ActionFacts;
import org.warmboot.validation.setting.ExperimentSettings;
import org.warmboot.validation.setting.HostLoad;
import org.warmboot.validation.setting.PeerHosts;
import org.warmboot.validation.setting.Setting;

/** Guests that migrate find hosts that can take them. */
final class MigrationCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        for (Experiment experiment : scenario.getExperiments()) {
            if (experiment.getHost() != null
                    && experiment.getPeers().contains(experiment.getHost())
                    && !PeerHosts.takeTurns(experiment)) {
                var fix = QuickFix.of(
                        Messages.get("fix.unlink", experiment.getHost()),
                        new Change.Remove(experiment, EXPERIMENT__PEERS, experiment.getHost()));
                found.add(
                        Severity.ERROR,
                        experiment,
                        EXPERIMENT__PEERS,
                        List.of(fix),
                        "migration.self",
                        experiment,
                        experiment.getHost());
            }
            var told = new HashSet<Object>();
            for (Setting setting : ExperimentSettings.of(experiment)) {
                setting.technique().getSteps().stream()
                        .filter(step -> ActionFacts.of(step).movesAway())
                        .filter(step -> told.add(List.of(step, setting.target().host())))
                        .forEach(step -> check(scenario, setting, step, found));
            }
        }
    }

    private static void check(Scenario scenario, Setting setting, Step step, Issues found) {
        Experiment experiment = setting.experiment();
        Technique technique = setting.technique();
        List<HostLoad> destinations = setting.destinations(step.getDestination());
        if (setting.peers().isEmpty()) {
            found.add(
                    Severity.ERROR,
                    experiment,
                    EXPERIMENT__PEERS,
                    additions(scenario, experiment, step),
                    "migration.peers",
                    experiment,
                    technique);
        } else if (destinations.isEmpty()) {
            var fixes = new ArrayList<>(additions(scenario, experiment, step));
            fixes.add(QuickFix.of(
                    Messages.get("fix.destination"),
                    new Change.Set(step, STEP__DESTINATION, other(step.getDestination()))));
            found.add(
                    Severity.ERROR,
                    experiment,
                    EXPERIMENT__PEERS,
                    fixes,
                    "migration.destination",
                    experiment,
                    technique,
                    step.getDestination());
        }
        destinations.forEach(peer -> checkCapability(peer.host(), technique, found));
    }

    private static boolean suits(Host host, Destination destination) {
        boolean spare = host.getDomains().stream().noneMatch(GuestDomain.class::isInstance);
        return spare == (destination == Destination.SPARE_HOST);
    }

    private static Destination other(Destination destination) {
        return destination == Destination.SPARE_HOST ? Destination.PEER_HOSTS : Destination.SPARE_HOST;
    }

    private static List<QuickFix> additions(Scenario scenario, Experiment experiment, Step step) {
        return scenario.getHosts().stream()
                .filter(host -> host != experiment.getHost() && suits(host, step.getDestination()))
                .map(host ->
                        QuickFix.of(Messages.get("fix.use", host), new Change.Add(experiment, EXPERIMENT__PEERS, host)))
                .toList();
    }

    private static void checkCapability(Host host, Technique technique, Issues found) {
        if (host.getHypervisor() != null
                && !host.getHypervisor().getCapabilities().contains(Capability.LIVE_MIGRATION)) {
            var fix = QuickFix.of(
                    Messages.get("fix.capability", host.getHypervisor(), Capability.LIVE_MIGRATION),
                    new Change.Add(host.getHypervisor(), HYPERVISOR__CAPABILITIES, Capability.LIVE_MIGRATION));
            found.add(
                    Severity.ERROR,
                    host.getHypervisor(),
                    HYPERVISOR__CAPABILITIES,
                    List.of(fix),
                    "migration.capability",
                    host.getHypervisor(),
                    host,
                    Capability.LIVE_MIGRATION,
                    technique);
        }
    }
}
