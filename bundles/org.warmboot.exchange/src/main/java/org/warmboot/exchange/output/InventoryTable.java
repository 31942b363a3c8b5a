package org.warmboot.exchange.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.warmboot.model.Element;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.HostTie;
import org.warmboot.model.ModelPackage;
import org.warmboot.model.ProvenanceKind;
import org.warmboot.model.Scenario;
import org.warmboot.model.words.ElementNames;

/**
 * The guests of a scenario as a table (CSV, RFC 4180) that an import reads again without a change: sizes are in bytes, and
 * the identity is the one of the inventory that told of the guest.
 */
public final class InventoryTable {
    private static final String[] HEADER = {
        "name", "identity", "host", "memory (bytes)", "vcpus", "weight", "cap", "ties", "os"
    };

    private InventoryTable() {}

    /** Gives the table, a row for each guest in the order of the file. */
    public static String of(Scenario scenario) {
        var text = new StringBuilder();
        try (var rows = new CSVPrinter(
                text,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader(HEADER)
                        .setRecordSeparator('\n')
                        .get())) {
            for (var host : scenario.getHosts()) {
                for (var domain : host.getDomains()) {
                    if (domain instanceof GuestDomain guest) {
                        rows.printRecord(
                                ElementNames.orId(guest),
                                identity(guest).orElse(""),
                                ElementNames.orId(host),
                                guest.getMemory(),
                                guest.getVcpus(),
                                guest.eIsSet(ModelPackage.Literals.DOMAIN__CPU_WEIGHT) ? guest.getCpuWeight() : "",
                                guest.getCpuCap() > 0 ? guest.getCpuCap() : "",
                                guest.getTies().stream()
                                        .map(HostTie::getLiteral)
                                        .collect(Collectors.joining(" ")),
                                system(guest));
                    }
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String system(GuestDomain guest) {
        return guest.getOperatingSystem() == null ? "" : ElementNames.orId(guest.getOperatingSystem());
    }

    private static Optional<String> identity(Element element) {
        return element.getProvenance().stream()
                .filter(each -> each.getKind() == ProvenanceKind.IMPORTED)
                .filter(each -> ModelPackage.Literals.ELEMENT__NAME
                        == element.eClass().getEStructuralFeature(each.getParameter()))
                .map(each -> Optional.ofNullable(each.getNote()).orElse(""))
                .findFirst();
    }
}
