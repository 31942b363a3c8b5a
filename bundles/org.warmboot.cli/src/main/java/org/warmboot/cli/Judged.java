package org.warmboot.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.warmboot.model.Objective;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what intervals are judged by, as it stands in scenario files, in whatever case. */
final class Judged implements ITypeConverter<Objective>, Iterable<String> {

    @Override
    public Objective convert(String value) {
        return Arrays.stream(Objective.values())
                .filter(choice -> choice.getLiteral().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(Messages.get(
                        "usage.choice",
                        value,
                        Objective.VALUES.stream().map(Enumerator::getLiteral).collect(Collectors.joining(", ")))));
    }

    @Override
    public Iterator<String> iterator() {
        return Objective.VALUES.stream().map(Enumerator::getLiteral).iterator();
    }
}
