package org.warmboot.ui.properties;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.warmboot.model.Element;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.ui.Messages;
import org.warmboot.ui.words.FeatureWords;

/**
 * Where a value stands in the form.
 *
 * @param concern its tab
 * @param heading what it stands below; empty for the values of the element itself
 * @param rank its place among those below the same heading
 */
record FieldPlace(Concern concern, String heading, int rank) {

    private static final int FIRST = 0;
    private static final int SETTING = 1;
    private static final int SIZE = 2;
    private static final int LINK = 3;
    private static final int LAST = 4;

    static FieldPlace of(Element element, PropertyId property) {
        var feature = property.feature();
        if (!property.parts().isEmpty()) {
            var part = property.parts().getLast();
            var kind = property.parts().size() == 1 ? element.eClass() : part.getEContainingClass();
            return new FieldPlace(
                    isWear(property.parts().getFirst()) ? Concern.AGING : Concern.GENERAL,
                    FeatureWords.label(kind, part),
                    LAST);
        }
        if (PropertyList.isIdle(element, feature)) {
            return new FieldPlace(Concern.GENERAL, Messages.text("properties.idle"), LAST);
        }
        return new FieldPlace(concern(feature), "", rank(feature));
    }

    private static Concern concern(EStructuralFeature feature) {
        return switch (feature) {
            case EReference reference when isWear(reference) -> Concern.AGING;
            case EAttribute a when a.getEType() == Literals.DURATION -> Concern.TIMES;
            case EAttribute a when a.getEType() == Literals.DURATION_PER_SIZE -> Concern.TIMES;
            default -> Concern.GENERAL;
        };
    }

    private static int rank(EStructuralFeature feature) {
        return switch (feature) {
            case EStructuralFeature f when f == Literals.ELEMENT__NAME -> FIRST;
            case EStructuralFeature f when f.getEContainingClass() == Literals.ELEMENT -> LAST;
            case EReference reference -> LINK;
            case EAttribute a when a.getEType() == Literals.DATA_SIZE || a.getEType() == Literals.DATA_RATE -> SIZE;
            default -> SETTING;
        };
    }

    private static boolean isWear(EReference reference) {
        return reference.getEReferenceType() == Literals.AGING_MODEL
                || reference.getEReferenceType() == Literals.FAILURE_MODEL;
    }
}
