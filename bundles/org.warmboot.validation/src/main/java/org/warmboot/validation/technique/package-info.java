/** Whether the steps of a technique can work: their order and the states they meet. */
package org.warmboot.validation.technique;
