/** Identifiers of elements: readable, stable, unique in a file. */
package org.warmboot.model.id;
