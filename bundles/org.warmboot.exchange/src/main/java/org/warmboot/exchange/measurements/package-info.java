/** Files of monitoring: series of values in the forms in which tools write them. */
package org.warmboot.exchange.measurements;
