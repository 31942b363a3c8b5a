/** The palette and its colours. */
package org.warmboot.diagram.palette;
