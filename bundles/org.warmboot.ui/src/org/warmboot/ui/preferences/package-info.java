/** What the user can set for all scenarios. */
package org.warmboot.ui.preferences;
