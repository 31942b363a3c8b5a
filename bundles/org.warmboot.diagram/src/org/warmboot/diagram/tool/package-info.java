/** Editing of names in place. */
package org.warmboot.diagram.tool;
