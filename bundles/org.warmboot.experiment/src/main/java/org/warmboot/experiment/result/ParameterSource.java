package org.warmboot.experiment.result;

/**
 * Where the value of a parameter comes from.
 *
 * @param element name of the element
 * @param elementKind kind of the element for people, for example "Hypervisor"
 * @param parameter name of the parameter for people, for example "scrub time"
 * @param value its value with unit
 * @param kind where it comes from
 * @param source publication, table or measurement; may be empty
 * @param note how it was derived; may be empty
 */
public record ParameterSource(
        String element, String elementKind, String parameter, String value, Origin kind, String source, String note) {}
