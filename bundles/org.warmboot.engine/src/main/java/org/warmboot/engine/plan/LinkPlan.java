package org.warmboot.engine.plan;

/**
 * A network link.
 *
 * @param id stable identifier
 * @param bytesPerSecond usable rate in bytes per second
 */
public record LinkPlan(String id, double bytesPerSecond) {

    /** Checks the values; throws {@link IllegalArgumentException} with the one that is wrong. */
    public LinkPlan {
        Require.text(id, "The identifier of a link");
        Require.positive(bytesPerSecond, "The rate of link " + id);
    }
}
