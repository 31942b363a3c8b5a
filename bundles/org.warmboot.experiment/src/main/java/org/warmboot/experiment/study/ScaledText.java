package org.warmboot.experiment.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;

/** Multiplies values as they stand in a file and keeps their unit: 0.8 times {@code 12 GiB} is {@code 9.6 GiB}. */
final class ScaledText {

    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("(\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)(\\D*)");
    private static final MathContext DIGITS = new MathContext(6);

    private ScaledText() {}

    /** The product; absent if the text is not one number with a unit or without. */
    static Optional<String> times(String value, double factor) {
        var parts = NUMBER_AND_UNIT.matcher(value);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var product = new BigDecimal(parts.group(1))
                .multiply(BigDecimal.valueOf(factor))
                .round(DIGITS)
                .stripTrailingZeros();
        return Optional.of(product.toPlainString() + parts.group(2));
    }
}
