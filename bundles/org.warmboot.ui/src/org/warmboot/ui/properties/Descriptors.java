package org.warmboot.ui.properties;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.IColorProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.warmboot.diagram.figure.DiagramStyle;
import org.warmboot.model.Element;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;

/** Describes properties to the property sheet: name, group, explanation, editor. */
final class Descriptors {

    /** Names of the groups in order; those of parts follow. */
    static final List<String> CATEGORIES = Stream.of("general", "settings", "sizes", "times", "aging", "links", "idle")
            .map(key -> Messages.text("category." + key))
            .toList();

    private Descriptors() {}

    static IPropertyDescriptor of(Element element, PropertyId property) {
        var descriptor = editable(element, property);
        descriptor.setCategory(category(element, property));
        descriptor.setDescription(description(element, property));
        descriptor.setLabelProvider(new Values(element, property));
        descriptor.setAlwaysIncompatible(false);
        return descriptor;
    }

    private static PropertyDescriptor editable(Element element, PropertyId property) {
        var owner = property.owner(element).orElse(element);
        var label = FeatureWords.label(owner.eClass(), property.feature());
        if (property.feature() == Literals.ELEMENT__ID) {
            return new PropertyDescriptor(property, label);
        }
        if (property.feature().isMany()) {
            return property.feature() instanceof EAttribute attribute
                            && Choices.of(owner, attribute).isEmpty()
                    ? new TextDescriptor(property, label)
                    : new ListDescriptor(property, label, Choices.of(owner, property.feature()));
        }
        var choices = Choices.optional(owner, property.feature());
        if (choices.isEmpty() && property.feature() instanceof EAttribute) {
            return new TextDescriptor(property, label);
        }
        return new ChoiceDescriptor(property, label, choices);
    }

    private static String category(Element element, PropertyId property) {
        if (!property.parts().isEmpty()) {
            var part = property.parts().getLast();
            var kind = property.parts().size() == 1 ? element.eClass() : part.getEContainingClass();
            return FeatureWords.label(kind, part);
        }
        return Messages.text("category."
                + switch (property.feature()) {
                    case EStructuralFeature f when PropertyList.isIdle(element, f) -> "idle";
                    case EStructuralFeature f when f.getEContainingClass() == Literals.ELEMENT -> "general";
                    case EReference r when isWear(r) -> "aging";
                    case EReference reference -> "links";
                    case EAttribute a when isOf(a, Literals.DURATION, Literals.DURATION_PER_SIZE) -> "times";
                    case EAttribute a when isOf(a, Literals.DATA_SIZE, Literals.DATA_RATE) -> "sizes";
                    default -> "settings";
                });
    }

    private static boolean isWear(EReference reference) {
        return reference.getEReferenceType() == Literals.AGING_MODEL
                || reference.getEReferenceType() == Literals.FAILURE_MODEL;
    }

    private static boolean isOf(EAttribute attribute, Object one, Object other) {
        return attribute.getEType() == one || attribute.getEType() == other;
    }

    private static String description(Element element, PropertyId property) {
        var owner = property.owner(element).orElse(element);
        var provenance = Sources.of(element, property.feature().getName())
                .map(Sources::words)
                .orElse("");
        return Stream.of(FeatureWords.explanation(property.feature()), provenance)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("   "));
    }

    /** A value in words, with a mark that tells where it comes from. */
    private static final class Values extends LabelProvider implements IColorProvider {

        private final Element element;
        private final PropertyId property;

        Values(Element element, PropertyId property) {
            this.element = element;
            this.property = property;
        }

        @Override
        public String getText(Object value) {
            if (value instanceof Integer index) {
                var choices = Choices.optional(property.owner(element).orElse(element), property.feature());
                return index < 0 || index >= choices.size()
                        ? ""
                        : ValueFormat.write(
                                property.feature(), choices.get(index).orElse(null));
            }
            return value instanceof String text ? text : ValueFormat.write(property.feature(), value);
        }

        @Override
        public Color getForeground(Object row) {
            return switch (row) {
                case ElementEntry entry when entry.problem().isPresent() -> DiagramStyle.ERROR;
                case ElementEntry entry when entry.isDifferent() -> DiagramStyle.MUTED;
                default -> null;
            };
        }

        @Override
        public Color getBackground(Object row) {
            return null;
        }

        @Override
        public Image getImage(Object value) {
            return Sources.of(element, property.feature().getName())
                    .map(provenance -> Icons.image(Sources.icon(provenance)))
                    .orElse(null);
        }
    }
}
