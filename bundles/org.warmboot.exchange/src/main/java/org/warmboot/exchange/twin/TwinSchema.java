package org.warmboot.exchange.twin;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.ModelPackage;
import org.warmboot.model.file.FileVersion;
import org.warmboot.model.notation.NotationPackage;

/** The JSON Schema (draft 2020-12) of twins, made of the metamodel with its words. */
public final class TwinSchema {
    /** Name under which the schema is known. */
    public static final String ID = "urn:warmboot:scenario:" + FileVersion.CURRENT;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String IDENTIFIER = "^[\\p{L}_][\\p{L}\\p{N}_.-]*$";

    private TwinSchema() {}

    /** Gives the schema as indented text. */
    public static String text() {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(schema()) + "\n";
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ObjectNode schema() {
        var schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("$id", ID);
        schema.put("title", "Scenario of Warmboot").put("type", "object");
        var properties = schema.putObject("properties");
        properties.putObject(TwinNames.SCHEMA).put("type", "string");
        properties.putObject(TwinNames.FORMAT).put("const", TwinNames.FORMAT_NAME);
        properties.set(TwinNames.SCENARIO, definition(ModelPackage.Literals.SCENARIO));
        properties.set(TwinNames.DIAGRAM, definition(NotationPackage.Literals.DIAGRAM));
        schema.putArray("required").add(TwinNames.FORMAT).add(TwinNames.SCENARIO);
        schema.put("additionalProperties", false);
        var definitions = schema.putObject("$defs");
        TwinNames.concrete().forEach(kind -> definitions.set(kind.getName(), kind(kind)));
        return schema;
    }

    private static ObjectNode kind(EClass kind) {
        var node = described(JSON.objectNode().put("type", "object"), kind);
        var properties = node.putObject("properties");
        properties.putObject(TwinNames.TYPE).put("const", kind.getName());
        var required = JSON.arrayNode();
        for (var feature : kind.getEAllStructuralFeatures()) {
            properties.set(feature.getName(), described(many(feature), feature));
            if (feature.isRequired() || feature == kind.getEIDAttribute() || isVersion(feature)) {
                required.add(feature.getName());
            }
        }
        if (!required.isEmpty()) {
            node.set("required", required);
        }
        return node.put("additionalProperties", false);
    }

    private static boolean isVersion(EStructuralFeature feature) {
        return feature == ModelPackage.Literals.SCENARIO__FILE_VERSION;
    }

    private static ObjectNode many(EStructuralFeature feature) {
        var one = switch (feature) {
            case EAttribute attribute -> attribute(attribute);
            case EReference reference when reference.isContainment() -> contained(reference);
            default -> identifier();
        };
        if (!feature.isMany()) {
            return one;
        }
        var list = JSON.objectNode().put("type", "array");
        list.set("items", one);
        return list;
    }

    private static ObjectNode attribute(EAttribute attribute) {
        var node = attribute.isID() ? identifier() : type(attribute.getEAttributeType());
        if (isVersion(attribute)) {
            node.put("minimum", 1).put("maximum", FileVersion.CURRENT);
        }
        return node;
    }

    private static ObjectNode type(EDataType type) {
        var node = JSON.objectNode();
        if (type instanceof EEnum choice) {
            ArrayNode words = node.putArray("enum");
            choice.getELiterals().forEach(literal -> words.add(literal.getLiteral()));
            return node;
        }
        if (type.getEPackage() != EcorePackage.eINSTANCE) {
            return node.put("type", "string").put("minLength", 1);
        }
        return node.put(
                "type",
                switch (type.getClassifierID()) {
                    case EcorePackage.EINT, EcorePackage.ELONG -> "integer";
                    case EcorePackage.EDOUBLE -> "number";
                    case EcorePackage.EBOOLEAN -> "boolean";
                    default -> "string";
                });
    }

    private static ObjectNode contained(EReference reference) {
        var kinds = TwinNames.kinds(reference);
        if (kinds.size() == 1) {
            return definition(kinds.getFirst());
        }
        var node = JSON.objectNode();
        var choices = node.putArray("oneOf");
        kinds.forEach(kind -> choices.add(typed(kind)));
        return node;
    }

    /** An object that has to say its kind. */
    private static ObjectNode typed(EClass kind) {
        var node = definition(kind);
        node.set("required", JSON.arrayNode().addAll(List.of(JSON.textNode(TwinNames.TYPE))));
        return node;
    }

    private static ObjectNode definition(EClass kind) {
        return JSON.objectNode().put("$ref", "#/$defs/" + kind.getName());
    }

    private static ObjectNode identifier() {
        return JSON.objectNode().put("type", "string").put("pattern", IDENTIFIER);
    }

    private static ObjectNode described(ObjectNode node, EModelElement element) {
        var words = EcoreUtil.getDocumentation(element);
        return words == null ? node : node.put("description", words);
    }
}
