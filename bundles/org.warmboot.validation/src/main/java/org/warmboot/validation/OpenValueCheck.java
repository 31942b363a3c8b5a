package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.PROVENANCE__KIND;

import org.warmboot.model.Host;
import org.warmboot.model.Provenance;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;

/** Techniques that need a value which is open are skipped; their readers should know beforehand. */
final class OpenValueCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        Usage.of(scenario)
                .techniques()
                .forEach((host, techniques) -> techniques.forEach(technique -> check(host, technique, found)));
    }

    private static void check(Host host, Technique technique, Issues found) {
        for (Provenance open : OpenValues.needed(technique, host)) {
            found.warning(open, PROVENANCE__KIND, "technique.open", open.eContainer(), open.getParameter(), technique);
        }
    }
}
