package org.warmboot.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.experiment.Laboratory.GIB;
import static org.warmboot.experiment.Laboratory.MIB;
import static org.warmboot.experiment.Laboratory.reboot;
import static org.warmboot.experiment.Laboratory.step;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmboot.experiment.result.Migration;
import org.warmboot.experiment.result.Migration.Move.End;
import org.warmboot.experiment.result.RebootTasks;
import org.warmboot.model.Action;
import org.warmboot.model.Host;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Order;
import org.warmboot.model.Scope;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;

/** Guests of different size, hosts with several links and disks, memory that is written faster than it is sent. */
class MigrationChoicesTest {

    private final Laboratory lab = new Laboratory();
    private final Host host = lab.host("host", 12 * GIB);
    private final Host spare = lab.host("spare", 12 * GIB);

    @Test
    void aLargeAndSeveralSmallGuestsFitWhereTheirSumDoes() {
        lab.guest(host, "big", 8 * GIB);
        for (var i = 1; i <= 3; i++) {
            lab.guest(host, "small" + i, GIB);
        }
        lab.reboot(host, lab.evacuation("leave", step -> step.setOrder(Order.SERIAL)), spare);
        var migration = lab.run().migration().orElseThrow();
        assertEquals(8, migration.moves().size());
        assertEquals(11.0 * GIB / 1e9, migration.seconds(), 1e-6);
    }

    @Test
    void guestsOfWhichOneFitsNowhereAreRefusedByName() {
        lab.guest(host, "small", GIB);
        lab.guest(host, "big", 8 * GIB);
        spare.setMemory(9 * GIB);
        lab.reboot(host, lab.evacuation("leave", step -> {}), spare);
        assertTrue(
                lab.errors().stream().anyMatch(error -> error.contains("\"big\" takes 8 GiB")),
                () -> "" + lab.errors());
    }

    @ParameterizedTest
    @CsvSource({"first, 10", "second, 1"})
    void aMigrationTakesTheLinkThatItsHostsName(String named, double seconds) {
        lab.guest(host, "guest", 1_000_000_000);
        for (var each : List.of(host, spare)) {
            each.getLinks().getFirst().setRate(1e8);
            second(each);
            each.setMigrationLink(
                    named.equals("first")
                            ? each.getLinks().getFirst()
                            : each.getLinks().getLast());
        }
        lab.reboot(host, lab.evacuation("leave", step -> {}), spare);
        assertEquals(List.of(), lab.warnings());
        assertEquals(seconds, lab.run().migration().orElseThrow().seconds(), 1e-9);
    }

    @Test
    void aChoiceAmongLinksThatNobodyMadeIsToldAndItsCureMakesIt() {
        lab.guest(host, "guest", GIB);
        second(host);
        lab.reboot(host, lab.evacuation("leave", step -> {}), spare);
        assertEquals(1, lab.warnings().size());
        assertTrue(lab.warnings().getFirst().contains("Host \"host\" has 2 links"), lab.warnings()::toString);
        lab.issues().getFirst().fixes().getLast().changes().forEach(change -> change.apply());
        assertEquals(host.getLinks().getLast(), host.getMigrationLink());
        assertEquals(List.of(), lab.warnings());
    }

    @Test
    void aLinkOfAnotherHostIsRefused() {
        lab.guest(host, "guest", GIB);
        host.setMigrationLink(spare.getLinks().getFirst());
        lab.reboot(host, lab.evacuation("leave", step -> {}), spare);
        assertTrue(lab.errors().getFirst().contains("none of its own"), lab.errors()::toString);
    }

