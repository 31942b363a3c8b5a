package org.warmboot.exchange.inventory;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.warmboot.exchange.facts.InventoryReader;
import org.warmboot.exchange.libvirt.LibvirtReader;
import org.warmboot.exchange.proxmox.ProxmoxReader;
import org.warmboot.exchange.table.Columns;
import org.warmboot.exchange.table.TableReader;
import org.warmboot.exchange.text.Messages;
import org.warmboot.exchange.xen.XenReader;
import org.warmboot.exchange.xenserver.XenServerReader;
import org.warmboot.model.HypervisorKind;

/** The kinds of inventories that can be imported, each with the class that reads it. */
public enum InventoryKind {
    /** XML of libvirt: domains, capabilities, pools. */
    LIBVIRT("libvirt", columns -> new LibvirtReader()),
    /** Configurations for xl and xm, and {@code xl info}. */
    XEN("xen", columns -> new XenReader()),
    /** Configurations of Proxmox VE. */
    PROXMOX("proxmox", columns -> new ProxmoxReader()),
    /** What {@code xe} of XCP-ng and XenServer prints. */
    XENSERVER("xenserver", columns -> new XenServerReader()),
    /** Exports of RVTools from vSphere: vInfo and vHost. */
    RVTOOLS("rvtools", columns -> new TableReader(columns, Optional.of(HypervisorKind.ESX))),
    /** Any other table. */
    CSV("csv", columns -> new TableReader(columns, Optional.empty()));

    private final String key;
    private final Function<Columns, InventoryReader> reader;

    InventoryKind(String key, Function<Columns, InventoryReader> reader) {
        this.key = key;
        this.reader = reader;
    }

    /** Gives its name on the command line. */
    public String key() {
        return key;
    }

    /** Gives what people call it, and its files. */
    public String title() {
        return Messages.get("kind." + key);
    }

    /** Tells whether its files are tables, whose columns can be mapped. */
    public boolean isTable() {
        return this == RVTOOLS || this == CSV;
    }

    /**
     * Gives a reader of its files.
     *
     * @param columns which column holds what, for tables
     */
    public InventoryReader reader(Columns columns) {
        return reader.apply(columns);
    }

    /** Finds a kind by its key. */
    public static Optional<InventoryKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
