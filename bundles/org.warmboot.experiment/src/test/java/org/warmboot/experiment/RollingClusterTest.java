package org.warmboot.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.experiment.Laboratory.GIB;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmboot.experiment.result.Throughput;
import org.warmboot.model.Action;
import org.warmboot.model.Destination;
import org.warmboot.model.Host;
import org.warmboot.model.Order;
import org.warmboot.model.Scope;
import org.warmboot.model.Step;

/** Hosts of a cluster in turn, whose guests serve elsewhere meanwhile. */
class RollingClusterTest {

    private static final double LINK = 1000;

    private final Laboratory lab = new Laboratory();

    @Test
    void everyHostTakesItsTurnThoughItsGuestsNeverStop() {
        var hosts = hosts(3, 3);
        var cluster = lab.cluster(hosts);
        cluster.setSpareHost(lab.host("spare", 16 * GIB));
        lab.rolling(cluster, lab.evacuation("leave", serial(Destination.SPARE_HOST)));
        var rolling = lab.run().rolling().orElseThrow();
        // 9 GiB over the link, the reset, and back
        assertEquals(3 * (60 + 2 * 9 * GIB / 1e9), rolling.duration(), 1e-3);
        assertEquals(237.99, rolling.duration(), 0.01);
        assertEquals(3 * LINK, rolling.full(), 1e-6);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theHostOfTheExperimentIsThePeerOfItsPeers(boolean namesItself) {
        var hosts = hosts(2, 1);
        var rolling =
                lab.rolling(lab.cluster(hosts), lab.evacuation("leave", serial(Destination.PEER_HOSTS)), hosts[1]);
        if (namesItself) {
            rolling.getPeers().addFirst(hosts[0]);
        }
        var first = lab.run();
        assertEquals(2 * (60 + 2 * 3 * GIB / 1e9), first.rolling().orElseThrow().duration(), 1e-3);
        assertEquals("host2", first.migration().orElseThrow().moves().getFirst().destination());
        rolling.setHost(hosts[1]);
        rolling.getPeers().clear();
        rolling.getPeers().add(hosts[0]);
        assertEquals(
                "host1", lab.run().migration().orElseThrow().moves().getFirst().destination());
    }

    @Test
    void hostsThatCarryTheGuestsOfAnotherOneServeNoMoreThanTheirLinks() {
        var hosts = hosts(4, 3);
        lab.rolling(
                lab.cluster(hosts),
                lab.evacuation("leave", serial(Destination.PEER_HOSTS)),
                hosts[1],
                hosts[2],
                hosts[3]);
        var rolling = lab.run().rolling().orElseThrow();
        assertEquals(4 * LINK, rolling.full(), 1e-6);
        assertTrue(
                rolling.workLost() >= 4 * 60 * LINK, "one link is away for 60 s in each turn: " + rolling.workLost());
        var turn = 60 + 2 * 9 * GIB / 1e9;
        for (var i = 0; i < 4; i++) {
            var away = i * turn + 9 * GIB / 1e9;
            assertTrue(most(rolling.samples(), away, away + 60) <= 3 * LINK + 1e-6, "turn " + i);
        }
        assertEquals(4 * turn, rolling.duration(), 1e-3);
    }

    @Test
    void guestsOnASpareHostWithASlowerLinkServeNoMoreThanItCarries() {
        var hosts = hosts(2, 3);
        var cluster = lab.cluster(hosts);
        var spare = lab.host("spare", 16 * GIB);
        spare.getLinks().getFirst().setRate(1e8);
        cluster.setSpareHost(spare);
        lab.rolling(cluster, lab.evacuation("leave", serial(Destination.SPARE_HOST)));
        var rolling = lab.run().rolling().orElseThrow();
        var away = 9 * GIB / 1e8;
        assertTrue(most(rolling.samples(), away, away + 60) <= LINK + 100 + 1e-6);
    }

    @Test
    void aHostWithRoomToServeCarriesGuestsWithoutALoss() {
        var hosts = hosts(2, 1);
        lab.rolling(lab.cluster(hosts), lab.evacuation("leave", serial(Destination.PEER_HOSTS)), hosts[1]);
        var workload = lab.scenario.getWorkloads().getFirst();
        workload.setConcurrency(1);
        workload.setMemoryRate(2e8);
        var rolling = lab.run().rolling().orElseThrow();
        // one client reads 200 MB/s from memory, so that two guests leave most of a link alone
        assertEquals(400, rolling.full(), 1e-6);
        assertEquals(0, rolling.workLost(), 1e-3);
    }

    @Test
    void aGuestWithAColdFileCacheGivesHalfOfWhatItCouldWhileTheNextHostIsAway() {
        var hosts = hosts(2, 1);
        var leave = Laboratory.step(Action.MIGRATE, Scope.GUEST_DOMAINS);
        serial(Destination.PEER_HOSTS).accept(leave);
        var back = List.of(
                Laboratory.step(Action.MIGRATE_BACK, Scope.GUEST_DOMAINS),
                Laboratory.step(Action.SHUT_DOWN, Scope.GUEST_DOMAINS),
                Laboratory.step(Action.BOOT, Scope.GUEST_DOMAINS));
        var technique = lab.technique(
                "leave",
                Stream.of(List.of(leave), Laboratory.reboot(), back)
                        .flatMap(List::stream)
                        .toArray(Step[]::new));
        lab.rolling(lab.cluster(hosts), technique, hosts[1]);
        var workload = lab.scenario.getWorkloads().getFirst();
        workload.setFiles(2500);
        lab.system.setBootTime(10);
        var rolling = lab.run().rolling().orElseThrow();
        var move = 3 * GIB / 1e9;
        // the reset, then the privileged domain and the guest boot
        var turn = 60 + 2 * move + 10 + 10;
        assertEquals(2 * turn, rolling.duration(), 1e-3);
        // the disk reads 100 MiB/s for 2500 MiB: alone until the other guest has come, then for half of the time
        var disk = 104.8576;
        var shared = values(rolling.samples(), turn + move, turn + move + 40).summaryStatistics();
        assertEquals(disk / 2 + LINK / 2, shared.getMin(), 1e-6);
        assertEquals(disk / 2 + LINK / 2, shared.getMax(), 1e-6);
    }

    private Host[] hosts(int count, int guests) {
        return Stream.iterate(1, i -> i + 1)
                .limit(count)
                .map(i -> {
                    var host = lab.host("host" + i, 16 * GIB);
                    for (var guest = 1; guest <= guests; guest++) {
                        lab.guest(host, "guest" + i + "." + guest, 3 * GIB);
                    }
                    return host;
                })
                .toArray(Host[]::new);
    }

    private static Consumer<Step> serial(Destination destination) {
        return step -> {
            step.setOrder(Order.SERIAL);
            step.setDestination(destination);
        };
    }

    private static double most(List<Throughput.Sample> samples, double from, double to) {
        return values(samples, from, to).max().orElse(0);
    }

    private static DoubleStream values(List<Throughput.Sample> samples, double from, double to) {
        return samples.stream()
                .filter(sample -> sample.time() > from + 1e-3 && sample.time() < to - 1e-3)
                .mapToDouble(Throughput.Sample::value);
    }
}
