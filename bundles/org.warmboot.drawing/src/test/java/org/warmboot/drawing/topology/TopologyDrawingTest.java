package org.warmboot.drawing.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmboot.drawing.Box;
import org.warmboot.model.Host;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Scenario;
import org.warmboot.style.StyleTable;

/** Whatever a scenario holds, its drawing is in order. */
class TopologyDrawingTest {

    private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;
    private static final int SCENARIOS = Integer.getInteger("warmboot.drawings", 60);

    private static LongStream seeds() {
        return LongStream.range(0, SCENARIOS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsSideBySideDoesNotOverlapAndWhatIsInsideStaysInside(long seed) {
        var scenario = scenario(new Random(seed));
        var cards = cards(scenario);
        assertEquals(scenario.getHosts().size(), cards.size());
        apart(cards.stream().map(HostCard::box).toList());
        for (var card : cards) {
            var tiles = card.tiles().stream().map(DomainTile::box).toList();
            assertEquals(card.host().getDomains().size(), tiles.size());
            apart(tiles);
            var inside = new ArrayList<>(tiles);
            inside.addAll(card.badges());
            inside.addAll(card.ports());
            inside.add(card.foot());
            apart(inside);
            inside.forEach(part -> assertTrue(card.box().holds(part), card.host() + " " + part));
            assertEquals(TopologyWords.badges(card.host()).size(), card.badges().size());
            assertEquals(
                    card.host().getDisks().size() + card.host().getLinks().size(),
                    card.ports().size());
            for (var tile : card.tiles()) {
                assertEquals(tile.domain().getServices().size(), tile.chips().size());
                apart(tile.chips());
                tile.chips().forEach(chip -> assertTrue(tile.box().holds(chip), tile.box() + " " + chip));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void clustersThatNobodyHasPlacedHaveFramesThatHoldTheirOwnHostsOnly(long seed) {
        var scenario = scenario(new Random(seed));
        var cards = cards(scenario);
        for (var cluster : scenario.getClusters()) {
            var members = ClusterFrame.members(cluster);
            var frame = ClusterFrame.of(cluster, boxes(cards)).orElseThrow().box();
            for (var card : cards) {
                assertEquals(members.contains(card.host()), frame.holds(card.box()));
                assertEquals(members.contains(card.host()), frame.meets(card.box()));
            }
        }
        apart(scenario.getClusters().stream()
                .flatMap(cluster -> ClusterFrame.of(cluster, boxes(cards)).stream())
                .map(ClusterFrame::box)
                .toList());
    }

    @Test
    void aFrameSaysWhichHostStandsInItThatIsNotOfItsCluster() {
        var scenario = FACTORY.createScenario();
        var cluster = FACTORY.createCluster();
        scenario.getClusters().add(cluster);
        for (int i = 0; i < 3; i++) {
            scenario.getHosts().add(FACTORY.createHost());
        }
        cluster.getHosts().add(scenario.getHosts().getFirst());
        cluster.getHosts().add(scenario.getHosts().getLast());
        var places = IntStream.range(0, 3)
                .mapToObj(i -> HostCard.of(scenario.getHosts().get(i), i * 500, 0, -1, -1))
                .toList();
        scenario.getHosts().get(1).setName("h2");
        var mixed = ClusterFrame.of(cluster, boxes(places)).orElseThrow();
        assertEquals(List.of(scenario.getHosts().get(1)), mixed.strangers());
        assertTrue(mixed.note().startsWith("h2 stands here but is not in this cluster"), mixed.note());
        var plain = ClusterFrame.of(cluster, boxes(List.of(places.getFirst(), places.getLast())))
                .orElseThrow();
        assertEquals(mixed.box(), plain.box());
        assertEquals(List.of(), plain.strangers());
    }

    @Test
    void aHostOfTwoClustersStandsInTheFrameOfTheFirstAndNamesTheSecond() {
        var scenario = FACTORY.createScenario();
        for (int i = 0; i < 3; i++) {
            scenario.getHosts().add(FACTORY.createHost());
        }
        for (var name : List.of("all", "two")) {
            var cluster = FACTORY.createCluster();
            cluster.setName(name);
            scenario.getClusters().add(cluster);
        }
        scenario.getClusters().getFirst().getHosts().addAll(scenario.getHosts());
        scenario.getClusters().getLast().getHosts().addAll(scenario.getHosts().subList(0, 2));
        assertEquals(List.of(scenario.getClusters().getFirst()), ClusterFrame.framed(scenario));
        var named = scenario.getHosts().stream()
                .map(host -> TopologyWords.badges(host).stream()
                        .map(TopologyWords.Badge::text)
                        .toList())
                .toList();
        assertEquals(List.of(List.of("two"), List.of("two"), List.of()), named);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theWordsOfTheNetworkStandInTheFrameOfTheirClusterAndOnNoHost(long seed) {
        var scenario = scenario(new Random(seed));
        var boxes = boxes(cards(scenario));
        var lines = NetworkLine.of(scenario, boxes);
        lines.forEach(
                line -> boxes.values().forEach(box -> assertFalse(line.label().meets(box))));
        apart(lines.stream().map(NetworkLine::label).toList());
        for (var cluster : scenario.getClusters()) {
            var frame = ClusterFrame.of(cluster, boxes).orElseThrow().box();
            var own = lines.stream()
                    .filter(line -> cluster.getHosts().containsAll(line.hosts())
                            || ClusterFrame.members(cluster).containsAll(line.hosts()))
                    .toList();
            assertEquals(NetworkLine.isDrawn(cluster) ? 1 : 0, own.size());
            own.forEach(line -> assertTrue(frame.holds(line.box())));
        }
    }

    @Test
    void aNetworkTellsTheRateOfItsLinksAndWhereGuestsGo() {
        var scenario = FACTORY.createScenario();
        var cluster = FACTORY.createCluster();
        scenario.getClusters().add(cluster);
        for (int i = 0; i < 3; i++) {
            var host = FACTORY.createHost();
            host.setName("h" + i);
            host.getLinks().add(FACTORY.createLink());
            host.getLinks().getFirst().setRate(i == 1 ? 125e6 : 250e6);
            scenario.getHosts().add(host);
        }
        cluster.getHosts().addAll(scenario.getHosts().subList(0, 2));
        cluster.setSpareHost(scenario.getHosts().getLast());
        var line = NetworkLine.of(scenario, boxes(cards(scenario))).getFirst();
        assertEquals("network 1 Gbit/s to 2 Gbit/s · guests go to h2", line.words());
        assertEquals(Set.of(scenario.getHosts().getLast()), line.targets());
        cluster.getHosts().clear();
        cluster.setSpareHost(null);
        assertEquals(List.of(), NetworkLine.of(scenario, boxes(cards(scenario))));
        var experiment = FACTORY.createRebootExperiment();
        experiment.setHost(scenario.getHosts().getFirst());
        experiment.getPeers().add(scenario.getHosts().getLast());
        scenario.getExperiments().add(experiment);
        assertEquals(
                "migration 2 Gbit/s",
                NetworkLine.of(scenario, boxes(cards(scenario))).getFirst().words());
    }

    @Test
    void aHostNamesThePoliciesOnItItsClusterAndItsGuestsAndTheirTechniques() {
        var scenario = FACTORY.createScenario();
        var host = FACTORY.createHost();
        var guest = FACTORY.createGuestDomain();
        host.getDomains().add(guest);
        scenario.getHosts().add(host);
        var cluster = FACTORY.createCluster();
        cluster.getHosts().add(host);
        scenario.getClusters().add(cluster);
        var technique = FACTORY.createTechnique();
        technique.setName("Warm");
        scenario.getTechniques().add(technique);
        for (var target : List.of(host, cluster, guest)) {
            var policy = FACTORY.createPolicy();
            policy.setName("On " + target.eClass().getName());
            policy.getTargets().add(target);
            policy.setTechnique(technique);
            scenario.getPolicies().add(policy);
        }
        assertEquals(
                List.of("On Host", "Warm", "On Cluster", "On GuestDomain"),
                TopologyWords.badges(host).stream()
                        .map(TopologyWords.Badge::text)
                        .toList());
        var fifth = FACTORY.createPolicy();
        fifth.setName("On host again");
        fifth.getTargets().add(host);
        scenario.getPolicies().add(fifth);
        var last = TopologyWords.badges(host).getLast();
        assertEquals(4, TopologyWords.badges(host).size());
        assertEquals("2 more", last.text());
        assertEquals("On GuestDomain\nOn host again", last.tip());
    }

    @Test
    void anEmptyScenarioIsASheetWithoutAnythingOnIt() {
        var drawing = new TopologyDrawing(FACTORY.createScenario(), Optional.empty());
        assertTrue(drawing.width() > 0 && drawing.height() > 0);
    }

    @Test
    void drawingChangesNothingOfTheScenario() {
        var scenario = scenario(new Random(1));
        var missing = scenario.getHosts().stream().map(Host::getId).toList();
        var drawing = new TopologyDrawing(scenario, Optional.empty());
        var image = new BufferedImage(drawing.width(), drawing.height(), BufferedImage.TYPE_INT_RGB);
        drawing.paint(image.createGraphics(), StyleTable.DARK);
        assertEquals(missing, scenario.getHosts().stream().map(Host::getId).toList());
    }

    private static List<HostCard> cards(Scenario scenario) {
        return HostPlaces.draw(scenario).getShapes().stream()
                .map(shape -> HostCard.of(
                        (Host) shape.getElement(), shape.getX(), shape.getY(), shape.getWidth(), shape.getHeight()))
                .toList();
    }

    private static Map<Host, Box> boxes(List<HostCard> cards) {
        return cards.stream().collect(Collectors.toMap(HostCard::host, HostCard::box));
    }

    private static void apart(List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(boxes.get(i).meets(boxes.get(j)), boxes.get(i) + " and " + boxes.get(j));
            }
        }
    }

    /** Hosts of up to 30 domains with up to 8 services, names long, short or absent, some of them in clusters. */
    private static Scenario scenario(Random random) {
        var scenario = FACTORY.createScenario();
        for (int h = random.nextInt(1, 9); h > 0; h--) {
            var host = FACTORY.createHost();
            host.setName(name(random));
            host.setCores(random.nextInt(1, 200));
            host.setMemory(1L << random.nextInt(20, 45));
            for (int p = random.nextInt(6); p > 0; p--) {
                if (random.nextBoolean()) {
                    host.getDisks().add(FACTORY.createDisk());
                    host.getDisks().getLast().setName(name(random));
                } else {
                    host.getLinks().add(FACTORY.createLink());
                }
            }
            for (int p = random.nextInt(4); p > 0; p--) {
                var policy = FACTORY.createPolicy();
                policy.setName(name(random));
                policy.getTargets().add(host);
                policy.setTechnique(FACTORY.createTechnique());
                policy.getTechnique().setName(name(random));
                scenario.getPolicies().add(policy);
            }
            if (random.nextBoolean()) {
                var hypervisor = FACTORY.createHypervisor();
                hypervisor.setName(name(random));
                host.setHypervisor(hypervisor);
            }
            for (int d = random.nextInt(31); d > 0; d--) {
                var domain = d == 1 ? FACTORY.createPrivilegedDomain() : FACTORY.createGuestDomain();
                domain.setName(name(random));
                for (int s = random.nextInt(9); s > 0; s--) {
                    var service = FACTORY.createService();
                    service.setName(name(random));
                    domain.getServices().add(service);
                }
                host.getDomains().add(domain);
            }
            scenario.getHosts().add(host);
        }
        var free = new ArrayList<>(scenario.getHosts());
        for (int c = random.nextInt(3); c > 0 && !free.isEmpty(); c--) {
            var cluster = FACTORY.createCluster();
            cluster.setName(name(random));
            for (int m = random.nextInt(1, free.size() + 1); m > 0; m--) {
                var member = free.remove(random.nextInt(free.size()));
                if (m == 1 && !cluster.getHosts().isEmpty() && random.nextBoolean()) {
                    cluster.setSpareHost(member);
                } else {
                    cluster.getHosts().add(member);
                }
            }
            scenario.getClusters().add(cluster);
        }
        return scenario;
    }

    private static String name(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> "vm" + random.nextInt(100);
            case 2 -> "The server of the accounting department";
            default -> "\u4e2d\u6587".repeat(random.nextInt(1, 30));
        };
    }
}
