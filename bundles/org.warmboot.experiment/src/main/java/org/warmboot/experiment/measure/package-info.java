/** What a run can be told by: one catalogue of numbers that tables, charts, files, studies and the guide read. */
package org.warmboot.experiment.measure;
