/** Generates the Java code of the metamodel without an Eclipse workbench. */
package org.warmboot.codegen;
