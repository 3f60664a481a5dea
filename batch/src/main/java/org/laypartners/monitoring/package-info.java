/**
 * What monitoring reads of the nights: a health file and metrics, without anything of a person. Start at
 * {@link org.laypartners.monitoring.Health}.
 */
@NullMarked
package org.laypartners.monitoring;

import org.jspecify.annotations.NullMarked;
