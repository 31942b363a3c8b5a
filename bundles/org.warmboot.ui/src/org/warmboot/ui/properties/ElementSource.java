package org.warmboot.ui.properties;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.warmboot.model.Element;

/**
 * The properties of an element for the property sheet. It only reads: changes are commands, made by
 * {@link ElementEntry}.
 *
 * @param element whose properties they are
 */
record ElementSource(Element element) implements IPropertySource {

    @Override
    public Object getEditableValue() {
        return element;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return PropertyList.of(element).stream()
                .map(property -> Descriptors.of(element, property))
                .toArray(IPropertyDescriptor[]::new);
    }

    /** The value as its editor takes it: a text, the index of a choice, or a list. */
    @Override
    public Object getPropertyValue(Object id) {
        var property = (PropertyId) id;
        var owner = property.owner(element).orElse(null);
        if (owner == null) {
            return "";
        }
        if (property.feature().isMany()) {
            return Choices.of(owner, property.feature()).isEmpty() && property.feature() instanceof EAttribute
                    ? ValueFormat.write(property.feature(), property.values(element))
                    : property.values(element);
        }
        var choices = Choices.optional(owner, property.feature());
        if (choices.isEmpty()) {
            return ValueFormat.write(property.feature(), property.value(element).orElse(null));
        }
        return choices.indexOf(property.value(element)
                .map(value -> PropertyList.isPart(property.feature()) ? ((EObject) value).eClass() : value));
    }

    @Override
    public boolean isPropertySet(Object id) {
        var property = (PropertyId) id;
        return property.owner(element)
                .filter(owner -> owner.eIsSet(property.feature()))
                .isPresent();
    }

    @Override
    public void resetPropertyValue(Object id) {
        throw new UnsupportedOperationException("a property is reset by a command");
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        throw new UnsupportedOperationException("a property is changed by a command");
    }
}
