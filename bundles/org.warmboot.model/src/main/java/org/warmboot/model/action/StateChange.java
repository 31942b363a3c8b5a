package org.warmboot.model.action;

import java.util.Set;
import java.util.stream.Collectors;

/** From where an action starts, and where it leads. */
public sealed interface StateChange {

    /**
     * Domains go from one phase to another.
     *
     * @param from phases in which they may be
     * @param to phase in which they are afterwards
     */
    record OfDomains(Set<DomainPhase> from, DomainPhase to) implements StateChange {

        /** Tells whether the domains are stopped by it. */
        public boolean stops() {
            return to.isStopped() && from.stream().noneMatch(DomainPhase::isStopped);
        }

        /** Tells whether the domains get on their way back by it. */
        public boolean bringsBack() {
            return from.stream().allMatch(DomainPhase::isStopped);
        }

        /** Gives what the domains take up before, in whichever phase they are. */
        public Set<Room> rooms() {
            return from.stream().flatMap(phase -> phase.rooms().stream()).collect(Collectors.toSet());
        }

        /** Tells whether the phase is another one afterwards. */
        public boolean moves() {
            return !from.contains(to);
        }
    }

    /**
     * The hypervisor goes from one phase to another.
     *
     * @param from phases in which it may be
     * @param to phase in which it is afterwards
     * @param kept what remains of the memory
     * @param clean what becomes of a clean system beside it
     */
    record OfHypervisor(Set<HypervisorPhase> from, HypervisorPhase to, Kept kept, Clean clean) implements StateChange {

        /** Tells whether the instance of the hypervisor ends that runs before. */
        public boolean endsInstance() {
            return kept != Kept.ALL || clean == Clean.TAKES_OVER;
        }
    }

    /** What remains of the memory of a machine. */
    enum Kept {
        ALL,
        /** Domains that are frozen, but nothing else. */
        FROZEN,
        NOTHING
    }

    /** What becomes of a clean system that is nested beside the aged one. */
    enum Clean {
        /** What was, unless the instance of the hypervisor ends below it. */
        AS_BEFORE,
        STARTS,
        /** It is the only system afterwards. */
        TAKES_OVER
    }
}
