package org.warmboot.exchange.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.exchange.inventory.Imports.USUAL;

import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmboot.exchange.merge.ScenarioMerge;
import org.warmboot.exchange.table.Columns;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.HostTie;
import org.warmboot.model.HypervisorKind;
import org.warmboot.validation.Validation;

/**
 * Files as they are found on real machines, written by hand for their oddities: each gives the machines that
 * {@code expected.csv} says, a scenario that can run, and the same bytes when it is imported again.
 */
class CorpusTest {
    private static final Path CORPUS = corpus();

    static List<Path> files() throws Exception {
        try (var all = Files.walk(CORPUS)) {
            return all.filter(Files::isRegularFile)
                    .map(CORPUS::relativize)
                    .filter(file -> file.getNameCount() == 2)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileGivesTheMachinesThatItTellsOf(Path file) throws Exception {
        var rows = expected(file);
        var imported = imported(file);
        var guests = imported.document().scenario().getHosts().stream()
                .flatMap(host -> host.getDomains().stream())
                .filter(GuestDomain.class::isInstance)
                .map(GuestDomain.class::cast)
                .map(CorpusTest::row)
                .toList();
        assertEquals(
                rows.stream()
                        .filter(row -> !row.get("machine").isEmpty())
                        .map(row -> row.stream().skip(1).limit(9).collect(Collectors.joining(" | ")))
                        .toList(),
                guests);
        rows.stream()
                .findFirst()
                .ifPresent(row -> assertEquals(
                        Integer.parseInt(row.get("notes")), imported.notes().size(), imported.notes()::toString));
        assertTrue(Validation.isRunnable(Validation.validate(imported.document().scenario())));
    }

    @ParameterizedTest
    @MethodSource("files")
    void importingAFileAgainChangesNoByte(Path file) throws Exception {
        var once = imported(file).document();
        var kind = kind(file);
        var twice = InventoryImport.of(kind.reader(Columns.USUAL), List.of(CORPUS.resolve(file)), once, USUAL);
        assertEquals(Imports.text(once), Imports.text(twice.document()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theKindOfAFileIsRecognisedByWhatItHolds(Path file) {
        assertEquals(Optional.of(kind(file)), KindGuess.of(List.of(CORPUS.resolve(file))));
    }

    @Test
    void whatIsNoInventoryOrNotThereIsRecognisedAsNone(@TempDir Path folder) throws Exception {
        var letter = Files.writeString(folder.resolve("letter.txt"), "Dear all,\nthe host is slow.\n");
        assertEquals(Optional.empty(), KindGuess.of(List.of(letter)));
        assertEquals(Optional.empty(), KindGuess.of(List.of(folder.resolve("lost.xml"))));
    }

    @Test
    void whoWatchesHearsOfEveryFileAndCanStopIt() {
        var reader = InventoryKind.PROXMOX.reader(Columns.USUAL);
        var heard = new ArrayList<String>();
        assertThrows(
                CancellationException.class,
                () -> InventoryImport.of(
                        reader,
                        List.of(CORPUS.resolve("proxmox")),
                        ScenarioMerge.empty(),
                        USUAL,
                        (file, number, of) -> {
                            heard.add(file.getFileName() + " " + number + " of " + of);
                            if (number == 2) {
                                throw new CancellationException();
                            }
                        }));
        assertEquals(List.of("101.conf 1 of 4", "102.conf 2 of 4"), heard);
    }

    @Test
    void xlInfoTellsOfTheHost() throws Exception {
        var host = host(Path.of("xen/host.info"));
        assertEquals("xen-host-7", host.getName());
        assertEquals(32, host.getCores());
        assertEquals(131037L << 20, host.getMemory());
        assertEquals("4.17.3", host.getHypervisor().getVersion());
        assertEquals(HypervisorKind.XEN, host.getHypervisor().getKind());
    }

    @Test
    void hostsAndGuestsOfXenServerMeetByTheIdentityOfTheHost() throws Exception {
        var reader = InventoryKind.XENSERVER.reader(Columns.USUAL);
        var files = List.of(CORPUS.resolve("xenserver/vms.txt"), CORPUS.resolve("xenserver/hosts.txt"));
        var hosts = InventoryImport.of(reader, files, ScenarioMerge.empty(), USUAL)
                .document()
                .scenario()
                .getHosts();
        assertEquals(List.of("xcp-1"), hosts.stream().map(Host::getName).toList());
        assertEquals(68685475840L, hosts.getFirst().getMemory());
        assertEquals(2785017856L, hosts.getFirst().getDomains().getFirst().getMemory());
        assertEquals("4.13.5-9.38", hosts.getFirst().getHypervisor().getVersion());
    }

    @Test
    void rvToolsTellsOfHostsInATableOfTheirOwn() throws Exception {
        var host = host(Path.of("rvtools/vHost.csv"));
        assertEquals(40, host.getCores());
        assertEquals(785933L << 20, host.getMemory());
        assertEquals(HypervisorKind.ESX, host.getHypervisor().getKind());
    }

    @Test
    void everyFileIsExpected() throws Exception {
        var named = expected().stream().map(row -> row.get("file")).collect(Collectors.toSet());
        var hosts = List.of("xen/host.info", "xenserver/hosts.txt", "rvtools/vHost.csv");
        files().stream()
                .map(file -> file.toString().replace('\\', '/'))
                .filter(file -> !hosts.contains(file))
                .forEach(file -> assertTrue(named.contains(file), file));
    }

    private static Host host(Path file) throws Exception {
        return imported(file).document().scenario().getHosts().getFirst();
    }

    private static String row(GuestDomain guest) {
        return Stream.of(
                        guest.getName(),
                        ((Host) guest.eContainer()).getName(),
                        number(guest.getMemory() / 1048576.0),
                        guest.getVcpus(),
                        number(guest.getCpuWeight()),
                        number(guest.getCpuCap()),
                        guest.getTies().stream().map(HostTie::getLiteral).collect(Collectors.joining(" ")),
                        guest.getOperatingSystem().getId(),
                        guest.getServices().getFirst().getProfile().getId())
                .map(Object::toString)
                .collect(Collectors.joining(" | "));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static InventoryImport imported(Path file) throws Exception {
        return InventoryImport.of(
                kind(file).reader(Columns.USUAL), List.of(CORPUS.resolve(file)), ScenarioMerge.empty(), USUAL);
    }

    private static InventoryKind kind(Path file) {
        return InventoryKind.of(file.getName(0).toString()).orElseThrow();
    }

    private static List<CSVRecord> expected(Path file) throws Exception {
        return expected().stream()
                .filter(row -> row.get("file").equals(file.toString().replace('\\', '/')))
                .toList();
    }

    private static List<CSVRecord> expected() throws Exception {
        var stream = Objects.requireNonNull(
                CorpusTest.class.getResourceAsStream("/org/warmboot/exchange/corpus/expected.csv"));
        try (var rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.getRecords();
        }
    }

    private static Path corpus() {
        try {
            return Path.of(CorpusTest.class
                    .getResource("/org/warmboot/exchange/corpus")
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
