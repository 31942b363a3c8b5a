package org.warmboot.exchange.xen;

import java.util.Locale;
import java.util.regex.Pattern;
import org.warmboot.exchange.facts.Inventory;
import org.warmboot.exchange.facts.InventoryReader;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;

/** Reads configurations of guests for xl and xm, and what {@code xl info} prints. */
public final class XenReader implements InventoryReader {

    private static final Pattern GUEST = Pattern.compile("(?m)^\\s*(name|memory|kernel|disk|builder|type)\\s*=");
    private static final Pattern HOST = Pattern.compile("(?m)^(xen_version|nr_cpus|total_memory)\\s*:");

    @Override
    public boolean reads(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".cfg") || name.endsWith(".xl") || name.endsWith(".hvm") || name.endsWith(".info");
    }

    @Override
    public boolean recognises(InputFile file) {
        return GUEST.matcher(file.text()).find() || HOST.matcher(file.text()).find();
    }

    @Override
    public void read(InputFile file, Inventory into) throws ExchangeException {
        if (XlInfo.isOne(file)) {
            XlInfo.read(file, into);
        } else {
            GuestConfiguration.read(file, into);
        }
    }
}
