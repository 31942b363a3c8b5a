package org.warmboot.ui.wizard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.gef.commands.Command;
import org.warmboot.edit.command.ScenarioCommands;
import org.warmboot.edit.template.ElementTemplates;
import org.warmboot.edit.template.ExperimentTemplates;
import org.warmboot.edit.template.ExperimentTemplates.Question;
import org.warmboot.edit.template.LibraryTemplates;
import org.warmboot.edit.template.PolicyTemplates;
import org.warmboot.examples.Examples;
import org.warmboot.model.Capability;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.model.library.TechniqueLibrary;
import org.warmboot.model.notation.NotationFactory;
import org.warmboot.ui.Messages;

/** Makes new scenarios of templates; all of them can be run as they are, but for the empty one. */
final class ScenarioMaker {

    private static final long GIB = 1L << 30;

    /** Memory of a host beside its guests: privileged domain, hypervisor, a clean system, and some room. */
    private static final int BESIDE = 4;

    private final Wish wish;
    private final Scenario scenario;
    private final ScenarioCommands commands;

    private ScenarioMaker(Wish wish, Scenario scenario) {
        this.wish = wish;
        this.scenario = scenario;
        // places are found when the file is opened
        commands = new ScenarioCommands(scenario, NotationFactory.eINSTANCE.createDiagram());
    }

    /** A new scenario of a name. */
    static Scenario make(Wish wish, String name) {
        var scenario = wish.template() == Template.TEST_BED ? testBed() : ModelFactory.eINSTANCE.createScenario();
        if (scenario.getId() == null) {
            scenario.setId("scenario");
        }
        scenario.setName(name);
        var maker = new ScenarioMaker(wish, scenario);
        switch (wish.template()) {
            case SINGLE_HOST -> maker.singleHost();
            case CLUSTER -> maker.cluster();
            case NESTED -> maker.nested();
            case PAGEABLE -> maker.pageable();
            case TEST_BED -> maker.keepGuests();
            case EMPTY -> maker.techniques("warm", "saved", "cold");
        }
        return scenario;
    }

    private void singleHost() {
        var techniques = techniques("warm", "saved", "cold");
        var host = host(Messages.text("template.host"), wish.guests());
        ask(host, techniques, Question.GUESTS, Question.DRAWN);
    }

    private void cluster() {
        var techniques = techniques("warm", "saved", "cold", "migrate");
        var hosts = new ArrayList<Host>();
        for (int number = 1; number <= wish.hosts(); number++) {
            hosts.add(host(Messages.text("template.host.number", number), wish.guests()));
        }
        var cluster = PolicyTemplates.cluster(scenario);
        var spare = host(Messages.text("template.host.spare"), 0);
        scenario.getHosts().forEach(host -> allow(host, Capability.LIVE_MIGRATION));
        cluster.setSpareHost(spare);
        run(commands.add(cluster, scenario));
        ask(hosts.getFirst(), techniques, Question.DRAWN, Question.ROLLING);
    }

    private void nested() {
        var techniques = techniques("vmbeam", "warm", "cold");
        var host = host(Messages.text("template.host"), wish.guests());
        allow(host, Capability.NESTED_VIRTUALISATION);
        ElementTemplates.nest(host.getHypervisor());
        ask(host, techniques, Question.GUESTS, Question.DRAWN);
    }

    private void pageable() {
        var techniques = techniques("warm", "saved", "cold");
        var host = host(Messages.text("template.host"), wish.guests());
        guests(host).forEach(guest -> guest.setIdle(true));
        run(commands.add(LibraryTemplates.paging(), host.getHypervisor()));
        ask(host, techniques, Question.DRAWN, Question.CAPACITY);
    }

    /** The guests of the test bed beyond those that are wished for go. */
    private void keepGuests() {
        guests(scenario.getHosts().getFirst())
                .skip(wish.guests())
                .toList()
                .forEach(guest -> run(commands.delete(guest)));
    }

    private List<Technique> techniques(String... ids) {
        return Stream.of(ids).map(id -> TechniqueLibrary.copyInto(scenario, id)).toList();
    }

    private Host host(String name, int guests) {
        var host = ElementTemplates.host();
        host.setMemory(Math.max(host.getMemory(), (wish.guests() + BESIDE) * GIB));
        run(commands.add(host, scenario));
        host.setName(name); // without a number that nobody asked for
        for (int number = 0; number < guests; number++) {
            var guest = ElementTemplates.guestDomain();
            guest.getServices().clear();
            wish.services().forEach(kind -> guest.getServices().add(ElementTemplates.service(kind)));
            run(commands.createDomain(guest, host, Optional.empty()));
        }
        return host;
    }

    private void ask(Host host, List<Technique> techniques, Question... questions) {
        for (var question : questions) {
            run(commands.addAll(new ExperimentTemplates(scenario, host, techniques).additions(question)));
        }
    }

    private static void allow(Host host, Capability capability) {
        host.getHypervisor().getCapabilities().add(capability);
    }

    private static Stream<GuestDomain> guests(Host host) {
        return host.getDomains().stream().filter(GuestDomain.class::isInstance).map(GuestDomain.class::cast);
    }

    private static Scenario testBed() {
        var example = Examples.list().getFirst();
        try (var file = Examples.open(example)) {
            return ScenarioFiles.load(file, example.fileName()).scenario();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ScenarioFileException e) {
            throw new IllegalStateException(e); // examples are tested
        }
    }

    private static void run(Command command) {
        if (!command.canExecute()) {
            throw new IllegalStateException(command.getLabel());
        }
        command.execute();
    }
}
