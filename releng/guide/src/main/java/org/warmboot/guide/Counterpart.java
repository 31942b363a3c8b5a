package org.warmboot.guide;

import java.util.OptionalDouble;

/**
 * A published value beside a simulated one.
 *
 * @param figure what is compared, for people
 * @param published the published value, for people
 * @param simulated the simulated value, for people
 * @param error the relative error, for people
 * @param off size of the relative error; absent where there is none to compute
 * @param example name of the example; of all, if several give the same
 */
record Counterpart(
        String figure, String published, String simulated, String error, OptionalDouble off, String example) {

    boolean same(Counterpart other) {
        return figure.equals(other.figure) && published.equals(other.published) && simulated.equals(other.simulated);
    }

    Counterpart alsoIn(String another) {
        return new Counterpart(figure, published, simulated, error, off, example + ", " + another);
    }
}
