package org.warmboot.ui.properties;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.warmboot.model.Element;

/** The values that the form shows for some elements: those that all of them have. */
final class FieldList {

    /** So few values stand in one tab, whatever they are about. */
    private static final int FEW = 8;

    private FieldList() {}

    /** A value and where it stands. */
    record Placed(PropertyField field, FieldPlace place) {}

    /** All fields in the order of the form. */
    static List<Placed> of(List<Element> elements) {
        if (elements.isEmpty()) {
            return List.of();
        }
        var first = elements.getFirst();
        var common = new LinkedHashSet<>(PropertyList.of(first));
        for (var other : elements.subList(1, elements.size())) {
            common.retainAll(new LinkedHashSet<>(PropertyList.of(other)));
        }
        boolean few = common.size() <= FEW;
        return common.stream()
                .map(property -> new Placed(new PropertyField(elements, property), place(first, property, few)))
                .sorted(Comparator.comparing((Placed placed) -> placed.place().concern())
                        .thenComparing(placed -> !placed.place().heading().isEmpty())
                        .thenComparing(placed -> placed.place().rank()))
                .toList();
    }

    private static FieldPlace place(Element first, PropertyId property, boolean few) {
        var place = FieldPlace.of(first, property);
        return few ? new FieldPlace(Concern.GENERAL, place.heading(), place.rank()) : place;
    }
}
