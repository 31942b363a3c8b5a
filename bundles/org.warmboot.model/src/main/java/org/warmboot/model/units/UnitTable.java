package org.warmboot.model.units;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.warmboot.model.text.Messages;

/**
 * The units of one quantity; the first one is the base unit.
 *
 * @param quantity     key of the name of the quantity
 * @param example      how to write one
 * @param fractionCost how much harder "0.5 GiB" is to read than "512 MiB", in digits
 * @param units        in order of preference
 * @param written      what was written lately
 */
record UnitTable(String quantity, String example, int fractionCost, List<Unit> units, Recent<Double> written) {
    private static final Pattern QUANTITY =
            Pattern.compile("\\s*([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,3})?)\\s*(\\p{L}.*?)?\\s*");
    private static final int LONGEST_TEXT = 400;

    UnitTable(String quantity, String example, int fractionCost, List<Unit> units) {
        this(quantity, example, fractionCost, units, new Recent<>());
    }

    /** A number and its unit, as written. */
    record Written(BigDecimal number, Unit unit) {

        BigDecimal inBaseUnit() {
            return unit.toBase(number);
        }
    }

    Written read(String text) {
        var match = QUANTITY.matcher(text);
        if (text.length() > LONGEST_TEXT || !match.matches()) {
            throw refuse("units.unreadable", text, "");
        }
        if (match.group(2) == null) {
            throw refuse("units.no-unit", text, "");
        }
        Unit unit = find(match.group(2)).orElseThrow(() -> refuse("units.unknown-unit", text, match.group(2)));
        return new Written(new BigDecimal(match.group(1)), unit);
    }

    double parse(String text) {
        double value = read(text).inBaseUnit().doubleValue();
        if (value < 0) {
            throw refuse("units.negative", text, "");
        }
        if (Double.isInfinite(value)) {
            throw refuse("units.too-large", text, "");
        }
        return value == 0 ? 0 : value;
    }

    /** Writes a value in the unit that reads best among those from which exactly this value is read again. */
    String format(double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(Messages.get("units.not-finite", value, name()));
        }
        return written.text(value, this::bestText);
    }

    private String bestText(double value) {
        BigDecimal exact = new BigDecimal(value);
        String best = null;
        int bestCost = Integer.MAX_VALUE;
        for (Unit unit : units) {
            Optional<BigDecimal> number = shortest(exact, value, unit);
            if (number.isPresent() && cost(number.get(), unit) < bestCost) {
                best = unit.label(write(number.get()));
                bestCost = cost(number.get(), unit);
            }
        }
        return best == null ? units.getFirst().label(Double.toString(value)) : best;
    }

    private static Optional<BigDecimal> shortest(BigDecimal exact, double value, Unit unit) {
        BigDecimal quotient = unit.fromBase(exact);
        for (int digits = 15; digits <= 17; digits++) {
            BigDecimal rounded = quotient.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (unit.toBase(rounded).doubleValue() == value) {
                return Optional.of(rounded);
            }
        }
        return Optional.empty();
    }

    /** Digits that one has to read. */
    int cost(BigDecimal number, Unit unit) {
        String text = write(number);
        int fraction = text.startsWith("0.") ? fractionCost : 0;
        return text.length() - (text.indexOf('.') < 0 ? 0 : 1) + fraction + unit.cost();
    }

    /** Writes a number without exponent unless that would be longer than 20 characters. */
    static String write(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal plain = number.stripTrailingZeros();
        boolean readable = plain.scale() < 20 && plain.precision() - plain.scale() < 20;
        String text = readable ? plain.toPlainString() : plain.toString();
        return text.length() <= 20 ? text : plain.toString();
    }

    NumberFormatException refuse(String key, String text, String unit) {
        return new NumberFormatException(Messages.get(
                key, Excerpt.of(text), name(), Messages.get(quantity + ".units"), example, Excerpt.of(unit)));
    }

    String name() {
        return Messages.get(quantity);
    }

    private Optional<Unit> find(String name) {
        return units.stream().filter(unit -> unit.names().contains(name)).findFirst();
    }
}
