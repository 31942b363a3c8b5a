package org.warmboot.ui.wizard;

import java.util.List;
import org.warmboot.model.ServiceKind;

/**
 * What a new scenario shall be.
 *
 * @param template what it begins with
 * @param hosts    hosts with guests; a spare one comes on top
 * @param guests   guests of each host
 * @param services services of each guest, at least one where there are guests
 */
record Wish(Template template, int hosts, int guests, List<ServiceKind> services) {

    /** Keeps the numbers within what the template can be. */
    Wish {
        hosts = Math.clamp(hosts, template.leastHosts(), template.mostHosts());
        guests = Math.clamp(guests, Math.min(1, template.mostGuests()), template.mostGuests());
        services = services.isEmpty() ? List.of(ServiceKind.SSH) : List.copyOf(services);
    }

    /** What a template is proposed as. */
    static Wish usual(Template template) {
        return new Wish(template, template.leastHosts(), template.usualGuests(), List.of(ServiceKind.SSH));
    }
}
