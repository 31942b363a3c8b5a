package org.warmboot.exchange.merge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Element;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Provenance;
import org.warmboot.model.ProvenanceKind;

/**
 * Sets values of an element as an import finds them. The provenance of each keeps what was found; a value that differs from
 * it, or that has no such entry, is the work of somebody's hand and stays.
 *
 * @param element whose values they are
 * @param fresh   whether the import has made the element, so that none of its values is anybody's work yet
 */
record FoundValues(Element element, boolean fresh) {

    /** Sets a value that a file of an inventory tells. */
    void imported(EStructuralFeature feature, Object value, String file, String note) {
        set(feature, value, ProvenanceKind.IMPORTED, file, note);
    }

    /** Sets a value that no file tells. */
    void assumed(EStructuralFeature feature, Object value, String note) {
        set(feature, value, ProvenanceKind.ASSUMED, null, note);
    }

    private void set(EStructuralFeature feature, Object value, ProvenanceKind kind, String file, String note) {
        var before = provenance(feature);
        var text = text(feature, value);
        if (before.isEmpty() ? !fresh && element.eIsSet(feature) : isByHand(feature, before.get())) {
            return;
        }
        if (before.isPresent()
                && before.get().getKind() == kind
                && text.equals(before.get().getFound())) {
            return;
        }
        element.eSet(feature, value);
        var entry = before.orElseGet(() -> add(feature));
        entry.setKind(kind);
        entry.setSource(file);
        entry.setNote(note.isEmpty() ? null : note);
        entry.setFound(text);
    }

    private boolean isByHand(EStructuralFeature feature, Provenance entry) {
        return !fresh && !text(feature, element.eGet(feature)).equals(entry.getFound());
    }

    private Optional<Provenance> provenance(EStructuralFeature feature) {
        return of(element, feature);
    }

    /** What is said of the value of a feature. */
    static Optional<Provenance> of(Element element, EStructuralFeature feature) {
        return element.getProvenance().stream()
                .filter(each -> feature.getName().equals(each.getParameter()))
                .findFirst();
    }

    private Provenance add(EStructuralFeature feature) {
        var entry = ModelFactory.eINSTANCE.createProvenance();
        entry.setParameter(feature.getName());
        element.getProvenance().add(entry);
        return entry;
    }

    private static String text(EStructuralFeature feature, Object value) {
        return switch (value) {
            case null -> "";
            case List<?> many -> many.stream().map(each -> text(feature, each)).collect(Collectors.joining(" "));
            case EObject other -> String.valueOf(EcoreUtil.getID(other));
            default -> EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
        };
    }
}
