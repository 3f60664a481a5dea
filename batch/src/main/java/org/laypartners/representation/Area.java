package org.laypartners.representation;

/** The populations of the Census that answers are held against. */
enum Area {
    /** The eight boroughs of north west London together. */
    BOROUGHS,
    /** The Trust's catchment: the boroughs, each with its weight. What lies outside of them is left out. */
    CATCHMENT
}
