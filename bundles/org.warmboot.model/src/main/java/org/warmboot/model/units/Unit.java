package org.warmboot.model.units;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * A unit as an exact fraction of the base unit.
 *
 * @param names       as written, the one for 1 first and the one for other numbers last
 * @param numerator   base units in {@code denominator} of this unit
 * @param denominator see {@code numerator}
 * @param cost        how much a number in this unit is harder to read, in digits
 */
record Unit(List<String> names, BigDecimal numerator, BigDecimal denominator, int cost) {

    static Unit of(String name, String numerator, String denominator, int cost) {
        return new Unit(List.of(name.split("\\|")), new BigDecimal(numerator), new BigDecimal(denominator), cost);
    }

    static Unit of(String name, String numerator) {
        return of(name, numerator, "1", 0);
    }

    /** Gives the unit of a quotient: this per that. */
    Unit per(Unit that, int extraCost) {
        return new Unit(
                List.of(names.getFirst() + "/" + that.names.getFirst()),
                numerator.multiply(that.denominator),
                denominator.multiply(that.numerator),
                cost + that.cost + extraCost);
    }

    BigDecimal toBase(BigDecimal number) {
        return number.multiply(numerator).divide(denominator, MathContext.DECIMAL128);
    }

    BigDecimal fromBase(BigDecimal value) {
        return value.multiply(denominator).divide(numerator, MathContext.DECIMAL128);
    }

    String label(String number) {
        return number + " " + (number.equals("1") ? names.getFirst() : names.getLast());
    }
}
