/** Executes compiled experiments and summarises what happened. */
package org.warmboot.experiment.run;
