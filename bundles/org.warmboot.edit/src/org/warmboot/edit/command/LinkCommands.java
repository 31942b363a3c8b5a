package org.warmboot.edit.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.gef.commands.Command;
import org.warmboot.drawing.topology.ClusterFrame;
import org.warmboot.edit.Messages;
import org.warmboot.edit.template.PolicyTemplates;
import org.warmboot.model.Cluster;
import org.warmboot.model.Disk;
import org.warmboot.model.Domain;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.Link;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.OperatingSystem;
import org.warmboot.model.Policy;
import org.warmboot.model.PrivilegedDomain;
import org.warmboot.model.Service;
import org.warmboot.model.ServiceProfile;
import org.warmboot.model.Technique;
import org.warmboot.model.words.ElementNames;

/**
 * Commands that connect one element with another, as by a line or by dragging one onto the other.
 *
 * @param commands all commands on the scenario
 */
public record LinkCommands(ScenarioCommands commands) {

    /** Gives all that can be meant by a line from one element to another, each with its label; none if nothing can. */
    public List<Command> between(Element from, Element to) {
        var all = new ArrayList<Command>();
        switch (from) {
            case Technique technique when isTarget(to) -> all.add(policy(technique, to));
            case Policy policy when isTarget(to) -> all.add(acting(policy, to));
            case Host host when to instanceof Cluster cluster -> membership(host, cluster, all);
            case Host host when to instanceof Host other && other != host -> betweenHosts(host, other, all);
            case Domain domain
            when to instanceof Host host && !(domain instanceof PrivilegedDomain) ->
                all.add(labelled(
                        "link.move",
                        from,
                        to,
                        domain.eContainer() == host
                                ? new ScenarioCommands.Impossible()
                                : commands.moveDomain(domain, host, Optional.empty())));
            case Service service
            when to instanceof Domain domain ->
                all.add(labelled(
                        "link.move",
                        from,
                        to,
                        service.eContainer() == domain
                                ? new ScenarioCommands.Impossible()
                                : commands.moveService(service, domain, Optional.empty())));
            case ServiceProfile profile when to instanceof Domain domain -> all.add(service(profile, domain));
            case OperatingSystem system
            when to instanceof Domain domain ->
                all.add(set("link.system", from, domain, Literals.DOMAIN__OPERATING_SYSTEM));
            case Link link
            when link.eContainer() == to -> {
                all.add(set("link.migration", from, to, Literals.HOST__MIGRATION_LINK));
                all.add(set("link.service", from, to, Literals.HOST__SERVICE_LINK));
            }
            case Disk disk
            when disk.eContainer() == to -> {
                all.add(set("link.images", from, to, Literals.HOST__IMAGE_DISK));
                all.add(set("link.files", from, to, Literals.HOST__FILE_DISK));
            }
            default -> {}
        }
        return all.stream().filter(Command::canExecute).toList();
    }

    private static boolean isTarget(Element element) {
        return element instanceof Host || element instanceof Domain || element instanceof Cluster;
    }

    private Command policy(Technique technique, Element target) {
        var host = target instanceof Host own ? own : ModelFactory.eINSTANCE.createHost();
        var policy = PolicyTemplates.policy(commands.scenario(), host, Literals.TIME_TRIGGER);
        policy.getTargets().clear();
        policy.getTargets().add(target);
        policy.setTechnique(technique);
        policy.setName(Messages.text("link.policy.name", ElementNames.orKind(technique)));
        return labelled("link.policy", technique, target, commands.add(policy, commands.scenario()));
    }

    private Command acting(Policy policy, Element target) {
        return labelled(
                "link.target",
                policy,
                target,
                policy.getTargets().contains(target)
                        ? new ScenarioCommands.Impossible()
                        : new AddReferences(policy, Literals.POLICY__TARGETS, List.of(target)));
    }

    private void membership(Host host, Cluster cluster, List<Command> all) {
        if (!ClusterFrame.members(cluster).contains(host)) {
            all.add(labelled(
                    "link.join", host, cluster, new AddReferences(cluster, Literals.CLUSTER__HOSTS, List.of(host))));
        }
        all.add(set("link.spare", host, cluster, Literals.CLUSTER__SPARE_HOST));
    }

    private void betweenHosts(Host from, Host to, List<Command> all) {
        for (var cluster : commands.scenario().getClusters()) {
            if (cluster.getHosts().contains(from)) {
                all.add(set("link.spare", to, cluster, Literals.CLUSTER__SPARE_HOST));
            }
            if (ClusterFrame.members(cluster).contains(to)
                    && !ClusterFrame.members(cluster).contains(from)) {
                all.add(labelled(
                        "link.join",
                        from,
                        cluster,
                        new AddReferences(cluster, Literals.CLUSTER__HOSTS, List.of(from))));
            }
        }
        for (var experiment : commands.scenario().getExperiments()) {
            if (experiment.getHost() == from && !experiment.getPeers().contains(to)) {
                all.add(labelled(
                        "link.peer",
                        to,
                        experiment,
                        new AddReferences(experiment, Literals.EXPERIMENT__PEERS, List.of(to))));
            }
        }
        boolean alone = commands.scenario().getClusters().stream()
                .map(ClusterFrame::members)
                .noneMatch(members -> members.contains(from) || members.contains(to));
        if (alone) {
            all.add(labelled("link.cluster", from, to, cluster(List.of(from, to), Optional.empty())));
            all.add(labelled("link.cluster.spare", from, to, cluster(List.of(from), Optional.of(to))));
        }
    }

    private Command cluster(List<Host> hosts, Optional<Host> spare) {
        var cluster = PolicyTemplates.cluster(commands.scenario());
        spare.ifPresent(cluster::setSpareHost);
        return commands.createCluster(cluster, hosts);
    }

    private Command service(ServiceProfile profile, Domain domain) {
        var service = ModelFactory.eINSTANCE.createService();
        service.setName(profile.getName());
        service.setProfile(profile);
        return labelled("link.run", profile, domain, commands.createService(service, domain));
    }

    private Command set(String key, Element value, EObject owner, EReference reference) {
        return labelled(key, value, (Element) owner, commands.set(owner, reference, value));
    }

    private static Command labelled(String key, Element one, Element other, Command command) {
        command.setLabel(Messages.text(key, ElementNames.orKind(one), ElementNames.orKind(other)));
        return command;
    }
}
