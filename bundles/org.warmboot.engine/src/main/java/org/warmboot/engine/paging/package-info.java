/** Many idle domains on one host: how many fit, how they are found idle, and what paging costs. */
package org.warmboot.engine.paging;
