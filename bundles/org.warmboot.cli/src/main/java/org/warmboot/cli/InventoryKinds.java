package org.warmboot.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmboot.exchange.inventory.InventoryKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The kinds of inventories by the names that a user types. */
final class InventoryKinds implements ITypeConverter<InventoryKind>, Iterable<String> {

    @Override
    public InventoryKind convert(String value) {
        return InventoryKind.of(value)
                .orElseThrow(() -> new TypeConversionException(
                        Messages.get("usage.choice", value, keys().collect(Collectors.joining(", ")))));
    }

    @Override
    public Iterator<String> iterator() {
        return keys().iterator();
    }

    private static Stream<String> keys() {
        return Arrays.stream(InventoryKind.values()).map(InventoryKind::key);
    }
}
