package org.warmboot.analysis.lattice;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/**
 * Means over a window of time of one host: counts, and seconds down.
 *
 * @param hypervisorFailures failures of the hypervisor, the privileged domain and driver domains
 * @param hypervisorActions actions on the hypervisor
 * @param guests by guest, in the order of the host
 */
public record Expectation(double hypervisorFailures, double hypervisorActions, List<OfGuest> guests) {

    /** Copies the list. */
    public Expectation {
        guests = List.copyOf(guests);
    }

    /** Each value made of two, this one's first. */
    Expectation with(Expectation other, DoubleBinaryOperator operator) {
        return new Expectation(
                operator.applyAsDouble(hypervisorFailures, other.hypervisorFailures),
                operator.applyAsDouble(hypervisorActions, other.hypervisorActions),
                IntStream.range(0, guests.size())
                        .mapToObj(i -> guests.get(i).with(other.guests.get(i), operator))
                        .toList());
    }

    /**
     * Of one guest.
     *
     * @param hypervisorActionDown time down by actions on the hypervisor
     * @param systemActionDown by actions on its operating system
     * @param hypervisorFailureDown by failures of the hypervisor and the privileged domain
     * @param failureDown by its own failures and those of driver domains
     * @param failures its own failures
     * @param actions actions on its operating system
     */
    public record OfGuest(
            double hypervisorActionDown,
            double systemActionDown,
            double hypervisorFailureDown,
            double failureDown,
            double failures,
            double actions) {

        OfGuest with(OfGuest other, DoubleBinaryOperator operator) {
            return new OfGuest(
                    operator.applyAsDouble(hypervisorActionDown, other.hypervisorActionDown),
                    operator.applyAsDouble(systemActionDown, other.systemActionDown),
                    operator.applyAsDouble(hypervisorFailureDown, other.hypervisorFailureDown),
                    operator.applyAsDouble(failureDown, other.failureDown),
                    operator.applyAsDouble(failures, other.failures),
                    operator.applyAsDouble(actions, other.actions));
        }

        /** Time down for any reason. */
        public double down() {
            return hypervisorActionDown + systemActionDown + hypervisorFailureDown + failureDown;
        }
    }
}
