package org.warmboot.exchange.calibration;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Element;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Provenance;
import org.warmboot.model.ProvenanceKind;

/**
 * A value that was measured, for a parameter of a scenario that does not have it yet.
 *
 * @param name     of the parameter, for people
 * @param element  that has the parameter
 * @param feature  the parameter
 * @param value    the value
 * @param before   the value that it has now, in words
 * @param after    the value, in words
 * @param interval where the true value may lie, at 95 %; empty if nothing is known of that
 * @param source   name of the file that it comes from
 * @param note     how it was found
 */
public record Proposal(
        String name,
        Element element,
        EStructuralFeature feature,
        Object value,
        String before,
        String after,
        String interval,
        String source,
        String note) {

    /** Gives the parameter its value, with where that comes from. */
    public void write() {
        element.eSet(feature, value instanceof EObject part ? EcoreUtil.copy(part) : value);
        var entry = provenance();
        entry.setKind(ProvenanceKind.MEASURED);
        entry.setSource(source);
        entry.setNote(note);
        entry.setFound(null);
    }

    private Provenance provenance() {
        return element.getProvenance().stream()
                .filter(each -> feature.getName().equals(each.getParameter()))
                .findFirst()
                .orElseGet(() -> {
                    var fresh = ModelFactory.eINSTANCE.createProvenance();
                    fresh.setParameter(feature.getName());
                    element.getProvenance().add(fresh);
                    return fresh;
                });
    }

    /** A value as a scenario file writes it. */
    static String text(EAttribute attribute, Object value) {
        return value == null ? "" : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }
}
