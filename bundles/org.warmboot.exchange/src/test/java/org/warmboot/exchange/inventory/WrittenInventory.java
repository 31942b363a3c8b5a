package org.warmboot.exchange.inventory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Writes machines as the tools of each kind do, with the liberties that they take. */
final class WrittenInventory {
    private final Random random;
    private final List<TrueMachine> machines;

    WrittenInventory(long seed, List<TrueMachine> machines) {
        this.random = new Random(seed);
        this.machines = machines;
    }

    /** Texts by the names of files. */
    Map<String, String> files(InventoryKind kind) {
        return switch (kind) {
            case LIBVIRT -> Map.of("dump.xml", all(this::libvirt));
            case XEN -> each(".cfg", this::xen);
            case PROXMOX -> proxmox();
            case XENSERVER -> Map.of("vms.txt", all(this::xenServer));
            case RVTOOLS -> Map.of("vInfo.csv", rvTools());
            case CSV -> Map.of("machines.csv", csv());
        };
    }

    private String libvirt(TrueMachine machine) {
        var memory = switch (random.nextInt(4)) {
            case 0 -> "<memory>%d</memory>".formatted(machine.mib() * 1024L);
            case 1 -> "<memory unit='MiB'>%d</memory>".formatted(machine.mib());
            case 2 -> "<memory unit='bytes'>%d</memory>".formatted(machine.mib() * 1048576L);
            default ->
                "<memory unit='MiB'>%d</memory>\n  <currentMemory unit='KiB'>%d</currentMemory>"
                        .formatted(machine.mib() * 2, machine.mib() * 1024L);
        };
        var vcpu = machine.vcpus() == 1 && random.nextBoolean()
                ? ""
                : random.nextBoolean()
                        ? "<vcpu placement='static'>%d</vcpu>".formatted(machine.vcpus())
                        : "<vcpu current='%d'>32</vcpu>".formatted(machine.vcpus());
        return """
                <domain type='kvm' id='%d'>
                  <name>%s</name>
                  <uuid>%s</uuid>
                  <title>%s</title>
                  %s
                  %s
                  <os><type arch='x86_64'>hvm</type></os>
                  <devices><disk type='file' device='disk'/><interface type='bridge'/></devices>
                </domain>
                """.formatted(random.nextInt(100), machine.name(), machine.uuid(), machine.system(), memory, vcpu);
    }

    private String xen(TrueMachine machine) {
        var quote = random.nextBoolean() ? "'" : "\"";
        return "# made by hand\nname = %s%s%s\nuuid=\"%s\"\nmemory = %s\nvcpus=%d\ndisk = [\n  'phy:/dev/vg/%s,xvda,w', # root\n]\n"
                .formatted(
                        quote,
                        machine.name(),
                        quote,
                        machine.uuid(),
                        random.nextBoolean() ? machine.mib() : "'" + machine.mib() + "'",
                        machine.vcpus(),
                        machine.name());
    }

    private Map<String, String> proxmox() {
        var files = new LinkedHashMap<String, String>();
        int number = 100;
        for (var machine : machines) {
            int sockets = machine.vcpus() % 2 == 0 ? 2 : 1;
            files.put("nodes/%s/qemu-server/%d.conf".formatted(machine.host(), number++), """
                    #%s
                    boot: order=scsi0
                    cores: %d
                    memory: %d
                    name: %s
                    ostype: l26
                    smbios1: uuid=%s
                    sockets: %d

                    [snap]
                    cores: 99
                    memory: 1
                    """.formatted(
                            machine.system(),
                            machine.vcpus() / sockets,
                            machine.mib(),
                            machine.name(),
                            machine.uuid(),
                            sockets));
        }
        return files;
    }

    private String xenServer(TrueMachine machine) {
        return """
                uuid ( RO)                          : %s
                                    name-label ( RW): %s
                                 is-a-template ( RW): false
                             is-control-domain ( RO): false
                                   power-state ( RO): running
                                 memory-actual ( RO): %d
                                  VCPUs-number ( RO): %d
                                    os-version (MRO): name: %s


                """.formatted(
                        machine.uuid(), machine.name(), machine.mib() * 1048576L, machine.vcpus(), machine.system());
    }

    private String rvTools() {
        return machines.stream()
                .map(machine -> "%s,poweredOn,False,%d,\"%,d\",\"two\nlines, \"\"quoted\"\"\",%s,%s,%s"
                        .formatted(
                                machine.name(),
                                machine.vcpus(),
                                machine.mib(),
                                machine.host(),
                                machine.system(),
                                machine.uuid()))
                .collect(Collectors.joining(
                        "\r\n",
                        "VM,Powerstate,Template,CPUs,Memory,Annotation,Host,OS according to the configuration file,VM UUID\r\n",
                        "\r\n"));
    }

    private String csv() {
        var sign = List.of(",", ";", "\t").get(random.nextInt(3));
        boolean large = random.nextBoolean();
        return machines.stream()
                .map(machine -> String.join(
                        sign,
                        machine.name(),
                        machine.uuid(),
                        large ? Double.toString(machine.mib() / 1024.0) : Integer.toString(machine.mib()),
                        Integer.toString(machine.vcpus()),
                        machine.host()))
                .collect(Collectors.joining(
                        "\n",
                        String.join(sign, "name", "uuid", large ? "RAM (GB)" : "memory [MiB]", "vCPUs", "host") + "\n",
                        ""));
    }

    private interface Writer {
        String write(TrueMachine machine);
    }

    private String all(Writer writer) {
        return machines.stream().map(writer::write).collect(Collectors.joining("\n"));
    }

    private Map<String, String> each(String ending, Writer writer) {
        var files = new LinkedHashMap<String, String>();
        machines.forEach(machine -> files.put(machine.name() + ending, writer.write(machine)));
        return files;
    }
}
