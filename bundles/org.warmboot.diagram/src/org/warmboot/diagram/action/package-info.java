/** Actions of the editor beside those of GEF. */
package org.warmboot.diagram.action;
