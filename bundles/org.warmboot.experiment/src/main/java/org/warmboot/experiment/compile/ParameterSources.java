package org.warmboot.experiment.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.experiment.result.ParameterSource;
import org.warmboot.model.AgingModel;
import org.warmboot.model.Disk;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.Hypervisor;
import org.warmboot.model.Link;
import org.warmboot.model.ModelPackage;
import org.warmboot.model.OperatingSystem;
import org.warmboot.model.Paging;
import org.warmboot.model.Provenance;
import org.warmboot.model.Scenario;
import org.warmboot.model.ServiceProfile;
import org.warmboot.model.Workload;

/** Lists where the parameters of a scenario come from, and those of which nobody has said it. */
final class ParameterSources {

    /** Kind of a parameter that influences results but has no provenance. */
    private static final String UNSTATED = "unstated";

    private static final Set<EObject> DESCRIPTIVE = Set.of(
            ModelPackage.Literals.ELEMENT__ID,
            ModelPackage.Literals.ELEMENT__NAME,
            ModelPackage.Literals.ELEMENT__DESCRIPTION);

    private record Value(EAttribute attribute, Object value) {}

    private final List<ParameterSource> sources = new ArrayList<>();
    /** Fleets have thousands of hosts with equal values, and the shortest text of a value takes long to find. */
    private final Map<Value, String> texts = new HashMap<>();

    private ParameterSources() {}

    static List<ParameterSource> of(Scenario scenario) {
        var all = new ParameterSources();
        scenario.eAllContents().forEachRemaining(object -> {
            if (object instanceof Element element) {
                all.add(element);
            }
        });
        return all.sources;
    }

    private void add(Element element) {
        for (var attribute : element.eClass().getEAllAttributes()) {
            if (DESCRIPTIVE.contains(attribute) || attribute.isMany()) {
                continue;
            }
            var provenance = element.getProvenance().stream()
                    .filter(each -> attribute.getName().equals(each.getParameter()))
                    .findFirst();
            if (provenance.isPresent()) {
                sources.add(source(element, attribute, provenance.get()));
            } else if (influencesResults(element) && isQuantity(attribute) && element.eIsSet(attribute)) {
                sources.add(new ParameterSource(
                        Text.name(element),
                        Text.title(element.eClass().getName()),
                        Text.words(attribute.getName()),
                        value(element, attribute),
                        UNSTATED,
                        "",
                        ""));
            }
        }
    }

    private static boolean influencesResults(Element element) {
        return element instanceof Host
                || element instanceof Hypervisor
                || element instanceof Paging
                || element instanceof Disk
                || element instanceof Link
                || element instanceof OperatingSystem
                || element instanceof ServiceProfile
                || element instanceof Workload
                || element instanceof AgingModel;
    }

    private static boolean isQuantity(EAttribute attribute) {
        var type = attribute.getEAttributeType().getInstanceClass();
        return type == double.class || type == long.class || type == int.class;
    }

    private ParameterSource source(Element element, EAttribute attribute, Provenance provenance) {
        return new ParameterSource(
                Text.name(element),
                Text.title(element.eClass().getName()),
                Text.words(attribute.getName()),
                value(element, attribute),
                provenance.getKind().getLiteral(),
                Text.orEmpty(provenance.getSource()),
                Text.orEmpty(provenance.getNote()));
    }

    private String value(Element element, EAttribute attribute) {
        return texts.computeIfAbsent(
                new Value(attribute, element.eGet(attribute)),
                key -> Text.orEmpty(EcoreUtil.convertToString(attribute.getEAttributeType(), key.value())));
    }
}
