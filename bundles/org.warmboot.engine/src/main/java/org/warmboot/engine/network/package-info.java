/** Transfers between hosts that share the links at both ends. */
package org.warmboot.engine.network;
