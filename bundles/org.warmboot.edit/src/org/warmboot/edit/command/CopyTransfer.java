package org.warmboot.edit.command;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Element;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Scenario;

/**
 * Brings a scenario to the state of a changed copy. Elements that both have stay the same objects, wherever they have
 * moved; new ones are taken out of the copy, which is used up by that.
 */
final class CopyTransfer {

    /** What is changed, by what it shall be like. */
    private final Map<EObject, EObject> counterparts = new LinkedHashMap<>();

    CopyTransfer(Scenario scenario, Scenario copy) {
        counterparts.put(copy, scenario);
        var there = new HashMap<String, Element>();
        scenario.eAllContents().forEachRemaining(object -> {
            if (object instanceof Element element) {
                there.put(element.getId(), element);
            }
        });
        copy.eAllContents().forEachRemaining(object -> {
            if (object instanceof Element element) {
                var counterpart = there.get(element.getId());
                if (counterpart != null && counterpart.eClass() == element.eClass()) {
                    counterparts.put(element, counterpart);
                }
            }
        });
    }

    void run() {
        counterparts.forEach(this::transfer);
    }

    private void transfer(EObject from, EObject to) {
        for (var feature : to.eClass().getEAllStructuralFeatures()) {
            if (RecordedChange.isOwn(feature)) {
                transfer(feature, from, to);
            }
        }
    }

    private void transfer(EStructuralFeature feature, EObject from, EObject to) {
        if (from != to && isSamePart(feature, from, to)) {
            return;
        }
        if (!from.eIsSet(feature)) {
            to.eUnset(feature);
        } else if (feature.isMany()) {
            var values = ((List<?>) from.eGet(feature))
                    .stream().map(each -> resolve(feature, each)).toList();
            if (!values.equals(to.eGet(feature))) {
                ECollections.setEList(RecordedChange.list(to, feature), values);
            }
        } else {
            var value = resolve(feature, from.eGet(feature));
            if (!to.eIsSet(feature) || !Objects.equals(value, to.eGet(feature))) {
                to.eSet(feature, value);
            }
        }
    }

    /** Parts that are no elements have nothing to be known by: they are replaced unless they say the same. */
    private static boolean isSamePart(EStructuralFeature feature, EObject from, EObject to) {
        return feature instanceof EReference reference
                && reference.isContainment()
                && !Literals.ELEMENT.isSuperTypeOf(reference.getEReferenceType())
                && from.eIsSet(feature) == to.eIsSet(feature)
                && (feature.isMany()
                        ? EcoreUtil.equals(RecordedChange.list(from, feature), RecordedChange.list(to, feature))
                        : EcoreUtil.equals((EObject) from.eGet(feature), (EObject) to.eGet(feature)));
    }

    private Object resolve(EStructuralFeature feature, Object value) {
        if (!(value instanceof EObject object)) {
            return value;
        }
        var counterpart = counterparts.get(object);
        if (counterpart == null && feature instanceof EReference reference && reference.isContainment()) {
            transfer(object, object);
        }
        return counterpart == null ? object : counterpart;
    }
}
