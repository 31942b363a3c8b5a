/** Editing of scenarios without widgets: what the packages below share. */
package org.warmboot.edit;
