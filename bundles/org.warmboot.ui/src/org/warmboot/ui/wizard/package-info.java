/** New scenarios of templates, with a picture of what will be drawn. */
package org.warmboot.ui.wizard;
