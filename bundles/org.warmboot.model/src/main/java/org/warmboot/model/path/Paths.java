package org.warmboot.model.path;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.warmboot.model.PublishedFigure;
import org.warmboot.model.Scenario;

/** All numbers of a scenario that can be varied. */
public final class Paths {

    private Paths() {}

    /**
     * Lists every number of a scenario in the order of the file. Left out are what is no input of a simulation, and
     * numbers that stand for something else, such as -1 for all guests.
     */
    public static List<Parameter> all(Scenario scenario) {
        Iterable<EObject> contents = scenario::eAllContents;
        return StreamSupport.stream(contents.spliterator(), false)
                .filter(object -> !(object instanceof PublishedFigure))
                .flatMap(Paths::of)
                .filter(each -> each.number().isPresent() && each.number().getAsDouble() >= 0)
                .toList();
    }

    private static Stream<Parameter> of(EObject object) {
        return object.eClass().getEAllAttributes().stream()
                .filter(Paths::isNumber)
                .flatMap(each -> of(object, each));
    }

    private static Stream<Parameter> of(EObject owner, EAttribute attribute) {
        if (!attribute.isMany()) {
            return Stream.of(Parameter.of(owner, attribute, OptionalInt.empty()));
        }
        int size = ((List<?>) owner.eGet(attribute)).size();
        return IntStream.range(0, size).mapToObj(i -> Parameter.of(owner, attribute, OptionalInt.of(i)));
    }

    /** Whether the values of an attribute are numbers. */
    public static boolean isNumber(EAttribute attribute) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        return type == double.class || type == long.class || type == int.class;
    }
}
