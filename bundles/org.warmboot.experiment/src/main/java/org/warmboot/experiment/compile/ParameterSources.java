package org.warmboot.experiment.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.warmboot.experiment.result.Origin;
import org.warmboot.experiment.result.ParameterSource;
import org.warmboot.model.Element;
import org.warmboot.model.Scenario;
import org.warmboot.model.provenance.Role;
import org.warmboot.model.words.CamelCase;
import org.warmboot.model.words.ElementNames;

/**
 * Lists where the parameters of a scenario come from: every provenance of the file, and those of which nobody has said
 * it. Guests and hosts are often alike, so that one provenance speaks for all elements of a kind with the same value.
 */
final class ParameterSources {

    private record Fact(EClass kind, EStructuralFeature feature, Object value) {

        static Fact of(Element element, EStructuralFeature feature) {
            return new Fact(element.eClass(), feature, element.eGet(feature));
        }
    }

    private final List<ParameterSource> sources = new ArrayList<>();
    private final Set<Fact> stated = new HashSet<>();
    private final ValueText values = new ValueText();

    private ParameterSources() {}

    static List<ParameterSource> of(Scenario scenario) {
        var elements = new ArrayList<Element>(List.of(scenario));
        scenario.eAllContents().forEachRemaining(object -> {
            if (object instanceof Element element) {
                elements.add(element);
            }
        });
        var all = new ParameterSources();
        elements.forEach(all::state);
        elements.forEach(all::add);
        return all.sources;
    }

    private void state(Element element) {
        for (var each : element.getProvenance()) {
            var feature = element.eClass().getEStructuralFeature(Text.orEmpty(each.getParameter()));
            if (feature != null) {
                stated.add(Fact.of(element, feature));
            }
        }
    }

    private void add(Element element) {
        for (var feature : element.eClass().getEAllStructuralFeatures()) {
            var provenance = element.getProvenance().stream()
                    .filter(each -> feature.getName().equals(each.getParameter()))
                    .toList();
            provenance.forEach(each -> sources.add(source(
                    element,
                    feature,
                    Origin.valueOf(each.getKind().name()),
                    Text.orEmpty(each.getSource()),
                    Text.orEmpty(each.getNote()))));
            if (provenance.isEmpty() && needsSource(element, feature)) {
                sources.add(source(element, feature, Origin.UNSTATED, "", ""));
            }
        }
    }

    private boolean needsSource(Element element, EStructuralFeature feature) {
        return element.eIsSet(feature)
                && Role.isQuantity(feature)
                && Role.of(element.eClass(), feature) == Role.PARAMETER
                && !stated.contains(Fact.of(element, feature));
    }

    private ParameterSource source(
            Element element, EStructuralFeature feature, Origin kind, String source, String note) {
        return new ParameterSource(
                ElementNames.orId(element),
                CamelCase.title(element.eClass().getName()),
                CamelCase.words(feature.getName()),
                values.of(element, feature),
                kind,
                source,
                note);
    }
}
