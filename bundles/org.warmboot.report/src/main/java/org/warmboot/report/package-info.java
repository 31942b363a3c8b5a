/** Charts and files made of results. */
package org.warmboot.report;
