/**
 * What both jobs are made of: their steps, what Spring Batch records of their runs, and what the work of a night has at hand
 * ({@code Desk}).
 */
@NullMarked
package org.laypartners.job;

import org.jspecify.annotations.NullMarked;
