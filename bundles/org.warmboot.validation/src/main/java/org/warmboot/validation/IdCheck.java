package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.ELEMENT__ID;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.warmboot.model.Element;
import org.warmboot.model.Scenario;
import org.warmboot.model.id.Ids;

/** Every element has an identifier of its own. */
final class IdCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        var first = new HashMap<String, Element>();
        check(scenario, scenario, first, found);
        scenario.eAllContents().forEachRemaining(object -> {
            if (object instanceof Element element) {
                check(scenario, element, first, found);
            }
        });
    }

    private static void check(Scenario scenario, Element element, HashMap<String, Element> first, Issues found) {
        String id = element.getId();
        if (id == null || id.isEmpty()) {
            report(scenario, element, found, "id.missing", element.eClass());
        } else if (!Ids.isValid(id)) {
            report(scenario, element, found, "id.invalid", id);
        } else if (first.putIfAbsent(id, element) != null) {
            report(
                    scenario,
                    element,
                    found,
                    "id.twice",
                    id,
                    first.get(id),
                    element.eClass(),
                    first.get(id).eClass());
        }
    }

    private static void report(Scenario scenario, Element element, Issues found, String key, Object... values) {
        String fresh = Ids.fresh(Ids.used(Set.of(scenario)), Ids.prefix(element.eClass()));
        var fix = QuickFix.of(Messages.get("fix.id", fresh), new Change.Set(element, ELEMENT__ID, fresh));
        found.add(Severity.ERROR, element, ELEMENT__ID, List.of(fix), key, values);
    }
}
