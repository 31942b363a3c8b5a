package org.warmboot.exchange.libvirt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmboot.exchange.facts.Inventory;
import org.warmboot.exchange.facts.Machine;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;
import org.warmboot.exchange.source.Place;
import org.warmboot.model.HostTie;
import org.warmboot.model.HypervisorKind;

/** Domains are read as libvirt's own pages on its formats say. */
class LibvirtReaderTest {
    private static final long MIB = 1L << 20;

    @Test
    void memoryWithoutAUnitIsKibibytes() throws Exception {
        assertEquals(
                OptionalLong.of(512 * MIB), machine("<memory>524288</memory>").memory());
    }

    @ParameterizedTest
    @CsvSource({
        "b, 1",
        "bytes, 1",
        "KB, 1000",
        "k, 1024",
        "KiB, 1024",
        "MB, 1000000",
        "M, 1048576",
        "MiB, 1048576",
        "GB, 1000000000",
        "G, 1073741824",
        "GiB, 1073741824",
        "TiB, 1099511627776"
    })
    void unitsOfMemoryAreThoseOfLibvirt(String unit, long bytes) throws Exception {
        assertEquals(
                OptionalLong.of(3 * bytes),
                machine("<memory unit='" + unit + "'>3</memory>").memory());
    }

    @Test
    void aBalloonMakesTheMemoryWhatTheGuestHasNow() throws Exception {
        var machine = machine("<memory unit='GiB'>4</memory><currentMemory unit='GiB'>1</currentMemory>");
        assertEquals(OptionalLong.of(1024 * MIB), machine.memory());
    }

    @Test
    void onlyTheProcessorsThatArePluggedInCount() throws Exception {
        assertEquals(OptionalInt.of(2), machine("<vcpu current='2'>8</vcpu>").vcpus());
        assertEquals(
                OptionalInt.of(8), machine("<vcpu placement='static'>8</vcpu>").vcpus());
        assertEquals(OptionalInt.of(1), machine("").vcpus());
    }

    @Test
    void sharesAndQuotaBecomeWeightAndLimit() throws Exception {
        var machine = machine("<vcpu>4</vcpu><cputune><shares>2048</shares><period>100000</period>"
                + "<quota>25000</quota></cputune>");
        assertEquals(OptionalDouble.of(512), machine.weight());
        assertEquals(OptionalDouble.of(1), machine.cap());
        assertEquals(
                OptionalDouble.empty(),
                machine("<cputune><quota>-1</quota></cputune>").cap());
    }

    /** The kernel takes up to 262144 shares (cgroup v1). */
    @Test
    void sharesAreThoseOfTheKernel() throws Exception {
        assertEquals(
                OptionalDouble.of(65536),
                machine("<cputune><shares>262144</shares></cputune>").weight());
        assertEquals(
                OptionalDouble.empty(),
                machine("<cputune><shares>0</shares></cputune>").weight());
    }

    @Test
    void whatHindersMigrationTiesTheGuest() throws Exception {
        assertEquals(
                Set.of(HostTie.HOST_DEVICE),
                machine("<devices><hostdev mode='subsystem'/></devices>").ties().orElseThrow());
        assertEquals(
                Set.of(HostTie.HOST_DEVICE),
                machine("<devices><interface type='hostdev'/></devices>").ties().orElseThrow());
        assertEquals(
                Set.of(HostTie.SHARED_FOLDER),
                machine("<devices><filesystem/></devices>").ties().orElseThrow());
        assertEquals(
                Set.of(HostTie.ENCRYPTED_MEMORY),
                machine("<launchSecurity type='sev'/>").ties().orElseThrow());
        assertEquals(
                Set.of(HostTie.TRUSTED_MODULE),
                machine("<devices><tpm><backend type='passthrough'/></tpm></devices>")
                        .ties()
                        .orElseThrow());
        assertEquals(
                Set.of(),
                machine("<devices><tpm><backend type='emulator'/></tpm></devices>")
                        .ties()
                        .orElseThrow());
    }

    @Test
    void aDomainWithoutANameIsCalledByItsIdentityOrItsFile() throws Exception {
        assertEquals(
                "c7a5",
                read("<domain><uuid>c7a5</uuid></domain>").machines().getFirst().name());
        assertEquals("vm7", read("<domain/>").machines().getFirst().name());
    }

    @Test
    void manyDocumentsInOneFileAreReadOneAfterAnother() throws Exception {
        var inventory = read("<?xml version='1.0'?>\n<!-- generated -->\n<domain type='kvm'><name>a</name></domain>\n"
                + "<?xml version='1.0'?>\n<domain type='kvm'><name>b</name></domain>");
        assertEquals(
                List.of("a", "b"),
                inventory.machines().stream().map(Machine::name).toList());
        assertEquals(new Place("in/vm7.xml", 5), inventory.machines().getLast().place());
    }

    @Test
    void capabilitiesTellMemoryAndProcessorsOfAllCellsOfTheHost() throws Exception {
        var cell = "<cell><memory unit='KiB'>1048576</memory><cpus num='2'><cpu id='0'/><cpu id='1'/></cpus></cell>";
        var host = read("<capabilities><host><topology><cells num='2'>" + cell + cell + "</cells></topology></host>"
                        + "<guest><arch><domain type='qemu'/><domain type='kvm'/></arch></guest></capabilities>")
                .hosts()
                .getFirst();
        assertEquals(OptionalLong.of(2048 * MIB), host.memory());
        assertEquals(OptionalInt.of(4), host.cores());
        assertEquals(Optional.of(HypervisorKind.KVM), host.kind());
    }

    @ParameterizedTest
    @CsvSource({"kvm, KVM", "qemu, KVM", "xen, XEN", "vmware, ESX", "hyperv, HYPER_V", "lxc, OTHER", "bhyve, OTHER"})
    void theTypeOfADomainTellsTheHypervisor(String type, HypervisorKind kind) throws Exception {
        assertEquals(
                Optional.of(kind),
                read("<domain type='" + type + "'/>").hosts().getFirst().kind());
    }

    @Test
    void whatIsNotUnderstoodIsListedWithItsLine() throws Exception {
        var notes = read("<domain>\n<name>a</name>\n<frob/>\n<devices>\n<quux/>\n</devices>\n</domain>\n<network/>")
                .notes();
        assertEquals(
                List.of(3, 5, 8),
                notes.stream().map(note -> note.place().line()).toList());
        assertTrue(notes.getFirst().message().contains("<frob>"));
    }

    private static Machine machine(String content) throws ExchangeException {
        return read("<domain type='kvm'><name>a</name>" + content + "</domain>")
                .machines()
                .getFirst();
    }

    private static Inventory read(String text) throws ExchangeException {
        var inventory = new Inventory();
        new LibvirtReader().read(new InputFile("in/vm7.xml", text), inventory);
        return inventory;
    }
}
