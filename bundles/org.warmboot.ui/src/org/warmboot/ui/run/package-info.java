/** Running open scenarios in the background: one run at a time for each editor, and what it yielded. */
package org.warmboot.ui.run;
