package org.warmboot.model.path;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.file.ValueReader;
import org.warmboot.model.text.Messages;

/**
 * One value of a scenario, as it was when it was looked up.
 *
 * @param path canonical path: the way of containment, by identifiers; the same whatever path led here
 * @param owner element that has the value
 * @param attribute its attribute
 * @param index place in a list of values, from 0; absent if the attribute holds one value
 * @param value value as it stands in a file, with its unit; empty if there is none
 * @param number the same in base units: seconds, bytes, bytes per second, seconds per byte, shares; absent if it is no
 *     number
 */
public record Parameter(
        String path, EObject owner, EAttribute attribute, OptionalInt index, String value, OptionalDouble number) {

    /** More digits than this of a computed number are rounding errors, and hard to read. */
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    static Parameter of(EObject owner, EAttribute attribute, OptionalInt index) {
        Object held = owner.eGet(attribute);
        Object value = index.isPresent() ? ((List<?>) held).get(index.getAsInt()) : held;
        String path = PathNames.pathTo(owner)
                + attribute.getName()
                + (index.isPresent() ? "[" + (index.getAsInt() + 1) + "]" : "");
        String text = value == null ? "" : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
        return new Parameter(
                path,
                owner,
                attribute,
                index,
                text,
                value instanceof Number number ? OptionalDouble.of(number.doubleValue()) : OptionalDouble.empty());
    }

    /**
     * Gives its owner another value, at once and without undo.
     *
     * @param text value as it would stand in a file, with its unit
     * @return the parameter with that value
     * @throws PathException if the text is not a value of the parameter; the owner is left as it was
     */
    public Parameter set(String text) {
        try {
            return put(ValueReader.read(attribute, text));
        } catch (IllegalArgumentException e) {
            throw new PathException(Messages.get("path.set", path, e.getMessage()));
        }
    }

    /**
     * Gives its owner another number, at once and without undo; computed ones are kept to twelve digits, whole ones to
     * the nearest.
     *
     * @param base number in base units
     * @return the parameter with that value
     * @throws PathException if the parameter cannot have that value; the owner is left as it was
     */
    public Parameter setNumber(double base) {
        if (number.isEmpty() || !Double.isFinite(base)) {
            throw new PathException(Messages.get("path.not-number", path, base));
        }
        BigDecimal rounded = new BigDecimal(base).round(DIGITS);
        return switch (attribute.getEAttributeType().getInstanceClassName()) {
            case "int", "long" ->
                set(text(rounded.setScale(0, RoundingMode.HALF_EVEN).longValue()));
            default -> set(text(rounded.doubleValue()));
        };
    }

    private String text(Number base) {
        Object fitting =
                base instanceof Long whole && attribute.getEAttributeType().getInstanceClass() == int.class
                        ? (Object) (int) Math.clamp(whole, Integer.MIN_VALUE, Integer.MAX_VALUE)
                        : base;
        try {
            return EcoreUtil.convertToString(attribute.getEAttributeType(), fitting);
        } catch (IllegalArgumentException e) {
            throw new PathException(Messages.get("path.set", path, e.getMessage()));
        }
    }

    @SuppressWarnings("unchecked")
    private Parameter put(Object fresh) {
        if (index.isPresent()) {
            ((List<Object>) owner.eGet(attribute)).set(index.getAsInt(), fresh);
        } else {
            owner.eSet(attribute, fresh);
        }
        return of(owner, attribute, index);
    }
}
