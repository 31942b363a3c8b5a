package org.warmboot.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.validation.Scenarios.GIB;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmboot.model.Aspect;
import org.warmboot.model.Capability;
import org.warmboot.model.DomainSweep;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.Measure;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.ProvenanceKind;
import org.warmboot.model.PublishedFigure;
import org.warmboot.model.RebootExperiment;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;

class ValidationTest {
    private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

    @Test
    void aSoundScenarioHasNoIssues() {
        assertEquals(List.of(), Validation.validate(Scenarios.sound()));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("faults")
    void oneFaultGivesOneIssueWithTheReason(Consumer<Scenario> fault, String expected, Severity severity) {
        Scenario scenario = Scenarios.sound();
        fault.accept(scenario);
        List<Issue> issues = Validation.validate(scenario);
        assertEquals(1, issues.size(), issues::toString);
        assertTrue(issues.getFirst().message().contains(expected), issues::toString);
        assertEquals(severity, issues.getFirst().severity());
        assertEquals(severity == Severity.WARNING, Validation.isRunnable(issues));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("faults")
    void everyQuickFixCuresItsIssue(Consumer<Scenario> fault, String expected, Severity severity) {
        Scenario scenario = Scenarios.sound();
        fault.accept(scenario);
        for (int i = 0; i < Validation.validate(scenario).getFirst().fixes().size(); i++) {
            Scenario again = Scenarios.sound();
            fault.accept(again);
            Validation.validate(again).getFirst().fixes().get(i).changes().forEach(Change::apply);
            assertFalse(Validation.validate(again).stream()
                    .anyMatch(issue -> issue.message().contains(expected)));
        }
    }

    @Test
    void aHostIsGivenTheNextRoundMemoryInWhichItsDomainsFit() {
        var scenario = Scenarios.sound();
        guest(scenario).setMemory(4L << 40);
        var issue = Validation.validate(scenario).getFirst();
        assertTrue(issue.message().contains("need 4097.52 GiB, but it has 12 GiB"), issue.message());
        var fix = issue.fixes().getFirst();
        assertTrue(fix.label().contains("4098 GiB"), fix.label());
        fix.changes().forEach(Change::apply);
        assertEquals(4098 * GIB, host(scenario).getMemory());
        assertEquals(List.of(), Validation.validate(scenario));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                error(s -> host(s).setHypervisor(null), "no hypervisor"),
                error(s -> host(s).getDisks().clear(), "no disk"),
                error(s -> host(s).getLinks().clear(), "no network link"),
                error(s -> host(s).getDomains().removeFirst(), "no privileged domain"),
                error(s -> host(s).getDomains().removeIf(GuestDomain.class::isInstance), "no guest domain"),
                error(s -> guest(s).setMemory(11 * GIB), "need 12.52 GiB, but it has 12 GiB"),
                error(s -> guest(s).setOperatingSystem(null), "no operating system"),
                error(s -> guest(s).setVcpus(0), "vcpus must be greater than 0"),
                error(s -> host(s).getDisks().getFirst().setReadRate(Double.NaN), "finite"),
                error(s -> host(s).setResetTime(-1), "resetTime must not be negative"),
                error(s -> guest(s).setId(null), "has no id"),
                error(s -> guest(s).setId("a b"), "cannot be an id"),
                error(s -> guest(s).setId(host(s).getId()), "is also that of"),
                error(s -> guest(s).getServices().getFirst().setProfile(null), "lacks its profile"),
                error(
                        s -> guest(s).getServices().getFirst().setProfile(FACTORY.createServiceProfile()),
                        "not in this scenario"),
                error(
                        s -> host(s).getHypervisor().getCapabilities().remove(Capability.QUICK_RELOAD),
                        "lacks the capability quick reload"),
                error(s -> experiment(s).setHost(null), "lacks its host"),
                error(s -> experiment(s).getTechniques().clear(), "tries no technique"),
                error(s -> sweep(s).setTo(12), "needs up to 12.52 GiB"),
                error(s -> sweep(s).setTo(0), "ends before it starts"),
                error(s -> sweep(s).setStep(0), "\"step\" of the sweep"),
                error(s -> add(s, figure(s)).setTechnique(null), "names no technique"),
                error(s -> add(s, figure(s)).setAspect(Aspect.RATIO), "names no baseline"),
                error(s -> add(s, figure(s)).setMeasure(Measure.AVAILABILITY), "does not yield availability"),
                error(s -> add(s, figure(s)).setExperiment(null), "lacks its experiment"),
                warning(s -> add(s, figure(s)).setTechnique(idle(s)), "does not try"),
                warning(s -> add(s, figure(s)).setBaseline(idle(s)), "does not try"),
                warning(s -> guest(s).setName(Label.of(host(s).getDomains().getLast())), "There is another"),
                warning(s -> guest(s).setFileCache(2 * GIB), "file cache"),
                warning(s -> provenance(s, "speed", ProvenanceKind.ASSUMED), "no parameter of a host"),
                warning(s -> provenance(s, "memory", ProvenanceKind.PUBLISHED), "names no source"),
                warning(s -> policy(s), "applies to nothing"));
    }

    private static Arguments error(Consumer<Scenario> fault, String message) {
        return Arguments.of(fault, message, Severity.ERROR);
    }

    private static Arguments warning(Consumer<Scenario> fault, String message) {
        return Arguments.of(fault, message, Severity.WARNING);
    }

    private static Host host(Scenario scenario) {
        return scenario.getHosts().getFirst();
    }

    private static GuestDomain guest(Scenario scenario) {
        return (GuestDomain) host(scenario).getDomains().get(1);
    }

    private static RebootExperiment experiment(Scenario scenario) {
        return (RebootExperiment) scenario.getExperiments().getFirst();
    }

    private static DomainSweep sweep(Scenario scenario) {
        return (DomainSweep) experiment(scenario).getSweep();
    }

    /** A technique that no experiment tries. */
    private static Technique idle(Scenario scenario) {
        var copy = EcoreUtil.copy(scenario.getTechniques().getFirst());
        copy.setId("idle");
        copy.getSteps().forEach(step -> step.setId("idle." + step.getId()));
        scenario.getTechniques().add(copy);
        return copy;
    }

    private static PublishedFigure figure(Scenario scenario) {
        var figure = FACTORY.createPublishedFigure();
        figure.setId("figure-1");
        figure.setExperiment(experiment(scenario));
        figure.setTechnique(scenario.getTechniques().getFirst());
        return figure;
    }

    private static PublishedFigure add(Scenario scenario, PublishedFigure figure) {
        scenario.getPublishedFigures().add(figure);
        return figure;
    }

    private static void provenance(Scenario scenario, String parameter, ProvenanceKind kind) {
        var provenance = FACTORY.createProvenance();
        provenance.setParameter(parameter);
        provenance.setKind(kind);
        host(scenario).getProvenance().add(provenance);
    }

    private static void policy(Scenario scenario) {
        var policy = FACTORY.createPolicy();
        policy.setId("policy-1");
        policy.setTechnique(scenario.getTechniques().getFirst());
        policy.setTrigger(FACTORY.createTimeTrigger());
        scenario.getPolicies().add(policy);
    }
}
