package org.warmboot.validation.setting;

import java.util.List;
import org.warmboot.model.Destination;
import org.warmboot.model.Experiment;
import org.warmboot.model.Technique;

/**
 * One run of a technique in an experiment, with the most guests that the experiment puts on the host.
 *
 * @param experiment that runs it
 * @param ofPolicy   whether a policy of the experiment for operating systems asks for it, whatever technique is tried
 * @param technique  what is run
 * @param target     on which host
 * @param peers      hosts that may take its guests in
 */
public record Setting(
        Experiment experiment, boolean ofPolicy, Technique technique, HostLoad target, List<HostLoad> peers) {

    /** Keeps a copy of the list. */
    public Setting {
        peers = List.copyOf(peers);
    }

    /** Gives the peers that a kind of destination means: spare hosts have no guests of their own. */
    public List<HostLoad> destinations(Destination destination) {
        return peers.stream()
                .filter(peer -> peer.guests().isEmpty() == (destination == Destination.SPARE_HOST))
                .toList();
    }
}
