package org.warmboot.exchange.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a column of a table can be, with the headings that are taken for it where no mapping says otherwise. */
enum Field {
    /** Name of the machine. */
    NAME("name", "vm", "vm name", "machine", "virtual machine", "guest", "domain", "display name"),
    /** What tells the machine from others for good. */
    IDENTITY("identity", "vm uuid", "uuid", "smbios uuid", "vm instance uuid", "instance uuid", "id", "vm id"),
    /** Name of the host that it is on, or that the row is about. */
    HOST("host", "hypervisor", "node", "esx host", "vm host", "server"),
    /** Memory of the machine. */
    MEMORY("memory", "ram", "mem", "memory size", "configured memory", "provisioned memory"),
    /** Virtual processors of the machine. */
    VCPUS("vcpus", "cpus", "vcpu", "cpu", "num cpu", "cpu count", "number of cpus", "processors"),
    /** Share of the machine in the processors, 256 being usual. */
    WEIGHT("weight", "cpu weight"),
    /** Processors that the machine may use at most. */
    CAP("cap", "cpu cap", "cpu limit"),
    /** What ties the machine to its host, in the words of a scenario. */
    TIES("ties"),
    /** Words about the operating system. */
    SYSTEM(
            "system",
            "os according to the configuration file",
            "os according to the vmware tools",
            "os",
            "guest os",
            "operating system"),
    /** Whether the machine runs. */
    STATE("state", "powerstate", "power state", "power", "status"),
    /** Whether it is a template. */
    TEMPLATE("template", "is template"),
    /** Processors of the host. */
    HOST_CORES("host cores", "# cores", "cores"),
    /** Memory of the host. */
    HOST_MEMORY("host memory", "# memory"),
    /** Version of the hypervisor. */
    HOST_VERSION("host version", "esx version");

    private final String key;
    private final List<String> headings;

    Field(String... words) {
        key = words[0];
        headings = List.of(words);
    }

    String key() {
        return key;
    }

    /** Headings in lower case, without a unit, in order of preference. */
    List<String> headings() {
        return headings;
    }

    static Optional<Field> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
