package org.warmboot.validation.setting;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmboot.model.Destination;
import org.warmboot.model.Host;
import org.warmboot.model.Step;
import org.warmboot.validation.technique.StepGraph;

/**
 * The hosts that take guests in, and which of the guests are there: in their order they go to the first spare host with
 * room, or to the peer host with most room.
 */
final class Elsewhere {
    private final Setting setting;
    private final Map<Host, Space> memories = new HashMap<>();
    private final Map<GuestSize, Space> away = new IdentityHashMap<>();

    Elsewhere(Setting setting, StepGraph graph) {
        this.setting = setting;
        setting.peers()
                .forEach(peer ->
                        memories.put(peer.host(), new Space(graph, peer.host().getMemory())));
    }

    Space memoryOf(Host host) {
        return memories.get(host);
    }

    /** Takes a guest in, if there is room for it where it could go. */
    Optional<RoomProblem> take(GuestSize guest, Step step) {
        return destination(guest, step).map(HostLoad::host).flatMap(host -> {
            Space memory = memories.get(host);
            long needed = guest.residentOn(host);
            away.put(guest, memory);
            return memory.take(guest, needed, step)
                    ? Optional.empty()
                    : Optional.of(new RoomProblem(
                            RoomProblem.Kind.DESTINATION, step, guest.drawn(), needed, memory.free(step), host));
        });
    }

    void letGo(GuestSize guest, Step step) {
        Space memory = away.remove(guest);
        if (memory != null) {
            memory.release(guest, step);
        }
    }

    private Optional<HostLoad> destination(GuestSize guest, Step step) {
        List<HostLoad> candidates = setting.destinations(step.getDestination());
        Optional<HostLoad> spare = candidates.stream()
                .filter(peer -> step.getDestination() == Destination.SPARE_HOST)
                .filter(peer -> free(peer, step) >= guest.residentOn(peer.host()))
                .findFirst();
        // the first one of those that have equally much room
        return spare.or(() ->
                candidates.stream().reduce((one, other) -> free(other, step) > free(one, step) ? other : one));
    }

    private long free(HostLoad peer, Step step) {
        return memories.get(peer.host()).free(step);
    }
}
