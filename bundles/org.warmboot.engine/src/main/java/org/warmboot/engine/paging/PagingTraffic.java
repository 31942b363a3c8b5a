package org.warmboot.engine.paging;

import org.warmboot.engine.plan.DiskPlan;
import org.warmboot.engine.plan.PagingPlan;

/**
 * What waking and falling asleep asks of the disk.
 *
 * <p>A domain that wakes lambda times per second reads its wake set in bulk each time and, idle again, has the changed
 * part of it written back in bulk, so n domains use the disk n lambda (2 access + W / read rate + c W / write rate) of
 * the time (utilisation law: throughput times service time).
 *
 * @param wakesPerSecond mean number of times that one domain wakes per second, lambda
 * @param changedShare share of the wake set that is written while the domain is awake, c, 0 to 1
 */
public record PagingTraffic(PagingPlan paging, DiskPlan disk, double wakesPerSecond, double changedShare) {

    /** Checks the values; throws {@link IllegalArgumentException} with the one that is wrong. */
    public PagingTraffic {
        if (!(wakesPerSecond >= 0) || Double.isInfinite(wakesPerSecond)) {
            throw new IllegalArgumentException("A domain cannot wake " + wakesPerSecond + " times per second.");
        }
        if (!(changedShare >= 0 && changedShare <= 1)) {
            throw new IllegalArgumentException("A changed share must lie between 0 and 1, not " + changedShare + ".");
        }
    }

    /** Seconds of use of the disk for one domain that wakes and falls asleep again. */
    public double cycleSeconds() {
        double written = changedShare * paging.wakeSetBytes();
        return new WakeUp(paging, disk).bulkSeconds()
                + (written == 0 ? 0 : disk.accessSeconds() + written / disk.writeBytesPerSecond());
    }

    /** Share of the time in which the disk is busy with paging; above 1 it cannot follow. */
    public double utilisation(int domains) {
        return domains * wakesPerSecond * cycleSeconds();
    }

    /** Bytes per second that paging moves to and from the disk. */
    public double bytesPerSecond(int domains) {
        return domains * wakesPerSecond * paging.wakeSetBytes() * (1 + changedShare);
    }

    /** Largest number of domains for which the disk is able to follow, at most the largest {@code int}. */
    public int mostDomains() {
        double each = wakesPerSecond * cycleSeconds();
        return each == 0 ? Integer.MAX_VALUE : (int) Math.min(Integer.MAX_VALUE, Math.floor(1 / each));
    }
}
