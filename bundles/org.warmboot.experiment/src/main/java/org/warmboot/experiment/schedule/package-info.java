/** What policies are going to do on the calendar, or did in one history, as values for drawings and calendars. */
package org.warmboot.experiment.schedule;
