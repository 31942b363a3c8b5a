package org.warmboot.exchange.merge;

import java.util.ArrayList;
import java.util.List;
import org.warmboot.exchange.text.Messages;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;
import org.warmboot.model.library.TechniqueLibrary;

/** The first question to a new host: how long are its guests away while it reboots. */
final class FirstExperiments {
    private static final String COLD = "cold";
    private static final String SAVED = "saved";

    private final Scenario scenario;
    private final FreshIds used;

    FirstExperiments(Scenario scenario, FreshIds used) {
        this.scenario = scenario;
        this.used = used;
    }

    void add(List<Host> hosts) {
        for (var host : hosts) {
            var guests = host.getDomains().stream()
                    .filter(GuestDomain.class::isInstance)
                    .map(GuestDomain.class::cast)
                    .toList();
            if (guests.isEmpty()) {
                continue;
            }
            var experiment = ModelFactory.eINSTANCE.createRebootExperiment();
            experiment.setId(used.like("reboot-" + host.getId(), "reboot"));
            experiment.setName(Messages.get("experiment.name", host.getName()));
            experiment.setHost(host);
            var techniques = new ArrayList<>(List.of(technique(COLD)));
            if (guests.stream().allMatch(guest -> guest.getTies().isEmpty())) {
                techniques.add(technique(SAVED));
            }
            experiment.getTechniques().addAll(techniques);
            scenario.getExperiments().add(experiment);
        }
    }

    private Technique technique(String id) {
        return scenario.getTechniques().stream()
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElseGet(() -> copy(id));
    }

    private Technique copy(String id) {
        var copy = TechniqueLibrary.copyInto(scenario, id);
        used.add(copy.getId());
        copy.getSteps().forEach(step -> used.add(step.getId()));
        return copy;
    }
}
