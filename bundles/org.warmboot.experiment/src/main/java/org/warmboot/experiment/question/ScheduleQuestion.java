package org.warmboot.experiment.question;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.Messages;
import org.warmboot.experiment.compile.ScheduleCompiler;
import org.warmboot.experiment.compile.ScheduleScope;
import org.warmboot.experiment.schedule.ScheduleChange;
import org.warmboot.experiment.schedule.Schedules;
import org.warmboot.model.Cluster;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.LoadTrigger;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Policy;
import org.warmboot.model.RejuvenationLevel;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;
import org.warmboot.model.TimeTrigger;
import org.warmboot.model.Trigger;
import org.warmboot.model.action.ActionFacts;
import org.warmboot.model.id.Ids;
import org.warmboot.validation.Issue;
import org.warmboot.validation.Severity;
import org.warmboot.validation.Validation;

/**
 * Asks when policies act. Of a long run, its policies are looked at; of a host or a cluster those that name it or what
 * is on it. Of these, experiments choose some in the place of others: those of the first long run there are in force,
 * and those that no experiment names. It holds a copy, so that the scenario may change while it is answered.
 */
public final class ScheduleQuestion {

    private final Scenario scenario;
    private final ScheduleScope scope;

    private ScheduleQuestion(Scenario scenario, ScheduleScope scope) {
        this.scenario = scenario;
        this.scope = scope;
    }

    /** Whether something has a schedule: hosts, clusters and long runs do. */
    public static boolean isPossible(Element element) {
        return element instanceof Host || element instanceof Cluster || element instanceof LongRunExperiment;
    }

    /**
     * Asks for a time from the start of the long run; that of a host or a cluster begins with its first long run.
     *
     * @param subject a host, a cluster or a long run of the scenario
     * @param seconds how long to look
     * @throws IllegalArgumentException if it is something else
     */
    public static ScheduleQuestion of(Scenario scenario, Element subject, double seconds) {
        if (!isPossible(subject)) {
            throw new IllegalArgumentException(subject.eClass().getName() + " has no schedule");
        }
        var copier = new EcoreUtil.Copier();
        var copy = Question.copy(scenario, copier);
        return new ScheduleQuestion(copy, scope(copy, (Element) copier.get(subject), seconds));
    }

    /** The same with another rhythm of a policy: what would be if somebody changed it. */
    public ScheduleQuestion with(ScheduleChange change) {
        scenario.getPolicies().stream()
                .filter(policy -> change.policy().equals(policy.getId()))
                .map(Policy::getTrigger)
                .forEach(trigger -> set(trigger, change));
        return this;
    }

    private static void set(Trigger trigger, ScheduleChange change) {
        boolean isPhase = change.kind() == ScheduleChange.Kind.PHASE;
        switch (trigger) {
            case TimeTrigger timed when isPhase -> timed.setPhase(change.seconds());
            case TimeTrigger timed -> timed.setInterval(change.seconds());
            case LoadTrigger load when !isPhase -> load.setInterval(change.seconds());
            case null, default -> {}
        }
    }

    /** The same with a technique in the place of those of all policies for hypervisors. */
    public ScheduleQuestion under(String technique) {
        scenario.getTechniques().stream()
                .filter(each -> technique.equals(each.getId()))
                .findFirst()
                .ifPresent(other -> scenario.getPolicies().stream()
                        .filter(policy -> policy.getLevel() == RejuvenationLevel.HYPERVISOR)
                        .forEach(policy -> policy.setTechnique(other)));
        return this;
    }

    /** The scenario that is asked; to be read only. */
    public Scenario scenario() {
        return scenario;
    }

    /**
     * What stands in the way of an answer: what is wrong with hosts, policies that can act on them and techniques of
     * these.
     */
    public List<Issue> errors() {
        var copier = new EcoreUtil.Copier();
        var asked = Question.copy(scenario, copier);
        asked.getPublishedFigures().clear();
        asked.getExperiments().clear();
        scope.policies()
                .forEach((host, policies) -> policies.stream()
                        .filter(policy -> ScheduleCompiler.isComplete(policy, scope.setting()))
                        .forEach(policy -> asked.getExperiments().add(single(asked, copier, host, policy))));
        return Validation.validate(NeededParts.of(asked)).stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .toList();
    }

    /**
     * Executes what the policies do. There must be no {@linkplain #errors() errors}.
     *
     * @throws org.warmboot.experiment.run.LongRunFailedException if a technique cannot do its work, or it was cancelled
     */
    public Schedules answer(CancelToken cancel) {
        return new Schedules(ScheduleCompiler.compile(scope), cancel);
    }

