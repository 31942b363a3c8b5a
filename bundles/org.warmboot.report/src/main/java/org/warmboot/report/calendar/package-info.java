/** Schedules as calendars for the programs in which people keep their appointments. */
package org.warmboot.report.calendar;
