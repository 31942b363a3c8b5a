/** What experiments yield: immutable values, ready for charts, reports and the results file. All times in seconds. */
package org.warmboot.experiment.result;
