package org.warmboot.exchange.inventory;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmboot.exchange.facts.InventoryReader;
import org.warmboot.exchange.libvirt.LibvirtReader;

/** The kinds of inventories that can be imported, each with the class that reads it. */
public enum InventoryKind {
    /** XML of libvirt: domains, capabilities, pools. */
    LIBVIRT("libvirt", LibvirtReader::new);

    private final String key;
    private final Supplier<InventoryReader> reader;

    InventoryKind(String key, Supplier<InventoryReader> reader) {
        this.key = key;
        this.reader = reader;
    }

    /** Gives its name on the command line. */
    public String key() {
        return key;
    }

    /** Gives a reader of its files. */
    public InventoryReader reader() {
        return reader.get();
    }

    /** Finds a kind by its key. */
    public static Optional<InventoryKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
