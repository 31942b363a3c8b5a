/** Scenario files: strict reading with exact positions, safe and stable writing. */
package org.warmboot.model.file;