    /** A policy on a host as the long run that it would be, in another copy of the scenario. */
    private LongRunExperiment single(Scenario asked, EcoreUtil.Copier copier, Host host, Policy policy) {
        var run = ModelFactory.eINSTANCE.createLongRunExperiment();
        run.setId(Ids.fresh(asked, "schedule"));
        run.setName(scope.setting().getName());
        run.setStart(scope.setting().getStart());
        run.setHorizon(scope.setting().getHorizon());
        run.setHost((Host) copier.get(host));
        var technique = (Technique) copier.get(policy.getTechnique());
        run.getTechniques().add(technique);
        if (movesAway(technique)) {
            scope.setting().getPeers().forEach(peer -> run.getPeers().add((Host) copier.get(peer)));
            run.getPeers().remove(run.getHost());
        }
        if (policy.getLevel() == RejuvenationLevel.HYPERVISOR) {
            run.setHypervisorPolicy((Policy) copier.get(policy));
        } else {
            run.setOperatingSystemPolicy((Policy) copier.get(policy));
        }
        return run;
    }

    private static boolean movesAway(Technique technique) {
        return ActionFacts.of(technique).anyMatch(ActionFacts::movesAway);
    }

    private static ScheduleScope scope(Scenario scenario, Element subject, double seconds) {
        return subject instanceof LongRunExperiment run
                ? ofRun(scenario, run, seconds)
                : ofPlace(scenario, subject, seconds);
    }

    private static ScheduleScope ofRun(Scenario scenario, LongRunExperiment run, double seconds) {
        var policies = Stream.of(
                        Optional.ofNullable(run.getHypervisorPolicy()),
                        Optional.ofNullable(run.getOperatingSystemPolicy()))
                .flatMap(Optional::stream)
                .toList();
        var setting = setting(run, seconds);
        setting.setCluster(run.getCluster());
        setting.setHost(run.getHost());
        setting.getPeers().addAll(run.getPeers());
        var all = new LinkedHashMap<Host, List<Policy>>();
        hosts(run.getCluster() == null ? run.getHost() : run.getCluster()).forEach(host -> all.put(host, policies));
        return new ScheduleScope(run, setting, all, scenario.getSeed());
    }

    private static ScheduleScope ofPlace(Scenario scenario, Element place, double seconds) {
        var hosts = hosts(place);
        var first = longRun(scenario, place, hosts);
        var all = new LinkedHashMap<Host, List<Policy>>();
        for (var host : hosts) {
            all.put(
                    host,
                    scenario.getPolicies().stream()
                            .filter(policy -> concerns(policy, host) && isInForce(policy, first))
                            .toList());
        }
        var setting = setting(first.orElseGet(ModelFactory.eINSTANCE::createLongRunExperiment), seconds);
        setting.setCluster(place instanceof Cluster cluster ? cluster : null);
        hosts.stream().findFirst().ifPresent(setting::setHost);
        setting.getPeers().addAll(scenario.getHosts());
        return new ScheduleScope(place, setting, all, scenario.getSeed());
    }

    private static Optional<LongRunExperiment> longRun(Scenario scenario, Element place, List<Host> hosts) {
        return scenario.getExperiments().stream()
                .filter(LongRunExperiment.class::isInstance)
                .map(LongRunExperiment.class::cast)
                .filter(run -> run.getCluster() == place
                        || hosts(run.getCluster() == null ? run.getHost() : run.getCluster()).stream()
                                .anyMatch(hosts::contains))
                .findFirst();
    }

    private static boolean isInForce(Policy policy, Optional<LongRunExperiment> first) {
        return first.isEmpty()
                || first.get().eCrossReferences().contains(policy)
                || ((Scenario) policy.eContainer())
                        .getExperiments().stream()
                                .noneMatch(experiment ->
                                        experiment.eCrossReferences().contains(policy));
    }

    private static LongRunExperiment setting(LongRunExperiment like, double seconds) {
        var setting = ModelFactory.eINSTANCE.createLongRunExperiment();
        setting.setName(Messages.get("schedule.name"));
        setting.setStart(like.getStart());
        setting.setHorizon(seconds);
        return setting;
    }

    /** The hosts of a host or a cluster; none of anything else. */
    public static List<Host> hosts(Element place) {
        return switch (place) {
            case Cluster cluster -> List.copyOf(new LinkedHashSet<>(cluster.getHosts()));
            case Host host -> List.of(host);
            case null, default -> List.of();
        };
    }

    /** Whether a policy names a host, a cluster of which it is, or a domain on it. */
    static boolean concerns(Policy policy, Host host) {
        return policy.getTargets().stream()
                .anyMatch(target -> target == host
                        || target.eContainer() == host
                        || target instanceof Cluster cluster
                                && cluster.getHosts().contains(host));
    }
}
