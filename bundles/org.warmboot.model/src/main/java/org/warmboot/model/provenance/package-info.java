/** Which features of the metamodel influence results, so that somebody should say where their values come from. */
package org.warmboot.model.provenance;
