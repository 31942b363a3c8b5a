package org.warmboot.validation.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;

/**
 * A host and the guests that it has at the start of a run, in its order.
 *
 * @param host   the host
 * @param guests its guests
 */
public record HostLoad(Host host, List<GuestSize> guests) {
    /** More guests than an experiment may have; nothing more is told about them. */
    private static final long MOST_GUESTS = 25_000;

    /** Keeps a copy of the list. */
    public HostLoad {
        guests = List.copyOf(guests);
    }

    /** The guests as they are drawn. */
    static HostLoad drawn(Host host) {
        return new HostLoad(
                host,
                drawnGuests(host).stream()
                        .map(guest -> new GuestSize(guest, guest.getMemory()))
                        .toList());
    }

    /** So many guests like the first ones that are drawn, the last one again and again; with a memory or their own. */
    static HostLoad of(Host host, long count, OptionalLong memory) {
        List<GuestDomain> drawn = drawnGuests(host);
        var guests = new ArrayList<GuestSize>();
        for (int i = 0; i < Math.min(count, MOST_GUESTS) && !drawn.isEmpty(); i++) {
            GuestDomain guest = drawn.get(Math.min(i, drawn.size() - 1));
            guests.add(new GuestSize(guest, memory.orElse(guest.getMemory())));
        }
        return new HostLoad(host, guests);
    }

    /** One of the guests alone. */
    HostLoad alone(GuestSize guest) {
        return new HostLoad(host, List.of(guest));
    }

    private static List<GuestDomain> drawnGuests(Host host) {
        return host.getDomains().stream()
                .filter(GuestDomain.class::isInstance)
                .map(GuestDomain.class::cast)
                .toList();
    }
}
