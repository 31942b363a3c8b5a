package org.warmboot.analysis.numeric;

/**
 * The renewal equation {@code x = g + x f} of a lattice law {@code f}, not 1 at once: expected events by node. The last
 * step of Newton's iteration is made for the quotient itself (A. H. Karp and P. Markstein 1997).
 */
public final class RenewalEquation {

    private final int terms;
    private final double[] left;
    private final double[] inverse;

    /**
     * Prepares the equation.
     *
     * @param law chance, by node, that an event comes so long after the one before
     * @param terms nodes wanted
     */
    public RenewalEquation(double[] law, int terms) {
        this.terms = terms;
        left = new double[terms];
        for (int i = 0; i < Math.min(terms, law.length); i++) {
            left[i] = -law[i];
        }
        left[0] += 1;
        inverse = PowerSeries.inverse(left, half());
    }

    /** Expected events by node, if the first one comes by another law; that may hold an amount other than one. */
    public double[] events(double[] first) {
        return PowerSeries.improved(PowerSeries.product(first, inverse, half()), first, left, inverse, terms);
    }

    private int half() {
        return (terms + 1) / 2;
    }
}
