package org.warmboot.engine.kernel;

/**
 * Layers of equal area under exp(-x), from which an exponential number is drawn mostly by one multiplication (Marsaglia
 * and Tsang, "The ziggurat method for generating random variables", 2000; 256 layers). Exact functions alone make the
 * tables, so that they are the same on every platform.
 */
final class Ziggurat {

    /** Bits that choose the layer. */
    static final int MASK = 255;

    /** By layer: positions below it lie under the curve for sure. */
    static final long[] INSIDE = new long[MASK + 1];

    /** By layer: width of a position. */
    static final double[] SCALE = new double[MASK + 1];

    private static final double[] HEIGHT = new double[MASK + 1];
    private static final double POSITIONS = 0x1.0p53;
    /** Where the tail begins, and the area of a layer that follows from it. */
    private static final double TAIL = 7.69711747013104972;

    private static final double AREA = 0.0039496598225815571993;

    static {
        double right = TAIL;
        double above = TAIL;
        // the lowest layer has the tail, as if it were a box of the same height
        double box = AREA / StrictMath.exp(-TAIL);
        INSIDE[0] = (long) (TAIL / box * POSITIONS);
        SCALE[0] = box / POSITIONS;
        HEIGHT[0] = 1;
        SCALE[MASK] = TAIL / POSITIONS;
        HEIGHT[MASK] = StrictMath.exp(-TAIL);
        for (int layer = MASK - 1; layer >= 1; layer--) {
            above = -StrictMath.log(AREA / right + StrictMath.exp(-right));
            INSIDE[layer + 1] = (long) (above / right * POSITIONS);
            right = above;
            SCALE[layer] = right / POSITIONS;
            HEIGHT[layer] = StrictMath.exp(-right);
        }
        INSIDE[1] = 0;
    }

    private Ziggurat() {}

    /** A number whose position is not inside for sure; draws again if it lies above the curve. */
    static double outside(RandomStream random, int layer, double value) {
        if (layer == 0) {
            // what lies beyond the tail's beginning is distributed like the whole
            return TAIL - StrictMath.log(random.uniform());
        }
        double height = HEIGHT[layer] + random.uniform() * (HEIGHT[layer - 1] - HEIGHT[layer]);
        return height < StrictMath.exp(-value) ? value : random.standardExponential();
    }
}
