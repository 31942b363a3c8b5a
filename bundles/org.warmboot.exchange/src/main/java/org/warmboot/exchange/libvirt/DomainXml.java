package org.warmboot.exchange.libvirt;

import java.util.Map;
import java.util.Set;
import org.warmboot.exchange.facts.Amounts;
import org.warmboot.exchange.facts.Inventory;
import org.warmboot.exchange.facts.MachineDraft;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;
import org.warmboot.model.HostTie;

/** Reads a domain of libvirt (libvirt.org/formatdomain.html). */
final class DomainXml {
    /** CPU shares that libvirt gives where nothing is said; as many as a weight of 256 means for Xen. */
    private static final double USUAL_SHARES = 1024;

    private static final double USUAL_WEIGHT = 256;
    private static final double USUAL_PERIOD = 100_000;

    private static final Map<String, HostTie> TIES =
            Map.of("hostdev", HostTie.HOST_DEVICE, "filesystem", HostTie.SHARED_FOLDER, "shmem", HostTie.SHARED_MEMORY);

    /** Parts of a domain that are read here, or of which no time or size of a reboot depends. */
    private static final Set<String> KNOWN = words("""
            name uuid genid hwuuid title description metadata memory currentMemory maxMemory vcpu vcpus iothreads
            iothreadids defaultiothread cputune numatune memtune memoryBacking blkiotune resource sysinfo os
            bootloader bootloader_args idmap features cpu clock on_poweroff on_reboot on_crash on_lockfailure pm
            perf keywrap devices seclabel launchSecurity commandline capabilities throttlegroups override
            deprecation namespace snapshots
            """);

    private static final Set<String> KNOWN_DEVICES = words("""
            emulator disk controller lease interface input graphics sound audio video console serial parallel
            channel memballoon rng watchdog panic hub redirdev redirfilter smartcard tpm vsock iommu memory nvram
            crypto pstore hostdev filesystem shmem
            """);

    private DomainXml() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    static void read(XmlNode domain, InputFile file, Inventory into) throws ExchangeException {
        var draft = new MachineDraft(file.at(domain.line()))
                .name(domain.text("name"))
                .identity(domain.text("uuid"));
        memory(domain, file, draft);
        processors(domain, file, draft);
        ties(domain, draft);
        draft.system(String.join(
                " ", domain.text("title"), domain.text("description"), domain.text("os", "type"), system(domain)));
        tellUnknown(domain, KNOWN, file, into);
        domain.first("devices").ifPresent(devices -> tellUnknown(devices, KNOWN_DEVICES, file, into));
        into.add(draft.machine(file.stem()));
    }

    /** The memory that the guest has now, which a balloon makes less than what it may have. */
    private static void memory(XmlNode domain, InputFile file, MachineDraft draft) throws ExchangeException {
        var most = domain.first("memory");
        var now = domain.first("currentMemory").filter(node -> !node.text().isEmpty());
        if (most.isPresent() && !most.get().text().isEmpty()) {
            long bytes = bytes(most.get(), file);
            draft.memory(now.isPresent() ? Math.min(bytes, bytes(now.get(), file)) : bytes);
        } else if (now.isPresent()) {
            draft.memory(bytes(now.get(), file));
        }
    }

    /** Without a unit kibibytes are meant. */
    static long bytes(XmlNode node, InputFile file) throws ExchangeException {
        var unit = node.attribute("unit");
        return Amounts.bytes(node.text(), unit.isEmpty() ? "KiB" : unit, file.at(node.line()));
    }

    private static void processors(XmlNode domain, InputFile file, MachineDraft draft) throws ExchangeException {
        // libvirt gives one processor to a domain that says nothing
        int count = 1;
        var vcpu = domain.first("vcpu");
        if (vcpu.isPresent()) {
            var current = vcpu.get().attribute("current");
            var text = current.isEmpty() ? vcpu.get().text() : current;
            count = text.isEmpty() ? 1 : Amounts.count(text, file.at(vcpu.get().line()));
        }
        draft.vcpus(count);
        var shares = domain.first("cputune", "shares");
        if (shares.isPresent()) {
            var place = file.at(shares.get().line());
            double given = Amounts.number(shares.get().text(), place);
            if (given > 0) {
                draft.weight(given * USUAL_WEIGHT / USUAL_SHARES);
            }
        }
        cap(domain, file, draft, "quota", "period", count);
        cap(domain, file, draft, "global_quota", "global_period", 1);
    }

    private static void cap(
            XmlNode domain, InputFile file, MachineDraft draft, String quota, String period, int processors)
            throws ExchangeException {
        var limit = domain.first("cputune", quota).filter(node -> !node.text().startsWith("-"));
        if (limit.isPresent()) {
            var place = file.at(limit.get().line());
            double share = Amounts.number(limit.get().text(), place);
            var every = domain.text("cputune", period);
            double of = every.isEmpty() ? USUAL_PERIOD : Amounts.number(every, place);
            if (share > 0 && of > 0) {
                draft.cap(processors * share / of);
            }
        }
    }

    private static void ties(XmlNode domain, MachineDraft draft) {
        domain.first("launchSecurity").ifPresent(node -> draft.tie(HostTie.ENCRYPTED_MEMORY));
        domain.first("devices").map(XmlNode::children).stream()
                .flatMap(children -> children.stream())
                .forEach(device -> {
                    if (TIES.containsKey(device.tag())) {
                        draft.tie(TIES.get(device.tag()));
                    } else if (device.tag().equals("tpm")
                            && device.first("backend")
                                    .map(backend -> backend.attribute("type"))
                                    .orElse("")
                                    .equals("passthrough")) {
                        draft.tie(HostTie.TRUSTED_MODULE);
                    } else if (device.tag().equals("interface")
                            && device.attribute("type").equals("hostdev")) {
                        draft.tie(HostTie.HOST_DEVICE);
                    }
                });
    }

    /** Address of the system in the database of libosinfo, such as {@code http://systems.example/debian/12}. */
    private static String system(XmlNode domain) {
        return domain.first("metadata", "libosinfo", "os")
                .map(os -> os.attribute("id"))
                .orElse("");
    }

    private static void tellUnknown(XmlNode parent, Set<String> known, InputFile file, Inventory into) {
        parent.children().stream()
                .filter(child -> !known.contains(child.tag()))
                .forEach(child -> into.note(file.at(child.line()), "libvirt.unknown", child.tag()));
    }
}
