package org.warmboot.exchange.xen;

import java.util.Locale;
import org.warmboot.exchange.facts.Inventory;
import org.warmboot.exchange.facts.InventoryReader;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;

/** Reads configurations of guests for xl and xm, and what {@code xl info} prints. */
public final class XenReader implements InventoryReader {

    @Override
    public boolean reads(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".cfg") || name.endsWith(".xl") || name.endsWith(".hvm") || name.endsWith(".info");
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
