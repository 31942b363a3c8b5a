/** How two versions of a scenario differ. */
package org.warmboot.model.difference;
