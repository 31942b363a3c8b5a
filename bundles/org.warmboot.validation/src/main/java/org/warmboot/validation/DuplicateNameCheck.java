package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.ELEMENT__NAME;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.Scenario;

/** Hosts of a scenario, and domains of a host, can be told apart by their names. */
final class DuplicateNameCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        check(scenario, scenario.getHosts(), found);
        for (Host host : scenario.getHosts()) {
            check(host, host.getDomains(), found);
        }
    }

    private static void check(Element parent, List<? extends Element> elements, Issues found) {
        var seen = new HashSet<String>();
        Set<String> all = elements.stream().map(Label::of).collect(Collectors.toSet());
        for (Element element : elements) {
            String name = Label.of(element);
            if (!seen.add(name)) {
                String fresh = fresh(name, all);
                var fix = QuickFix.of(Messages.get("fix.rename", fresh), new Change.Set(element, ELEMENT__NAME, fresh));
                found.add(Severity.WARNING, element, ELEMENT__NAME, List.of(fix), "name.twice", name, parent);
            }
        }
    }

    private static String fresh(String name, Set<String> all) {
        int number = 2;
        while (all.contains(name + " " + number)) {
            number++;
        }
        return name + " " + number;
    }
}
