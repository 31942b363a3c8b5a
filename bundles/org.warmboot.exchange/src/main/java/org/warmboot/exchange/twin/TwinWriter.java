package org.warmboot.exchange.twin;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.file.ScenarioDocument;

/** Writes what is set, in the order of the metamodel. */
final class TwinWriter {
    private final JsonGenerator out;

    private TwinWriter(JsonGenerator out) {
        this.out = out;
    }

    static void write(ScenarioDocument document, JsonGenerator out) throws IOException {
        var writer = new TwinWriter(out);
        out.writeStartObject();
        out.writeStringField(TwinNames.FORMAT, TwinNames.FORMAT_NAME);
        out.writeFieldName(TwinNames.SCENARIO);
        writer.object(document.scenario(), false);
        if (document.diagram().isPresent()) {
            out.writeFieldName(TwinNames.DIAGRAM);
            writer.object(document.diagram().get(), false);
        }
        out.writeEndObject();
    }

    private void object(EObject object, boolean typed) throws IOException {
        out.writeStartObject();
        if (typed) {
            out.writeStringField(TwinNames.TYPE, object.eClass().getName());
        }
        for (var feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eIsSet(feature)) {
                out.writeFieldName(feature.getName());
                feature(feature, object.eGet(feature));
            }
        }
        out.writeEndObject();
    }

    private void feature(EStructuralFeature feature, Object value) throws IOException {
        if (value instanceof List<?> many) {
            out.writeStartArray();
            for (var each : many) {
                one(feature, each);
            }
            out.writeEndArray();
        } else {
            one(feature, value);
        }
    }

    private void one(EStructuralFeature feature, Object value) throws IOException {
        switch (feature) {
            case EAttribute attribute -> value(attribute, value);
            case EReference reference
            when reference.isContainment() ->
                object((EObject) value, TwinNames.kinds(reference).size() > 1);
            default -> out.writeString(EcoreUtil.getID((EObject) value));
        }
    }

    private void value(EAttribute attribute, Object value) throws IOException {
        var type = attribute.getEAttributeType();
        boolean plain = type.getEPackage() == EcorePackage.eINSTANCE;
        switch (value) {
            case Boolean truth when plain -> out.writeBoolean(truth);
            case Integer number when plain -> out.writeNumber(number);
            case Long number when plain -> out.writeNumber(number);
            case Double number when plain -> out.writeNumber(number);
            default -> out.writeString(EcoreUtil.convertToString(type, value));
        }
    }
}
