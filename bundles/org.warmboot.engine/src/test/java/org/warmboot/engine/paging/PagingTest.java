package org.warmboot.engine.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.engine.Testbed.DISK;
import static org.warmboot.engine.Testbed.GIB;
import static org.warmboot.engine.Testbed.LINK;
import static org.warmboot.engine.Testbed.MIB;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.plan.Cost;
import org.warmboot.engine.plan.OperatingSystemPlan;
import org.warmboot.engine.plan.PagingPlan;

class PagingTest {

    private static final long BASE = Math.round(0.512 * GIB);
    /** One copy of the shared part of what one domain keeps resident: w sigma m. */
    private static final long COPY = Math.round(0.1 * 0.3 * GIB);

    private static final PagingPlan PAGING = new PagingPlan(0.10, 0.3, COPY, 0.03, 0.5, 0.001, 32L << 20, 4L << 10);
    private static final WakeUp WAKE_UP = new WakeUp(PAGING, DISK);

    @Test
    void aHostOf12GibHolds11DomainsWithAllTheirMemoryAnd163IdleOnesWithPaging() {
        assertEquals(new DomainCapacity(11, 163), DomainCapacity.of(12 * GIB, BASE, GIB, PAGING));
    }

    @Test
    void staticAllocationIsExhaustedByFiveToTenDomainsOnTheHostsOfItsTime() {
        // the published range; hosts of 6 to 11 GiB with domains of 1 GiB
        for (long gib = 6; gib <= 10; gib++) {
            int allocated = DomainCapacity.of(gib * GIB, BASE, GIB, PAGING).allocated();
            assertTrue(allocated >= 5 && allocated <= 10, gib + " GiB: " + allocated);
        }
    }

    @Property(seed = "20261120", tries = 300)
    void oneDomainMoreThanTheCapacityDoesNotFit(
            @ForAll @DoubleRange(min = 0.01, max = 1) double resident,
            @ForAll @DoubleRange(min = 0, max = 0.95) double shared,
            @ForAll @IntRange(min = 1, max = 64) int hostGib) {
        var paging = new PagingPlan(resident, shared, COPY, 0.03, 0.5, 0.001, 32L << 20, 4L << 10);
        int most = DomainCapacity.of(hostGib * GIB, BASE, GIB, paging).paged();
        long room = hostGib * GIB - BASE;
        assertTrue(new PagedDomains(paging, most, GIB).residentBytes() <= room);
        assertTrue(new PagedDomains(paging, most + 1, GIB).residentBytes() > room);
    }

    @Test
    void wakingBySingleFaultsTakesTwoOrdersLongerThanByBulkPrefetch() {
        double read = 65.5 * MIB;
        assertEquals(0.0068 + 32 * MIB / read, WAKE_UP.bulkSeconds(), 1e-12);
        assertEquals(8192 * (0.0068 + 4096 / read), WAKE_UP.faultSeconds(), 1e-9);
        double orders = Math.log10(WAKE_UP.faultSeconds() / WAKE_UP.bulkSeconds());
        assertEquals(2, orders, 0.1);
    }

    @Test
    void whatWasNotPredictedComesByFaults() {
        double read = 65.5 * MIB;
        double expected = 0.0068 + 24 * MIB / read + 2048 * (0.0068 + 4096 / read);
        assertEquals(expected, WAKE_UP.seconds(0.75), 1e-9);
        assertThrows(IllegalArgumentException.class, () -> WAKE_UP.seconds(1.1));
    }

    @Test
    void domainsThatWakeTogetherShareTheDisk() {
        double one = WAKE_UP.bulkSeconds();
        assertEquals(List.of(3 * one, 3 * one, 3 * one), rounded(WAKE_UP.storm(List.of(0.0, 0.0, 0.0), 1), one));
        var late = WAKE_UP.storm(List.of(0.0, one / 2), 1);
        assertEquals(1.5 * one, late.get(0), 2e-9);
        assertEquals(1.5 * one, late.get(1), 2e-9);
    }

