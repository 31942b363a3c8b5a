package org.warmboot.ui.create;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.warmboot.edit.template.ElementTemplates;
import org.warmboot.edit.template.LibraryTemplates;
import org.warmboot.edit.template.PolicyTemplates;
import org.warmboot.model.Domain;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.Hypervisor;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.Policy;
import org.warmboot.model.PrivilegedDomain;
import org.warmboot.model.Scenario;
import org.warmboot.model.ServiceKind;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;
import org.warmboot.ui.Messages;
import org.warmboot.ui.scenario.Elements;
import org.warmboot.ui.scenario.OpenScenario;

/** What can be made new: first what the selected element can hold, then what the scenario can. */
public final class NewMenu {
    private final Creation creation;
    private final Scenario scenario;
    private final Optional<Element> selected;

    private NewMenu(OpenScenario open, Optional<Element> selected, Consumer<Element> reveal) {
        this.creation = new Creation(open, reveal);
        this.scenario = open.scenario();
        this.selected = selected;
    }

    /**
     * Fills a menu.
     *
     * @param reveal shows what was made
     */
    public static void fill(
            IMenuManager menu, OpenScenario open, Optional<Element> selected, Consumer<Element> reveal) {
        var all = new NewMenu(open, selected, reveal);
        selected.ifPresent(element -> all.within(menu, element));
        menu.add(new Separator());
        all.hosts(menu);
        all.techniques(menu);
        new ExperimentMenu(all.creation, all.host()).fill(menu);
        all.policies(menu);
        menu.add(new Separator());
        all.profiles(menu);
    }

    private void within(IMenuManager menu, Element element) {
        switch (element) {
            case Host host -> {
                creation.add(menu, host, ElementTemplates::guestDomain);
                creation.add(menu, host, ElementTemplates::driverDomain);
                if (host.getDomains().stream().noneMatch(PrivilegedDomain.class::isInstance)) {
                    creation.add(menu, host, ElementTemplates::privilegedDomain);
                }
                if (host.getHypervisor() == null) {
                    creation.add(menu, host, ElementTemplates::hypervisor);
                }
                creation.add(menu, host, ElementTemplates::disk);
                creation.add(menu, text("link"), host, ElementTemplates::link);
            }
            case Hypervisor hypervisor
            when hypervisor.getPaging() == null ->
                creation.add(menu, text("paging"), hypervisor, LibraryTemplates::paging);
            case Domain domain -> {
                var services = Creation.menu(menu, text("service"), "service");
                for (var kind : ServiceKind.VALUES) {
                    creation.add(
                            services,
                            text("service." + kind.getLiteral()),
                            domain,
                            () -> ElementTemplates.service(kind));
                }
            }
            case Policy policy -> creation.add(menu, policy, PolicyTemplates::window);
            case LongRunExperiment longRun
            when longRun.getCosts() == null -> creation.add(menu, text("costs"), longRun, PolicyTemplates::costs);
            case Technique technique ->
                StepMenu.fill(Creation.menu(menu, text("step"), "step"), creation, technique, Optional.empty());
            case Step step
            when step.eContainer() instanceof Technique technique ->
                StepMenu.fill(Creation.menu(menu, text("step.behind"), "step"), creation, technique, Optional.of(step));
            default -> {
                // holds nothing
            }
        }
    }

    private void hosts(IMenuManager menu) {
        creation.add(menu, scenario, ElementTemplates::host);
        if (!scenario.getHosts().isEmpty()) {
            creation.add(menu, text("cluster"), scenario, () -> PolicyTemplates.cluster(scenario));
        }
    }

    private void techniques(IMenuManager menu) {
        TechniqueMenu.fill(Creation.menu(menu, text("technique"), "technique"), creation);
    }

    private void policies(IMenuManager menu) {
        host().ifPresent(host -> {
            var policies = Creation.menu(menu, text("policy"), "policy");
            for (var trigger : PolicyTemplates.triggers()) {
                creation.add(
                        policies,
                        text("policy." + trigger.getName()),
                        "policy",
                        () -> creation.addAll(PolicyTemplates.additions(scenario, host, trigger)));
            }
        });
    }

    private void profiles(IMenuManager menu) {
        creation.add(menu, scenario, LibraryTemplates::operatingSystem);
        var profiles = Creation.menu(menu, text("profile"), "service-profile");
        for (var kind : ServiceKind.VALUES) {
            creation.add(
                    profiles,
                    text("service." + kind.getLiteral()),
                    scenario,
                    () -> LibraryTemplates.serviceProfile(kind));
        }
        creation.add(menu, scenario, LibraryTemplates::workload);
        creation.add(menu, scenario, PolicyTemplates::loadProfile);
        creation.add(menu, scenario, LibraryTemplates::agingModel);
        creation.add(menu, scenario, LibraryTemplates::failureModel);
    }

    /** The selected host, or the first one. */
    private Optional<Host> host() {
        return selected.flatMap(Elements::host)
                .or(() -> scenario.getHosts().stream().findFirst());
    }

    private static String text(String key) {
        return Messages.text("new." + key);
    }
}
