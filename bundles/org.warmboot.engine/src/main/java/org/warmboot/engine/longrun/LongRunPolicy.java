package org.warmboot.engine.longrun;

/**
 * A policy for one host or one guest.
 *
 * @param hypervisor whether it acts on the hypervisor; else on the operating system of one guest
 * @param trigger when it becomes due
 * @param pausesWhileDown whether its clock stands still while what it acts on, the host or the guest, is down or frozen
 * @param restartsAfterRepair whether its clock starts anew when all that it renews has been repaired
 * @param openTimes when it may begin to act
 * @param operation what it does then
 */
public record LongRunPolicy(
        boolean hypervisor,
        LongRunTrigger trigger,
        boolean pausesWhileDown,
        boolean restartsAfterRepair,
        OpenTimes openTimes,
        OperationPlan operation) {

    /** The same policy, due at other times. */
    public LongRunPolicy with(LongRunTrigger other) {
        return new LongRunPolicy(hypervisor, other, pausesWhileDown, restartsAfterRepair, openTimes, operation);
    }
}
