package org.warmboot.exchange.proxmox;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.warmboot.exchange.facts.Amounts;
import org.warmboot.exchange.facts.HostFacts;
import org.warmboot.exchange.facts.Inventory;
import org.warmboot.exchange.facts.InventoryReader;
import org.warmboot.exchange.facts.Machine;
import org.warmboot.exchange.facts.Machine.Standing;
import org.warmboot.exchange.facts.MachineDraft;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;
import org.warmboot.exchange.source.Place;
import org.warmboot.model.HostTie;
import org.warmboot.model.HypervisorKind;

/**
 * Reads the configuration of a guest of Proxmox VE (qm.conf(5)): a key, a colon and a value on each line. What follows a
 * line in brackets is a snapshot, not the machine. The folder of the node that the file lies in names its host.
 */
public final class ProxmoxReader implements InventoryReader {
    private static final Pattern LINE = Pattern.compile("([a-zA-Z][a-zA-Z0-9_-]*):\\s*(.*)");
    private static final Pattern NODE = Pattern.compile("nodes[/\\\\]([^/\\\\]+)[/\\\\]qemu-server[/\\\\][^/\\\\]+$");
    private static final Pattern UUID = Pattern.compile("uuid=([0-9a-fA-F-]{36})");
    private static final Pattern CURRENT = Pattern.compile("(?:current=)?(\\d+).*");

    /** What Proxmox gives a guest that says nothing. */
    private static final String USUAL_MEMORY = "512";

    private static final Map<String, HostTie> TIES = Map.of(
            "hostpci", HostTie.HOST_DEVICE,
            "virtiofs", HostTie.SHARED_FOLDER,
            "ivshmem", HostTie.SHARED_MEMORY,
            "amd_sev", HostTie.ENCRYPTED_MEMORY,
            "intel_tdx", HostTie.ENCRYPTED_MEMORY);

    /** Keys that are read here, or of which no time or size of a reboot depends; numbers at their ends are left out. */
    private static final Set<String> KNOWN = Set.of("""
            name memory balloon cores sockets vcpus cpulimit template ostype smbios vmgenid meta acpi affinity agent
            allow_ksm arch args audio autostart bios boot bootdisk cdrom cicustom cipassword citype ciupgrade ciuser
            cpu description digest efidisk freeze hookscript hotplug hugepages ide ipconfig keephugepages
            keyboard kvm localtime lock machine migrate_downtime migrate_speed nameserver net numa onboot parent
            parallel protection reboot rng running-nets-host-mtu runningcpu runningmachine sata scsi scsihw
            searchdomain serial shares smp snaptime spice_enhancements sshkeys startdate startup tablet tags tdf
            tpmstate unused usb vga virtio vmstate vmstatestorage watchdog
            """.strip().split("\\s+"));

    private static final Pattern MARK =
            Pattern.compile("(?m)^(cores|sockets|memory|name|ostype|hostname|scsihw|bootdisk):\\s");

    private record Value(String text, Place place) {}

    @Override
    public boolean reads(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".conf");
    }

    @Override
    public boolean recognises(InputFile file) {
        return MARK.matcher(file.text()).find();
    }

    @Override
    public void read(InputFile file, Inventory into) throws ExchangeException {
        var values = values(file, into);
        if (values.isEmpty()) {
            throw ExchangeException.wrong(file.at(1), "proxmox.none");
        }
        var node = NODE.matcher(file.name());
        var host = node.find() ? node.group(1) : "";
        into.add(HostFacts.at(file.at(1)).named(host).withKind(HypervisorKind.KVM));
        into.add(machine(file, host, values));
    }

    private static Map<String, Value> values(InputFile file, Inventory into) {
        var values = new HashMap<String, Value>();
        int number = 0;
        for (var line : file.text().split("\n", -1)) {
            number++;
            if (line.startsWith("[")) {
                break;
            }
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var parts = LINE.matcher(line.strip());
            if (!parts.matches()) {
                into.note(file.at(number), "proxmox.line");
                continue;
            }
            var kind = kind(parts.group(1));
            if (!TIES.containsKey(kind) && !KNOWN.contains(kind)) {
                into.note(file.at(number), "proxmox.unknown", parts.group(1));
            }
            values.put(parts.group(1), new Value(parts.group(2), file.at(number)));
        }
        return values;
    }

    private static Machine machine(InputFile file, String host, Map<String, Value> values) throws ExchangeException {
        var uuid = UUID.matcher(text(values, "smbios1", ""));
        var draft = new MachineDraft(file.at(1))
                .name(text(values, "name", ""))
                .identity(uuid.find() ? uuid.group(1) : "proxmox-" + file.stem())
                .host(host)
                .system(text(values, "ostype", "") + " " + text(values, "tags", ""));
        var memory = values.getOrDefault("memory", new Value(USUAL_MEMORY, file.at(0)));
        var current = CURRENT.matcher(memory.text());
        draft.memory(Amounts.bytes(current.matches() ? current.group(1) : memory.text(), "MiB", memory.place()));
        long all = (long) count(values, "cores", file) * count(values, "sockets", file);
        var plugged = values.get("vcpus");
        draft.vcpus(
                plugged != null
                        ? Amounts.count(plugged.text(), plugged.place())
                        : Amounts.count(Long.toString(all), file.at(1)));
        var limit = values.get("cpulimit");
        if (limit != null && Amounts.number(limit.text(), limit.place()) > 0) {
            draft.cap(Amounts.number(limit.text(), limit.place()));
        }
        values.forEach((key, value) -> {
            var tie = TIES.get(kind(key));
            if (tie != null) {
                draft.tie(tie);
            } else if (kind(key).equals("usb") && value.text().matches("(host|mapping)=.*")) {
                draft.tie(HostTie.HOST_DEVICE);
            }
        });
        draft.standing(text(values, "template", "0").equals("1") ? Standing.TEMPLATE : Standing.RUNNING);
        return draft.machine(file.stem());
    }

    private static int count(Map<String, Value> values, String key, InputFile file) throws ExchangeException {
        var value = values.getOrDefault(key, new Value("1", file.at(0)));
        return Amounts.count(value.text(), value.place());
    }

    private static String text(Map<String, Value> values, String key, String otherwise) {
        return values.containsKey(key) ? values.get(key).text() : otherwise;
    }

    /** A key without the number of its device. */
    private static String kind(String key) {
        int end = key.length();
        while (end > 0 && Character.isDigit(key.charAt(end - 1))) {
            end--;
        }
        return key.substring(0, end);
    }
}
