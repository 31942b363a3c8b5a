/** The scenario as a tree. */
package org.warmboot.diagram.outline;
