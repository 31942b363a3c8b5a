/** The first page that a newcomer sees. */
package org.warmboot.ui.welcome;
