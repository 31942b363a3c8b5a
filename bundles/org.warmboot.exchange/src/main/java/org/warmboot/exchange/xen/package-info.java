/** Configurations of guests for the tools xl and xm of Xen, and what {@code xl info} prints. */
package org.warmboot.exchange.xen;
