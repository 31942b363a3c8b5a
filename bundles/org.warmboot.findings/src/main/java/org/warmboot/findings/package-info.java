/** What a result says, in sentences: one class for each kind of finding. */
package org.warmboot.findings;
