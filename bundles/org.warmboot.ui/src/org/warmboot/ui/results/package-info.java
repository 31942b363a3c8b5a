/** Views of what the runs of the active scenario have yielded. */
package org.warmboot.ui.results;
