package org.warmboot.experiment.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.warmboot.examples.Example;
import org.warmboot.examples.Examples;
import org.warmboot.experiment.result.Origin;
import org.warmboot.experiment.result.ParameterSource;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.ModelPackage;
import org.warmboot.model.Provenance;
import org.warmboot.model.ProvenanceKind;
import org.warmboot.model.Scenario;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.model.provenance.Role;
import org.warmboot.model.words.CamelCase;

class ProvenanceTest {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    static Stream<String> names() {
        return Examples.list().stream().map(Example::name);
    }

    /** Counted in the text of the file, so that nothing that reads scenarios can hide an entry. */
    @ParameterizedTest
    @MethodSource("names")
    void everyEntryOfAnExampleReachesTheResult(String name) throws Exception {
        var example = Examples.find(name).orElseThrow();
        var entries = new ArrayList<String>();
        try (var file = Examples.open(example)) {
            var nodes = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file)
                    .getElementsByTagName("provenance");
            for (var i = 0; i < nodes.getLength(); i++) {
                var node = (Element) nodes.item(i);
                entries.add(CamelCase.words(node.getAttribute("parameter"))
                        + '|'
                        + (node.hasAttribute("kind") ? node.getAttribute("kind") : "assumed")
                        + '|'
                        + node.getAttribute("source")
                        + '|'
                        + node.getAttribute("note"));
            }
        }
        try (var file = Examples.open(example)) {
            assertEquals(
                    entries.stream().sorted().toList(),
                    stated(ScenarioFiles.load(file, name).scenario()).stream()
                            .sorted()
                            .toList());
        }
    }

    @Test
    void aFileWithAnEntryForEveryFeatureLosesNone() {
        var scenario = MODEL.createScenario();
        var entries = new ArrayList<String>();
        elementKinds().forEach(kind -> {
            var element = kind == ModelPackage.Literals.SCENARIO
                    ? scenario
                    : (org.warmboot.model.Element) EcoreUtil.create(kind);
            element.setName(kind.getName());
            for (var feature : kind.getEAllStructuralFeatures()) {
                element.getProvenance().add(entry(feature));
                entries.add(kind.getName() + '.' + feature.getName());
            }
            hold(scenario, element);
        });
        var found = ParameterSources.of(scenario).stream()
                .filter(each -> each.kind() != Origin.UNSTATED)
                .map(each -> each.element() + '.' + each.source())
                .toList();
        assertEquals(entries.stream().sorted().toList(), found.stream().sorted().toList());
        assertTrue(entries.containsAll(List.of(
                "Scenario.seed",
                "Policy.trigger",
                "Policy.windows",
                "FailureModel.timeToFailure",
                "FailureModel.timeToRepair",
                "LoadProfile.shares",
                "Hypervisor.scrubTime",
                "MaintenanceWindow.days")));
    }

    @Test
    void everyQuantityThatInfluencesResultsAndHasNoEntryIsToldAsUnstated() {
        for (var kind : elementKinds().toList()) {
            for (var feature : kind.getEAllStructuralFeatures()) {
                if (Role.of(kind, feature) == Role.PARAMETER && Role.isQuantity(feature) && !feature.isMany()) {
                    var scenario = MODEL.createScenario();
                    var element = (org.warmboot.model.Element) EcoreUtil.create(kind);
                    element.eSet(feature, valueOf(feature, element.eGet(feature)));
                    hold(scenario, element);
                    assertTrue(
                            ParameterSources.of(scenario).stream()
                                    .anyMatch(each -> each.kind() == Origin.UNSTATED
                                            && each.parameter().equals(CamelCase.words(feature.getName()))),
                            kind.getName() + '.' + feature.getName());
                }
            }
        }
    }

    @Test
    void everyKindOfProvenanceReachesTheResults() {
        for (var kind : ProvenanceKind.VALUES) {
            assertEquals(kind.getName(), Origin.valueOf(kind.getName()).name());
        }
    }

    @Test
    void whatIsChosenOrForPeopleNeedsNoSource() {
        var scenario = MODEL.createScenario();
        scenario.setSeed(7);
        scenario.setFileVersion(3);
        var experiment = MODEL.createLongRunExperiment();
        experiment.setHorizon(1e6);
        experiment.setReplications(64);
        scenario.getExperiments().add(experiment);
        var policy = MODEL.createPolicy();
        policy.setTrigger(MODEL.createTimeTrigger());
        scenario.getPolicies().add(policy);
        assertEquals(List.of(), ParameterSources.of(scenario));
    }

    @Test
    void oneEntrySpeaksForEqualValuesOfElementsOfItsKind() {
        var scenario = MODEL.createScenario();
        for (var memory : new long[] {1L << 30, 1L << 30, 2L << 30}) {
            var host = MODEL.createHost();
            host.setMemory(memory);
            scenario.getHosts().add(host);
        }
        scenario.getHosts().getFirst().getProvenance().add(entry(ModelPackage.Literals.HOST__MEMORY));
        assertEquals(
                List.of("1 GiB measured", "2 GiB unstated"),
                ParameterSources.of(scenario).stream()
                        .map(each -> each.value() + ' ' + each.kind().key())
                        .toList());
    }

    @Test
    void distributionsAndTriggersAreToldWithTheirNumbers() {
        var model = MODEL.createFailureModel();
        var life = MODEL.createWeibull();
        life.setMean(30 * 86400);
        model.setTimeToFailure(life);
        var policy = MODEL.createPolicy();
        var trigger = MODEL.createDegradationTrigger();
        var delay = MODEL.createExponential();
        delay.setMean(7200);
        trigger.setDelay(delay);
        policy.setTrigger(trigger);
        policy.getWindows().add(MODEL.createMaintenanceWindow());
        policy.getWindows().getFirst().setName("Sunday");
        var values = new ValueText();
        assertEquals(
                "Weibull, shape 2.0, mean 30 days",
                values.of(model, ModelPackage.Literals.FAILURE_MODEL__TIME_TO_FAILURE));
        assertEquals(
                "Degradation trigger, delay Exponential, mean 2 h",
                values.of(policy, ModelPackage.Literals.POLICY__TRIGGER));
        assertEquals("Sunday", values.of(policy, ModelPackage.Literals.POLICY__WINDOWS));
    }

    private static List<String> stated(Scenario scenario) {
        return ParameterSources.of(scenario).stream()
                .filter(each -> each.kind() != Origin.UNSTATED)
                .map(ProvenanceTest::words)
                .toList();
    }

    private static String words(ParameterSource source) {
        return source.parameter() + '|' + source.kind().key() + '|' + source.source() + '|' + source.note();
    }

    private static Stream<EClass> elementKinds() {
        return ModelPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(each -> !each.isAbstract() && ModelPackage.Literals.ELEMENT.isSuperTypeOf(each));
    }

    private static Provenance entry(EStructuralFeature feature) {
        var entry = MODEL.createProvenance();
        entry.setParameter(feature.getName());
        entry.setKind(ProvenanceKind.MEASURED);
        entry.setSource(feature.getName());
        return entry;
    }

    /** Something else than the default, so that it is set. */
    private static Object valueOf(EStructuralFeature feature, Object present) {
        return switch (present) {
            case Double number -> number == 0.25 ? 0.5 : 0.25;
            case Long number -> number + 1;
            case Integer number -> number + 1;
            case null ->
                EcoreUtil.create(ModelPackage.eINSTANCE.getEClassifiers().stream()
                        .filter(EClass.class::isInstance)
                        .map(EClass.class::cast)
                        .filter(each -> !each.isAbstract() && ((EClass) feature.getEType()).isSuperTypeOf(each))
                        .findFirst()
                        .orElseThrow());
            default -> throw new AssertionError(feature.getName());
        };
    }

    /** Puts an element where the metamodel has a place for it, in new owners if need be. */
    private static void hold(Scenario scenario, org.warmboot.model.Element element) {
        if (element == scenario) {
            return;
        }
        var place = Stream.concat(Stream.of(ModelPackage.Literals.SCENARIO), elementKinds())
                .flatMap(owner -> owner.getEAllContainments().stream()
                        .filter(each -> each.getEReferenceType().isSuperTypeOf(element.eClass()))
                        .map(each -> Map.entry(owner, each)))
                .findFirst()
                .orElseThrow();
        var owner = place.getKey() == ModelPackage.Literals.SCENARIO
                ? scenario
                : (org.warmboot.model.Element) EcoreUtil.create(place.getKey());
        if (place.getValue().isMany()) {
            @SuppressWarnings("unchecked")
            var children = (List<EObject>) owner.eGet(place.getValue());
            children.add(element);
        } else {
            owner.eSet(place.getValue(), element);
        }
        hold(scenario, owner);
    }
}
