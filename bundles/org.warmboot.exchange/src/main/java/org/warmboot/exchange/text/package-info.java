/** What this bundle says to people. */
package org.warmboot.exchange.text;
