package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.HOST__MEMORY;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.warmboot.model.Host;
import org.warmboot.model.units.DataSizes;

/**
 * Memory that a host lacks.
 *
 * @param host which has less memory than is needed
 * @param needed bytes
 */
record Shortage(Host host, BigInteger needed) {

    private static final BigInteger MEBIBYTE = BigInteger.ONE.shiftLeft(20);
    private static final BigInteger GIBIBYTE = BigInteger.ONE.shiftLeft(30);

    /** Gives the shortage of a host that needs so many bytes, if it has less. */
    static Optional<Shortage> of(Host host, BigInteger needed) {
        return needed.compareTo(BigInteger.valueOf(host.getMemory())) <= 0
                ? Optional.empty()
                : Optional.of(new Shortage(host, needed));
    }

    /** Gives what is needed in words, in the unit of what there is. */
    String needs() {
        return DataSizes.formatBeside(needed, Math.max(1, host.getMemory()));
    }

    /** Gives what there is in words. */
    String has() {
        return DataSizes.format(Math.max(0, host.getMemory()));
    }

    /** Gives the way out: the next round size of the memory with which it is enough; none if no machine has so much. */
    List<QuickFix> fixes() {
        var step = needed.compareTo(GIBIBYTE) < 0 ? MEBIBYTE : GIBIBYTE;
        var enough = needed.add(step).subtract(BigInteger.ONE).divide(step).multiply(step);
        if (enough.bitLength() >= Long.SIZE) {
            return List.of();
        }
        long bytes = enough.longValueExact();
        var label = Messages.get("fix.memory", host, DataSizes.format(bytes));
        return List.of(QuickFix.of(label, new Change.Set(host, HOST__MEMORY, bytes)));
    }
}
