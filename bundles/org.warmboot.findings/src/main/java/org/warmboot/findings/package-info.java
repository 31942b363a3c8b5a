/** What a result says, in sentences: one class for each finding. */
package org.warmboot.findings;
