/** Drawing and editing scenarios: what the packages below share. */
package org.warmboot.diagram;
