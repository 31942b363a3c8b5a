package org.warmboot.exchange.twin;

import java.util.List;
import java.util.Map;
import org.warmboot.exchange.source.Place;

/** A value of a twin, with the place at which it begins. */
sealed interface TwinNode {
    Place place();

    /** Members by their keys, in their order. */
    record Members(Place place, Map<String, TwinNode> byKey) implements TwinNode {}

    /** Values one after another. */
    record Items(Place place, List<TwinNode> all) implements TwinNode {}

    /** Text, a number or a truth, as it is written. */
    record Scalar(Place place, String text) implements TwinNode {}
}
