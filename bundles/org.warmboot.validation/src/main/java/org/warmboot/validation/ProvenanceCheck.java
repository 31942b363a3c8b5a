package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.PROVENANCE__PARAMETER;
import static org.warmboot.model.ModelPackage.Literals.PROVENANCE__SOURCE;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.warmboot.model.Element;
import org.warmboot.model.Provenance;
import org.warmboot.model.ProvenanceKind;
import org.warmboot.model.Scenario;

/** Provenance names a parameter that exists, once, and whatever is not assumed names its source. */
final class ProvenanceCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        check((Element) scenario, found);
        scenario.eAllContents().forEachRemaining(object -> check(object, found));
    }

    private static void check(EObject object, Issues found) {
        if (object instanceof Element element) {
            var seen = new HashSet<String>();
            element.getProvenance().forEach(provenance -> check(element, provenance, seen, found));
        }
    }

    private static void check(Element element, Provenance provenance, Set<String> seen, Issues found) {
        String parameter = provenance.getParameter();
        if (parameter == null) {
            return;
        }
        if (element.eClass().getEStructuralFeature(parameter) == null) {
            found.warning(
                    provenance, PROVENANCE__PARAMETER, "provenance.unknown", element, parameter, element.eClass());
        } else if (!seen.add(parameter)) {
            found.warning(provenance, PROVENANCE__PARAMETER, "provenance.twice", element, parameter);
        }
        boolean sourced =
                provenance.getSource() != null && !provenance.getSource().isBlank();
        if (provenance.getKind() != ProvenanceKind.ASSUMED && !sourced) {
            found.warning(
                    provenance, PROVENANCE__SOURCE, "provenance.source", element, parameter, provenance.getKind());
        }
    }
}
