package org.warmboot.exchange.xen;

import java.util.Map;
import java.util.Set;
import org.warmboot.exchange.facts.Amounts;
import org.warmboot.exchange.facts.HostFacts;
import org.warmboot.exchange.facts.Inventory;
import org.warmboot.exchange.facts.MachineDraft;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;
import org.warmboot.model.HostTie;
import org.warmboot.model.HypervisorKind;

/** Reads the configuration of a guest for xl or xm (xl.cfg(5)). */
final class GuestConfiguration {
    private static final double PERCENT = 100;

    private static final Map<String, HostTie> TIES = Map.ofEntries(
            Map.entry("pci", HostTie.HOST_DEVICE),
            Map.entry("dtdev", HostTie.HOST_DEVICE),
            Map.entry("usbdev", HostTie.HOST_DEVICE),
            Map.entry("irqs", HostTie.HOST_DEVICE),
            Map.entry("iomem", HostTie.HOST_DEVICE),
            Map.entry("ioports", HostTie.HOST_DEVICE),
            Map.entry("gfx_passthru", HostTie.HOST_DEVICE),
            Map.entry("p9", HostTie.SHARED_FOLDER),
            Map.entry("static_shm", HostTie.SHARED_MEMORY));

    /** Keys that are read here, or of which no time or size of a reboot depends. */
    private static final Set<String> KNOWN = words("""
            name uuid memory maxmem vcpus maxvcpus cpu_weight cap type builder kernel ramdisk root extra cmdline
            args bootloader bootloader_args boot disk vif vfb cpus cpus_soft pool on_poweroff on_reboot on_watchdog
            on_crash on_soft_reset on_xend_start on_xend_stop localtime rtc_timeoffset tsc_mode hap pae acpi apic nx
            viridian serial parallel vnc vnclisten vncdisplay vncunused vncpasswd vncconsole sdl spice stdvga vga
            videoram keymap usb usbctrl usbversion soundhw device_model device_model_version device_model_override
            device_model_args device_model_stubdomain_override xen_platform_pci shadow_memory driver_domain seclabel
            nomigrate hpet timer_mode nestedhvm altp2m bios firmware vnuma numa channel console vtpm vscsi vdispl
            vsnd vkb pvshim max_grant_frames claim_mode e820_host cpuid opengl device_tree passthrough rdm virtio
            max_maptrack_frames nographic gic_version vuart tee vpmu suppress_spurious_page_faults description
            hostname
            """);

    private GuestConfiguration() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    static void read(InputFile file, Inventory into) throws ExchangeException {
        var values = XlParser.parse(file, into);
        if (!values.containsKey("name") && !values.containsKey("memory")) {
            throw ExchangeException.wrong(file.at(1), "xen.none");
        }
        into.add(HostFacts.at(file.at(1)).withKind(HypervisorKind.XEN));
        var draft = new MachineDraft(file.at(1));
        for (var entry : values.entrySet()) {
            value(entry.getKey(), entry.getValue(), file, draft, into);
        }
        into.add(draft.machine(file.stem()));
    }

    private static void value(String key, XlValue value, InputFile file, MachineDraft draft, Inventory into)
            throws ExchangeException {
        var place = file.at(value.line());
        switch (key) {
            case "name" -> draft.name(value.text());
            case "uuid" -> draft.identity(value.text());
            case "memory" -> draft.memory(Amounts.bytesWithUnit(value.text(), "MiB", place));
            case "vcpus" -> draft.vcpus(Amounts.count(value.text(), place));
            case "cpu_weight" -> draft.weight(Amounts.count(value.text(), place));
            case "cap" -> {
                if (!value.isEmpty()) {
                    draft.cap(Amounts.number(value.text(), place) / PERCENT);
                }
            }
            case "kernel", "description", "bootloader" -> draft.system(value.text());
            case "vif" -> {
                if (value.items().stream().anyMatch(item -> item.contains("rate="))) {
                    into.note(place, "xen.rate");
                }
            }
            default -> {
                if (TIES.containsKey(key)) {
                    if (!value.isEmpty()) {
                        draft.tie(TIES.get(key));
                    }
                } else if (!KNOWN.contains(key)) {
                    into.note(place, "xen.unknown", key);
                }
            }
        }
    }
}
