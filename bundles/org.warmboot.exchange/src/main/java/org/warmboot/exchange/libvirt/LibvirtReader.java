package org.warmboot.exchange.libvirt;

import java.util.Locale;
import org.warmboot.exchange.facts.HostFacts;
import org.warmboot.exchange.facts.Inventory;
import org.warmboot.exchange.facts.InventoryReader;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;

/**
 * Reads what libvirt prints or keeps: {@code virsh dumpxml} of one domain or of many, {@code virsh capabilities}, and the
 * files below {@code /etc/libvirt}.
 */
public final class LibvirtReader implements InventoryReader {

    @Override
    public boolean reads(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    @Override
    public boolean recognises(InputFile file) {
        return file.text().stripLeading().startsWith("<");
    }

    @Override
    public void read(InputFile file, Inventory into) throws ExchangeException {
        for (var root : XmlDocuments.read(file)) {
            document(root, file, into);
        }
    }

    private static void document(XmlNode root, InputFile file, Inventory into) throws ExchangeException {
        switch (root.tag()) {
            case "domain" -> {
                into.add(HostFacts.at(file.at(root.line())).withKind(LibvirtTypes.kind(root.attribute("type"))));
                DomainXml.read(root, file, into);
            }
            case "capabilities" -> CapabilitiesXml.read(root, file, into);
            case "pool" -> CapabilitiesXml.pool(root, file, into);
            case "domstatus" -> {
                // what a running libvirt keeps of a domain wraps its description
                for (var domain : root.all("domain")) {
                    document(domain, file, into);
                }
            }
            default -> into.note(file.at(root.line()), "libvirt.document", root.tag());
        }
    }
}
