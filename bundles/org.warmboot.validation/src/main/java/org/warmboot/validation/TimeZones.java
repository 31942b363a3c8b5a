package org.warmboot.validation;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.warmboot.model.text.Suggestion;

/** Names of time zones that this program knows. */
final class TimeZones {

    private TimeZones() {}

    /** Reports a name that is no time zone, with the nearest one. */
    static void check(EObject owner, EAttribute attribute, Object label, Issues found) {
        String written = String.valueOf(owner.eGet(attribute));
        if (isKnown(written)) {
            return;
        }
        List<QuickFix> fixes = Suggestion.nearest(ZoneId.getAvailableZoneIds().stream(), written).stream()
                .map(zone -> QuickFix.of(Messages.get("fix.use", zone), new Change.Set(owner, attribute, zone)))
                .toList();
        found.add(Severity.ERROR, owner, attribute, fixes, "zone", label, written);
    }

    private static boolean isKnown(String name) {
        try {
            ZoneId.of(name);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
