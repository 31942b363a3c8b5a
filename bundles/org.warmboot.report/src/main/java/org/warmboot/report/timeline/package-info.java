/** Phase timelines of one run: what every component did, with the downtime of each service. */
package org.warmboot.report.timeline;
