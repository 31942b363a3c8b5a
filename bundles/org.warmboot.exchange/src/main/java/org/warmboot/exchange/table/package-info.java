/** Tables of machines: exports of RVTools, and any other CSV with a mapping of its columns. */
package org.warmboot.exchange.table;
