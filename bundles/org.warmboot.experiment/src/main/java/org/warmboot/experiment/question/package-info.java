/** What users ask of a scenario: all its experiments, some of them, best intervals, or one host as it is drawn. */
package org.warmboot.experiment.question;
