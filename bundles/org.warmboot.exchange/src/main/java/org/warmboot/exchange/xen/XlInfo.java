package org.warmboot.exchange.xen;

import java.util.HashMap;
import java.util.regex.Pattern;
import org.warmboot.exchange.facts.Amounts;
import org.warmboot.exchange.facts.HostFacts;
import org.warmboot.exchange.facts.Inventory;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;
import org.warmboot.exchange.source.Place;
import org.warmboot.model.HypervisorKind;

/** Reads what {@code xl info} prints of a host: a key, a colon and a value on each line. */
final class XlInfo {
    private static final Pattern LINE = Pattern.compile("([a-z_]+)\\s*:\\s?(.*)");
    private static final Pattern TELLING = Pattern.compile("(?m)^(nr_cpus|total_memory|xen_version)\\s*:");

    private record Value(String text, Place place) {}

    private XlInfo() {}

    static boolean isOne(InputFile file) {
        return TELLING.matcher(file.text()).find();
    }

    static void read(InputFile file, Inventory into) throws ExchangeException {
        var values = new HashMap<String, Value>();
        int number = 0;
        for (var line : file.text().split("\n", -1)) {
            number++;
            var parts = LINE.matcher(line.strip());
            if (parts.matches()) {
                values.put(parts.group(1), new Value(parts.group(2).strip(), file.at(number)));
            } else if (!line.isBlank()) {
                into.note(file.at(number), "xen.info");
            }
        }
        var facts = HostFacts.at(file.at(1)).withKind(HypervisorKind.XEN);
        if (values.containsKey("host")) {
            facts = facts.named(values.get("host").text());
        }
        if (values.containsKey("nr_cpus")) {
            var value = values.get("nr_cpus");
            facts = facts.withCores(Amounts.count(value.text(), value.place()));
        }
        if (values.containsKey("total_memory")) {
            var value = values.get("total_memory");
            facts = facts.withMemory(Amounts.bytes(value.text(), "MiB", value.place()));
        }
        into.add(
                values.containsKey("xen_version")
                        ? facts.withVersion(values.get("xen_version").text())
                        : facts);
    }
}
