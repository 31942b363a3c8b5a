package org.warmboot.drawing.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmboot.drawing.Box;
import org.warmboot.model.Cluster;
import org.warmboot.model.Host;
import org.warmboot.model.ModelFactory;

/** Whatever moves or grows, hosts stay apart and clusters among themselves. */
class DisplacementTest {

    private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

    private final List<Host> hosts = new ArrayList<>();

    private static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("warmboot.drawings", 100));
    }

    @BeforeEach
    void fourHosts() {
        for (int i = 0; i < 4; i++) {
            hosts.add(FACTORY.createHost());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void afterAnyChangeNoHostOverlapsAnotherOrStandsInAFrameThatIsNotItsOwn(long seed) {
        var random = new Random(seed);
        var clusters = new ArrayList<Cluster>();
        var before = sheet(random, clusters);
        var all = List.copyOf(before.keySet());
        for (int change = 0; change < 5; change++) {
            var host = all.get(random.nextInt(all.size()));
            var now = new LinkedHashMap<>(before);
            now.put(
                    host,
                    new Box(
                            random.nextInt(150) * 8,
                            random.nextInt(100) * 8,
                            random.nextInt(20, 70) * 8,
                            random.nextInt(15, 60) * 8));
            var moved = Displacement.of(now, Set.of(host), clusters);
            var after = new LinkedHashMap<>(now);
            after.putAll(moved);
            assertInOrder(after, clusters);
            after.forEach((each, box) -> {
                assertEquals(now.get(each).width(), box.width());
                assertEquals(now.get(each).height(), box.height());
                assertEquals(0, (box.x() - now.get(each).x()) % TopologyGeometry.GRID);
                assertEquals(0, (box.y() - now.get(each).y()) % TopologyGeometry.GRID);
            });
            assertEquals(Map.of(), Displacement.of(after, Set.of(host), clusters), "what is in order stays");
            before = after;
        }
    }

    @Test
    void theNeighbourOfAHostThatGrowsMakesWayAndTheNeighbourOfThatOneToo() {
        var sheet = Map.of(
                hosts.get(0), new Box(0, 0, 500, 200),
                hosts.get(1), new Box(400, 0, 300, 200),
                hosts.get(2), new Box(720, 0, 300, 200),
                hosts.get(3), new Box(0, 400, 300, 200));
        var moved = Displacement.of(sheet, Set.of(hosts.getFirst()), List.of());
        assertEquals(Map.of(hosts.get(1), new Box(520, 0, 300, 200), hosts.get(2), new Box(840, 0, 300, 200)), moved);
    }

    @Test
    void aHostThatIsPutIntoTheFrameOfAnotherClusterStandsBesideIt() {
        var cluster = cluster(hosts.get(0), hosts.get(1));
        var sheet = Map.of(
                hosts.get(0), new Box(40, 40, 300, 200),
                hosts.get(1), new Box(400, 40, 300, 200),
                hosts.get(2), new Box(640, 100, 300, 200));
        var moved = Displacement.of(sheet, Set.of(hosts.get(2)), List.of(cluster));
        assertEquals(Set.of(hosts.get(2)), moved.keySet());
        assertFalse(ClusterFrame.around(cluster, List.of(sheet.get(hosts.get(0)), sheet.get(hosts.get(1))))
                .meets(moved.get(hosts.get(2))));
    }

    @Test
    void whoStandsBetweenTheHostsOfANewClusterMakesWay() {
        var sheet = Map.of(
                hosts.get(0), new Box(0, 0, 300, 200),
                hosts.get(1), new Box(320, 0, 300, 200),
                hosts.get(2), new Box(640, 0, 300, 200));
        var cluster = cluster(hosts.get(0), hosts.get(2));
        var moved = Displacement.of(sheet, Set.of(hosts.get(0), hosts.get(2)), List.of(cluster));
        assertEquals(Set.of(hosts.get(1)), moved.keySet());
        var after = new HashMap<>(sheet);
        after.putAll(moved);
        assertEquals(List.of(), ClusterFrame.of(cluster, after).orElseThrow().strangers());
    }

    @Test
    void nothingIsPushedOffTheSheet() {
        var sheet = Map.of(hosts.get(0), new Box(0, 0, 300, 200), hosts.get(1), new Box(8, 8, 300, 200));
        var moved = Displacement.of(sheet, Set.of(hosts.get(0)), List.of());
        assertTrue(moved.get(hosts.get(1)).x() >= 0 && moved.get(hosts.get(1)).y() >= 0);
    }

    private static Cluster cluster(Host... members) {
        var cluster = FACTORY.createCluster();
        cluster.getHosts().addAll(List.of(members));
        return cluster;
    }

    /** Up to twelve hosts in a grid, some of them in up to three clusters whose hosts stand in a row each. */
    private static Map<Host, Box> sheet(Random random, List<Cluster> clusters) {
        var sheet = new LinkedHashMap<Host, Box>();
        int rows = random.nextInt(1, 4);
        for (int row = 0; row < rows; row++) {
            var members = new ArrayList<Host>();
            for (int column = random.nextInt(1, 5); column > 0; column--) {
                var host = FACTORY.createHost();
                if (random.nextBoolean()) {
                    host.getLinks().add(FACTORY.createLink());
                }
                members.add(host);
                sheet.put(
                        host,
                        new Box(
                                40 + column * 400,
                                80 + row * 320,
                                random.nextInt(20, 45) * 8,
                                random.nextInt(10, 30) * 8));
            }
            if (random.nextBoolean()) {
                clusters.add(cluster(members.toArray(Host[]::new)));
            }
        }
        return sheet;
    }

    private static void assertInOrder(Map<Host, Box> sheet, List<Cluster> clusters) {
        var all = List.copyOf(sheet.values());
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(all.get(i).meets(all.get(j)), all.get(i) + " and " + all.get(j));
            }
        }
        var frames = clusters.stream()
                .map(cluster -> ClusterFrame.of(cluster, sheet).orElseThrow())
                .toList();
        for (var frame : frames) {
            assertEquals(List.of(), frame.strangers());
            assertTrue(frames.stream()
                    .allMatch(other -> other == frame || !other.box().meets(frame.box())));
        }
    }
}
