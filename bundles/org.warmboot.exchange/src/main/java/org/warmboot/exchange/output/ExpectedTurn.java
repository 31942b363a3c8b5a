package org.warmboot.exchange.output;

import java.util.Map;
import org.warmboot.model.Host;

/**
 * What is expected of a technique on a host.
 *
 * @param host  the host
 * @param away  longest time in seconds that a service is away
 * @param steps seconds that each step takes, by its identifier
 * @param total seconds from the first step to the last one
 */
public record ExpectedTurn(Host host, double away, Map<String, Double> steps, double total) {

    /** Keeps a copy of the map. */
    public ExpectedTurn {
        steps = Map.copyOf(steps);
    }
}
