package org.warmboot.engine.kernel;

/**
 * A stream of random numbers that is the same on every platform and version of Java.
 *
 * <p>Generator: xoshiro256++ (Blackman and Vigna, "Scrambled linear pseudorandom number generators", 2021), its state
 * filled by SplitMix64. Not for several threads at once.
 */
public final class RandomStream {

    private static final double UNIT = 0x1.0p-53;

    private final long base;
    private long a;
    private long b;
    private long c;
    private long d;

    RandomStream(long base, int replication) {
        this.base = base;
        rewind(replication);
    }

    /** Becomes the stream of the same element and role in another replication, at its start. */
    public void rewind(int replication) {
        long key = SplitMix.mix(base + replication * SplitMix.GAMMA);
        a = SplitMix.mix(key + SplitMix.GAMMA);
        b = SplitMix.mix(key + 2 * SplitMix.GAMMA);
        c = SplitMix.mix(key + 3 * SplitMix.GAMMA);
        d = SplitMix.mix(key + 4 * SplitMix.GAMMA);
    }

    /** Next 64 random bits. */
    public long nextLong() {
        long result = Long.rotateLeft(a + d, 23) + a;
        long shifted = b << 17;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = Long.rotateLeft(d, 45);
        return result;
    }

    /** Uniform number above 0 and below 1, so that its logarithm is finite. */
    public double uniform() {
        return ((nextLong() >>> 11) + 0.5) * UNIT;
    }

    /** Exponentially distributed number with the given mean, by inversion. */
    public double exponential(double mean) {
        return -mean * StrictMath.log(uniform());
    }

    /**
     * Exponentially distributed number with mean 1, several times as fast as {@link #exponential} and of other values.
     */
    public double standardExponential() {
        long bits = nextLong();
        int layer = (int) bits & Ziggurat.MASK;
        long position = bits >>> 11;
        return position < Ziggurat.INSIDE[layer]
                ? position * Ziggurat.SCALE[layer]
                : Ziggurat.outside(this, layer, position * Ziggurat.SCALE[layer]);
    }
}
