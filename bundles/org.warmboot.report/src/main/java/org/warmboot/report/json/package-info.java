/** The results file: format warmboot-results, version 1, and its JSON Schema. */
package org.warmboot.report.json;
