package org.warmboot.exchange.merge;

import static org.warmboot.model.ModelPackage.Literals.ELEMENT__NAME;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.warmboot.exchange.facts.Machine;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.ProvenanceKind;
import org.warmboot.model.Scenario;

/** Finds the guest that a scenario already has of a machine: by what identifies it for good, else by its name. */
final class KnownGuests {
    private final Map<String, GuestDomain> byIdentity = new HashMap<>();
    private final Map<String, GuestDomain> byName = new HashMap<>();
    private final Set<GuestDomain> taken = new HashSet<>();

    KnownGuests(Scenario scenario) {
        for (var host : scenario.getHosts()) {
            host.getDomains().stream()
                    .filter(GuestDomain.class::isInstance)
                    .map(GuestDomain.class::cast)
                    .forEach(guest -> know(host, guest));
        }
    }

    private void know(Host host, GuestDomain guest) {
        identity(guest).ifPresent(identity -> byIdentity.putIfAbsent(identity, guest));
        byName.putIfAbsent(key(host, importedName(guest)), guest);
        byName.putIfAbsent(key(host, guest.getName()), guest);
    }

    /** The guest of a machine that is on a host, if there is one; none is found twice. */
    Optional<GuestDomain> take(Machine machine, Optional<Host> host) {
        var found = machine.identity()
                .map(byIdentity::get)
                .or(() -> host.map(on -> byName.get(key(on, machine.name())))
                        .filter(guest ->
                                machine.identity().isEmpty() || identity(guest).isEmpty()));
        return found.filter(taken::add);
    }

    /** Remembers a guest that has just been made. */
    void add(GuestDomain guest) {
        taken.add(guest);
    }

    /** Whether nobody has asked for a guest that an inventory once told of. */
    boolean isGone(GuestDomain guest) {
        return isImported(guest) && !taken.contains(guest);
    }

    private static boolean isImported(GuestDomain guest) {
        return FoundValues.of(guest, ELEMENT__NAME)
                .filter(each -> each.getKind() == ProvenanceKind.IMPORTED)
                .isPresent();
    }

    private static Optional<String> identity(GuestDomain guest) {
        return FoundValues.of(guest, ELEMENT__NAME).map(each -> each.getNote());
    }

    private static String importedName(GuestDomain guest) {
        return FoundValues.of(guest, ELEMENT__NAME)
                .map(each -> each.getFound())
                .filter(Objects::nonNull)
                .orElse(guest.getName());
    }

    private static String key(Host host, String name) {
        return host.getId() + "\n" + name;
    }
}
