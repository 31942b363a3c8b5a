/** Hosts with all that stands in them, and the clusters around them. */
package org.warmboot.drawing.topology;
