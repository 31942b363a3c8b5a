/** What {@code xe} of XCP-ng and XenServer prints of guests and hosts. */
package org.warmboot.exchange.xenserver;
