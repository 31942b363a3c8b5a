/** What policies do on the calendar, as a picture: a row for each policy on each host. */
package org.warmboot.drawing.schedule;
