package org.warmboot.ui.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Element;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Provenance;
import org.warmboot.model.Scenario;
import org.warmboot.model.path.Parameter;
import org.warmboot.model.path.Paths;
import org.warmboot.ui.Messages;
import org.warmboot.ui.words.FeatureWords;

/**
 * A value that one element has, or that several have in common.
 *
 * @param elements whose value it is, at least one
 * @param property which value
 */
record PropertyField(List<Element> elements, PropertyId property) {

    /** How a value is entered. */
    enum Kind {
        /** Nobody changes it. */
        FIXED,
        /** It is written, with its unit where it has one. */
        TEXT,
        /** It is on or off. */
        FLAG,
        /** It is one of a list. */
        CHOICE,
        /** It is any number of a list. */
        TICKS
    }

    /** Keeps a copy of the list. */
    PropertyField {
        elements = List.copyOf(elements);
    }

    Kind kind() {
        var feature = property.feature();
        if (feature == Literals.ELEMENT__ID) {
            return Kind.FIXED;
        }
        if (feature.getEType() == EcorePackage.Literals.EBOOLEAN && !feature.isMany()) {
            return Kind.FLAG;
        }
        if (feature instanceof EAttribute && Choices.of(owner(first()), feature).isEmpty()) {
            return Kind.TEXT;
        }
        return feature.isMany() ? Kind.TICKS : Kind.CHOICE;
    }

    /** Whether its values are numbers, which can be varied. */
    boolean isNumber() {
        return property.feature() instanceof EAttribute attribute && Paths.isNumber(attribute);
    }

    /** The numbers of the elements, as they can be varied. */
    List<Parameter> parameters() {
        var owners = elements.stream().map(this::owner).collect(Collectors.toSet());
        return Paths.all((Scenario) EcoreUtil.getRootContainer(first())).stream()
                .filter(parameter -> parameter.attribute() == property.feature() && owners.contains(parameter.owner()))
                .toList();
    }

    /** The first of the elements, after which the others are described. */
    Element first() {
        return elements.getFirst();
    }

    String label() {
        return FeatureWords.label(owner(first()).eClass(), property.feature());
    }

    /** The value in words; that of all elements if it is the same. */
    String text() {
        return isDifferent()
                ? Messages.text("properties.different")
                : property.value(first())
                        .map(value -> ValueFormat.write(property.feature(), value))
                        .orElse("");
    }

    /** Whether the elements have different values. */
    boolean isDifferent() {
        return differs(element -> property.value(element).map(this::compared));
    }

    /** What can be chosen for all of the elements; empty where nothing at all may be chosen. */
    List<Optional<Object>> choices() {
        return Choices.common(elements.stream().map(this::owner).toList(), property.feature());
    }

    /** Which of the choices it is; absent where nothing is chosen or the elements differ. */
    Optional<Object> chosen() {
        return isDifferent()
                ? Optional.empty()
                : property.value(first())
                        .map(value -> PropertyList.isPart(property.feature()) ? ((EObject) value).eClass() : value);
    }

    /** What helps to fill it in. */
    ValueHelp help() {
        return ValueHelp.of(first(), property);
    }

    /** Where the value comes from, if that is known and the same for all elements. */
    Optional<Provenance> origin() {
        return isOriginDifferent() ? Optional.empty() : origin(first());
    }

    /** Whether the values come from different places. */
    boolean isOriginDifferent() {
        return differs(element -> origin(element).map(Sources::words));
    }

    /** Whether it makes sense to say where the value comes from. */
    boolean hasOrigin() {
        return property.feature().getEContainingClass() != Literals.ELEMENT
                && (kind() == Kind.TEXT || origin().isPresent() || isOriginDifferent());
    }

    /** Whether the same control can show the other. */
    boolean isLike(PropertyField other) {
        return property.equals(other.property) && kind() == other.kind() && label().equals(other.label());
    }

    private Optional<Provenance> origin(Element element) {
        return Sources.of(element, property.feature().getName());
    }

    /** A part counts by its kind: each element has one of its own. */
    private Object compared(Object value) {
        return PropertyList.isPart(property.feature()) ? ((EObject) value).eClass() : value;
    }

    private boolean differs(Function<Element, Object> value) {
        return elements.size() > 1
                && elements.stream().map(value).distinct().limit(2).count() > 1;
    }

    private EObject owner(Element element) {
        return property.owner(element).orElse(element);
    }
}
