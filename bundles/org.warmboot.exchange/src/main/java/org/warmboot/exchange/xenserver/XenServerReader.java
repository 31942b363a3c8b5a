package org.warmboot.exchange.xenserver;

import java.util.Locale;
import java.util.regex.Pattern;
import org.warmboot.exchange.facts.Amounts;
import org.warmboot.exchange.facts.HostFacts;
import org.warmboot.exchange.facts.Inventory;
import org.warmboot.exchange.facts.InventoryReader;
import org.warmboot.exchange.facts.Machine.Standing;
import org.warmboot.exchange.facts.MachineDraft;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;
import org.warmboot.model.HostTie;
import org.warmboot.model.HypervisorKind;

/** Reads what {@code xe vm-list params=all} and {@code xe host-list params=all} of XCP-ng and XenServer print. */
public final class XenServerReader implements InventoryReader {
    private static final double PERCENT = 100;

    private static final Pattern MARK = Pattern.compile("(?m)^\\s*uuid\\s*\\(\\s*R[OW]\\)\\s*:");

    @Override
    public boolean reads(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    @Override
    public boolean recognises(InputFile file) {
        return MARK.matcher(file.text()).find();
    }

    @Override
    public void read(InputFile file, Inventory into) throws ExchangeException {
        var records = XeRecord.list(file, into);
        if (records.isEmpty()) {
            throw ExchangeException.wrong(file.at(1), "xenserver.none");
        }
        for (var each : records) {
            if (each.has("memory-total") || each.has("cpu_info") || each.has("hostname")) {
                host(each, into);
            } else if (each.text("is-control-domain").equals("true")) {
                privileged(each, into);
            } else if (each.text("is-a-snapshot").equals("true")) {
                into.note(each.place(), "xenserver.snapshot", each.text("name-label"));
            } else {
                machine(each, into);
            }
        }
    }

    private static void host(XeRecord host, Inventory into) throws ExchangeException {
        var name = host.has("name-label") ? host.text("name-label") : host.text("hostname");
        into.alias(host.text("uuid"), name);
        var facts = HostFacts.at(host.place()).named(name).withKind(HypervisorKind.XEN);
        var cores = host.part("cpu_info", "cpu_count");
        if (!cores.isEmpty()) {
            facts = facts.withCores(Amounts.count(cores, host.place("cpu_info")));
        }
        if (host.has("memory-total")) {
            facts = facts.withMemory(Amounts.bytes(host.text("memory-total"), "B", host.place("memory-total")));
        }
        into.add(facts.withVersion(host.part("software-version", "xen")));
    }

    private static void privileged(XeRecord domain, Inventory into) throws ExchangeException {
        if (domain.has("resident-on") && domain.has("memory-actual")) {
            into.add(HostFacts.at(domain.place())
                    .named(domain.text("resident-on"))
                    .withPrivileged(Amounts.bytes(domain.text("memory-actual"), "B", domain.place("memory-actual"))));
        } else {
            into.note(domain.place(), "xenserver.control");
        }
    }

    private static void machine(XeRecord vm, Inventory into) throws ExchangeException {
        var draft = new MachineDraft(vm.place())
                .name(vm.text("name-label"))
                .identity(vm.text("uuid"))
                .host(vm.has("resident-on") ? vm.text("resident-on") : vm.text("affinity"))
                .system(vm.part("os-version", "name") + " " + vm.part("os-version", "distro"))
                .standing(standing(vm));
        memory(vm, draft);
        var vcpus = vm.has("VCPUs-number") && !vm.text("VCPUs-number").equals("0") ? "VCPUs-number" : "VCPUs-max";
        if (vm.has(vcpus)) {
            draft.vcpus(Amounts.count(vm.text(vcpus), vm.place(vcpus)));
        }
        var weight = vm.part("VCPUs-params", "weight");
        if (!weight.isEmpty()) {
            draft.weight(Amounts.count(weight, vm.place("VCPUs-params")));
        }
        var cap = vm.part("VCPUs-params", "cap");
        if (!cap.isEmpty() && Amounts.number(cap, vm.place("VCPUs-params")) > 0) {
            draft.cap(Amounts.number(cap, vm.place("VCPUs-params")) / PERCENT);
        }
        if (vm.has("attached-PCIs") || !vm.part("other-config", "pci").isEmpty()) {
            draft.tie(HostTie.HOST_DEVICE);
        }
        into.add(draft.machine("vm"));
    }

    /** What it has now; a machine that does not run has none now. */
    private static void memory(XeRecord vm, MachineDraft draft) throws ExchangeException {
        for (var key : new String[] {"memory-actual", "memory-dynamic-max", "memory-static-max"}) {
            if (vm.has(key) && !vm.text(key).equals("0")) {
                draft.memory(Amounts.bytes(vm.text(key), "B", vm.place(key)));
                return;
            }
        }
    }

    private static Standing standing(XeRecord vm) {
        if (vm.text("is-a-template").equals("true")) {
            return Standing.TEMPLATE;
        }
        return vm.has("power-state") && !vm.text("power-state").equals("running") ? Standing.OFF : Standing.RUNNING;
    }
}
