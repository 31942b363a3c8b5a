package org.warmboot.engine.kernel;

/**
 * Random streams of a run, one for each element, role and replication.
 *
 * <p>A stream depends on nothing else, so another domain in the scenario does not shift the numbers of the others, and
 * scenarios with the same seed share common random numbers.
 *
 * @param seed seed of the run
 */
public record RandomStreams(long seed) {

    /**
     * A stream from its start.
     *
     * @param element identifier of the element that uses it
     * @param role what for, for example {@code arrivals}
     * @param replication number of the replication
     */
    public RandomStream stream(String element, String role, int replication) {
        long key = SplitMix.mix(seed + SplitMix.GAMMA);
        key = fold(key, element);
        key = fold(key, role);
        return new RandomStream(key, replication);
    }

    /** Length first, so that ("ab", "c") and ("a", "bc") differ. */
    private static long fold(long start, String text) {
        long key = SplitMix.mix(start ^ text.length());
        for (int i = 0; i < text.length(); i++) {
            key = SplitMix.mix(key + SplitMix.GAMMA ^ text.charAt(i));
        }
        return key;
    }
}
