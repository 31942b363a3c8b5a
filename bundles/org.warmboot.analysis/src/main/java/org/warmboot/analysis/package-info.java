/** Closed forms and statistics. */
package org.warmboot.analysis;