    @ParameterizedTest
    @CsvSource({"first, 10.24", "second, 0.512"})
    void anImageIsWrittenToTheDiskThatItsHostNames(String named, double seconds) {
        lab.guest(host, "guest", GIB);
        var fast = ModelFactory.eINSTANCE.createDisk();
        fast.setId("fast");
        fast.setCapacity(500 * GIB);
        fast.setReadRate(2000 * MIB);
        fast.setWriteRate(2000 * MIB);
        host.getDisks().add(fast);
        lab.reboot(host, saving(), spare);
        assertTrue(lab.warnings().getFirst().contains("Host \"host\" has 2 disks"), lab.warnings()::toString);
        host.setImageDisk(named.equals("first") ? host.getDisks().getFirst() : fast);
        assertEquals(List.of(), lab.warnings());
        assertEquals(seconds, lab.run().part(RebootTasks.class).orElseThrow().before(), 1e-9);
        assertEquals(seconds, lab.run().part(RebootTasks.class).orElseThrow().after(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"first, 104.8576", "second, 209.7152"})
    void aFileCacheFillsFromTheDiskThatItsHostNames(String named, double rate) {
        lab.guest(host, "guest", GIB);
        var other = ModelFactory.eINSTANCE.createDisk();
        other.setId("other");
        other.setAccessTime(0);
        other.setReadRate(200 * MIB);
        host.getDisks().add(other);
        host.setFileDisk(named.equals("first") ? host.getDisks().getFirst() : other);
        lab.serve();
        var throughput = lab.added(
                ModelFactory.eINSTANCE.createThroughputExperiment(),
                "throughput",
                host,
                lab.technique(
                        "again", step(Action.SHUT_DOWN, Scope.GUEST_DOMAINS), step(Action.BOOT, Scope.GUEST_DOMAINS)),
                spare);
        throughput.setMemory(GIB);
        throughput.getServiceProfiles().add(lab.service);
        lab.system.setBootTime(10);
        assertEquals(List.of(), lab.warnings());
        var curve = lab.run().throughput().getFirst();
        assertEquals(1000, curve.before(), 1e-6, "the link");
        assertEquals(rate, curve.justAfter(), 1e-6);
        other.setReadRate(2000 * MIB);
        assertEquals(named.equals("first") ? 0 : 1, lab.warnings().size(), "slower than the disk: " + lab.warnings());
    }

    @Test
    void servicesAnswerThroughTheLinkThatTheirHostNames() {
        lab.guest(host, "guest", GIB);
        second(host);
        host.getLinks().getLast().setRate(1e8);
        host.setMigrationLink(host.getLinks().getFirst());
        host.setServiceLink(host.getLinks().getLast());
        lab.guest(spare, "other", GIB);
        lab.rolling(
                lab.cluster(host, spare), lab.technique("again", step(Action.RESTART_SERVICES, Scope.GUEST_DOMAINS)));
        assertEquals(1000 + 100, lab.run().rolling().orElseThrow().full(), 1e-6);
    }

    @Test
    void anImageThatDoesNotFitTheNamedDiskIsRefusedBeforeTheRun() {
        lab.guest(host, "guest", 2 * GIB);
        var small = ModelFactory.eINSTANCE.createDisk();
        small.setId("small");
        small.setCapacity(GIB);
        host.getDisks().add(small);
        host.setFileDisk(host.getDisks().getFirst());
        host.setImageDisk(small);
        lab.reboot(host, saving(), spare);
        assertTrue(lab.errors().getFirst().contains("no room on disk \"small\""), lab.errors()::toString);
        host.setImageDisk(host.getDisks().getFirst());
        assertEquals(List.of(), lab.errors());
    }

    @Test
    void preCopyThatIsGivenUpSaysSoAndStopsTheGuestForItsWorkingSet() {
        var guest = lab.guest(host, "guest", 1_000_000_000);
        guest.setDirtyRate(2e8);
        guest.setWorkingSet(400_000_000);
        lab.scenario.getHosts().forEach(each -> each.getLinks().getFirst().setRate(1e8));
        lab.reboot(host, lab.evacuation("leave", step -> {}), spare);
        assertEquals(2, lab.warnings().size(), "away and back");
        assertTrue(lab.warnings().getFirst().contains("does not converge"), lab.warnings()::toString);
        assertTrue(lab.warnings().getFirst().contains("stopped for about 4 s"), lab.warnings()::toString);
        for (var move : moves()) {
            assertEquals(End.NOT_SHRINKING, move.preCopy());
            assertEquals(4, move.pause(), 1e-9);
        }
    }

    @Test
    void preCopyOverAFasterLinkConverges() {
        var guest = lab.guest(host, "guest", 1_000_000_000);
        guest.setDirtyRate(2e8);
        guest.setWorkingSet(400_000_000);
        lab.reboot(host, lab.evacuation("leave", step -> {}), spare);
        assertEquals(List.of(), lab.warnings());
        moves().forEach(move -> assertTrue(move.converged()));
    }

    @Test
    void aLimitOfRoundsThatComesTooEarlyIsNoConvergence() {
        lab.guest(host, "guest", 1_000_000_000).setDirtyRate(5e8);
        lab.reboot(host, lab.evacuation("leave", step -> step.setRoundLimit(2)), spare);
        assertEquals(1, lab.warnings().size(), "30 rounds are enough on the way back");
        assertTrue(lab.warnings().getFirst().contains("limit of 2 rounds"), lab.warnings()::toString);
        assertEquals(End.ROUND_LIMIT, moves().getFirst().preCopy());
        assertTrue(moves().getLast().converged());
    }

    @Test
    void guestsThatSendTogetherMayNotConvergeThoughEachAloneWould() {
        for (var i = 1; i <= 3; i++) {
            lab.guest(host, "guest" + i, GIB).setDirtyRate(4e8);
        }
        lab.reboot(host, lab.evacuation("leave", step -> {}), spare);
        assertEquals(List.of(), lab.warnings());
        assertTrue(moves().stream().anyMatch(move -> !move.converged()));
    }

    @Test
    void movingGuestsThatAreShutDownIsNotOfferedAndSaysWhatIs() {
        lab.guest(host, "guest", GIB);
        lab.reboot(
                host,
                lab.technique(
                        "cold",
                        step(Action.SHUT_DOWN, Scope.GUEST_DOMAINS),
                        step(Action.MIGRATE, Scope.GUEST_DOMAINS),
                        step(Action.BOOT, Scope.GUEST_DOMAINS)),
                spare);
        assertTrue(lab.errors().getFirst().contains("moving those that do not is not offered"), lab.errors()::toString);
        assertTrue(lab.errors().getFirst().contains("only domains that run can be migrated"), lab.errors()::toString);
    }

    @Test
    void guestsThatAreBackBeforeTheRebootTakeNoTimeAfterIt() {
        lab.guest(host, "guest", GIB);
        lab.reboot(
                host,
                lab.technique(
                        "both",
                        Stream.of(
                                        List.of(step(Action.CHECKPOINT, Scope.GUEST_DOMAINS)),
                                        List.of(step(Action.RESTART_CHECKPOINT, Scope.GUEST_DOMAINS)),
                                        List.of(step(Action.MIGRATE, Scope.GUEST_DOMAINS)),
                                        reboot(),
                                        List.of(step(Action.MIGRATE_BACK, Scope.GUEST_DOMAINS)))
                                .flatMap(List::stream)
                                .toArray(Step[]::new)),
                spare);
        var tasks = lab.run().part(RebootTasks.class).orElseThrow();
        assertEquals(0, tasks.after());
        assertEquals(60, tasks.reset(), 1e-9);
    }

    private Technique saving() {
        return lab.technique(
                "save",
                Stream.of(
                                List.of(step(Action.SAVE, Scope.GUEST_DOMAINS)),
                                reboot(),
                                List.of(step(Action.RESTORE, Scope.GUEST_DOMAINS)))
                        .flatMap(List::stream)
                        .toArray(Step[]::new));
    }

    private List<Migration.Move> moves() {
        return lab.run().migration().orElseThrow().moves();
    }

    private static void second(Host host) {
        var link = ModelFactory.eINSTANCE.createLink();
        link.setId(host.getId() + ".second");
        link.setRate(1e9);
        host.getLinks().add(link);
    }
}
