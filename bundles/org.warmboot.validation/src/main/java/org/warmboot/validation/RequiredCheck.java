package org.warmboot.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.warmboot.model.Scenario;

/** What the metamodel requires is there, such as the profile of a service. */
final class RequiredCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        scenario.eAllContents().forEachRemaining(object -> check(object, found));
    }

    private static void check(EObject object, Issues found) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (feature.isRequired() && !object.eIsSet(feature)) {
                found.error(object, feature, "required", object, feature);
            }
        }
    }
}
