/**
 * Twins of a scenario file: the same content as JSON or YAML, without loss. Keys are the names of the metamodel, so that its
 * words and the JSON Schema are one.
 */
package org.warmboot.exchange.twin;