    @Test
    void suspendingFreezesAndSavingWritesResidentFramesOnly() {
        var domains = new PagedDomains(PAGING, 163, GIB);
        assertEquals(163 * 0.07 * GIB + COPY, domains.residentBytes(), 163);
        assertEquals(163 * 0.9 * GIB, domains.pagedOutBytes(), 1);
        assertEquals(163 * 0.07 * GIB, domains.writtenBytes(), 163);
        assertEquals(163 * 0.07 * 1024 / 72.8, domains.saveSeconds(DISK), 1e-6);
        assertEquals(163 * 0.07 * 1024 / 65.5, domains.restoreSeconds(DISK), 1e-6);
        // less to write than 11.5 of the 163 domains would be with all their memory
        assertTrue(domains.residentBytes() < 11.5 * GIB);
    }

    @Test
    void aColdRebootOf163DomainsWakesShutsDownAndBootsThemAll() {
        var linux = new OperatingSystemPlan(new Cost(10.2, 0.4), new Cost(2.8, 3.4));
        double expected = 163 * WAKE_UP.bulkSeconds() + 10.2 + 163 * 0.4 + 2.8 + 163 * 3.4;
        assertEquals(expected, new PagedDomains(PAGING, 163, GIB).coldSeconds(DISK, linux), 1e-9);
        assertEquals(0, new PagedDomains(PAGING, 0, GIB).coldSeconds(DISK, linux));
    }

    @Test
    void pagingTrafficLimitsTheDomainsByTheDisk() {
        var traffic = new PagingTraffic(PAGING, DISK, 1.0 / 60, 0.5);
        double cycle = 2 * 0.0068 + 32 / 65.5 + 16 / 72.8;
        assertEquals(100 * cycle / 60, traffic.utilisation(100), 1e-9);
        assertEquals((int) (60 / cycle), traffic.mostDomains());
        assertEquals(100 * 48 * MIB / 60, traffic.bytesPerSecond(100), 1e-3);
        assertEquals(Integer.MAX_VALUE, new PagingTraffic(PAGING, DISK, 0, 0).mostDomains());
    }

    @Test
    void branchesOfAGoldenImageTakeItsSpaceOnce() {
        var files = new GoldenImage(4 * GIB, 100L << 20);
        assertEquals(4 * GIB + 163 * (100L << 20), files.bytes(163));
        assertEquals(163 * 4 * GIB, files.copiedBytes(163));
        assertEquals(983, files.domainsOn(100 * GIB));
        assertTrue(files.bytes(983) <= 100 * GIB && files.bytes(984) > 100 * GIB);
        assertEquals(0, files.domainsOn(3 * GIB));
    }

    @Test
    void movingToTheIdleHostRunsAtTheRateOfTheSlowestPartAndTheImageGoesOnce() {
        var domains = new PagedDomains(PAGING, 10, GIB);
        var files = new GoldenImage(4 * GIB, 100L << 20);
        var first = new IdleMove(domains, files, false);
        var later = new IdleMove(domains, files, true);
        assertEquals(4 * GIB, first.sentBytes() - later.sentBytes());
        assertEquals(9 * GIB + 1000 * MIB, later.diskBytes(), 1);
        assertEquals(later.diskBytes() / (65.5 * MIB), later.seconds(DISK, LINK, DISK), 1e-6);
        var awake = 10 * WAKE_UP.bulkSeconds();
        double link = (320 * MIB + domains.residentBytes()) / LINK.bytesPerSecond();
        assertEquals(Math.max(awake, link), later.secondsUntilAwake(DISK, LINK), 1e-9);
        assertTrue(later.secondsUntilAwake(DISK, LINK) < later.seconds(DISK, LINK, DISK) / 10);
    }

    private static List<Double> rounded(List<Double> values, double unit) {
        return values.stream()
                .map(value -> Math.rint(value / unit * 1e6) / 1e6 * unit)
                .toList();
    }
}
