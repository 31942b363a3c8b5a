package org.warmboot.report.html;

import java.util.Locale;
import java.util.Set;
import org.warmboot.report.Messages;

/** Marks of provenance, told apart by word, shape and colour. */
final class Badges {

    private static final Set<String> KNOWN = Set.of("published", "derived", "measured", "assumed", "open", "unstated");

    private Badges() {}

    static DataTable.Cell of(String kind) {
        var key = kind.toLowerCase(Locale.ROOT);
        var style = KNOWN.contains(key) ? "badge " + key : "badge";
        return DataTable.styled(Messages.textOr("provenance." + key, kind), style);
    }
}
