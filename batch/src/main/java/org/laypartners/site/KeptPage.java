package org.laypartners.site;

/**
 * A page of an earlier bake.
 *
 * @param source the fingerprint of the page as its template saw it
 */
record KeptPage(String source, RenderedPage rendered) {}
