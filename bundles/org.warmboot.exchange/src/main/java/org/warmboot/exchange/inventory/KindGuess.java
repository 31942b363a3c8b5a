package org.warmboot.exchange.inventory;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;
import org.warmboot.exchange.source.InputFiles;
import org.warmboot.exchange.table.Columns;

/** Guesses of which kind the files of an inventory are, by what the first of them holds. */
public final class KindGuess {

    /** What nobody else writes at the beginning of the line of headings. */
    private static final Pattern RVTOOLS =
            Pattern.compile("\\A[^\\n]*\\b(Powerstate|SMBIOS UUID|ESX Version|# Cores|vInfo)\\b");

    private static final Pattern XE = Pattern.compile("(?m)^\\s*uuid\\s*\\(\\s*R[OW]\\)\\s*:");
    private static final Pattern XL = Pattern.compile("(?m)^\\s*(name|memory|kernel|disk|builder|type)\\s*=");
    private static final Pattern XL_INFO = Pattern.compile("(?m)^(xen_version|nr_cpus|total_memory)\\s*:");
    private static final Pattern PROXMOX =
            Pattern.compile("(?m)^(cores|sockets|memory|name|ostype|hostname|scsihw|bootdisk):\\s");

    private KindGuess() {}

    /** The kind of files and folders; empty if they look like none. */
    public static Optional<InventoryKind> of(List<Path> files) {
        try {
            for (var file : InputFiles.list(files, KindGuess::isOfSome)) {
                var guess = of(InputFiles.read(file));
                if (guess.isPresent()) {
                    return guess;
                }
            }
        } catch (ExchangeException told) {
            // whoever reads them says why they cannot be read
            return Optional.empty();
        }
        return Optional.empty();
    }

    static Optional<InventoryKind> of(InputFile file) {
        var text = file.text();
        if (text.stripLeading().startsWith("<")) {
            return Optional.of(InventoryKind.LIBVIRT);
        }
        if (XE.matcher(text).find()) {
            return Optional.of(InventoryKind.XENSERVER);
        }
        if (file.name().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return Optional.of(RVTOOLS.matcher(text).find() ? InventoryKind.RVTOOLS : InventoryKind.CSV);
        }
        if (XL.matcher(text).find() || XL_INFO.matcher(text).find()) {
            return Optional.of(InventoryKind.XEN);
        }
        return PROXMOX.matcher(text).find() ? Optional.of(InventoryKind.PROXMOX) : Optional.empty();
    }

    private static boolean isOfSome(String fileName) {
        return Arrays.stream(InventoryKind.values())
                .anyMatch(kind -> kind.reader(Columns.USUAL).reads(fileName));
    }
}
