/** Schedules of hosts, clusters and long runs in tabs of their own, with marks that can be dragged. */
package org.warmboot.ui.schedule;
