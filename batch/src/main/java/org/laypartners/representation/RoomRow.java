package org.laypartners.representation;

import java.util.Optional;

/**
 * One category.
 *
 * @param category as the Census spells it, or as the form does where the Census does not know it
 * @param people as shown: "0", "fewer than 8", or to the nearest 5
 * @param boroughs against the eight boroughs of north west London; empty for what the Census does not know
 * @param catchment against the Trust's catchment; empty for the same
 */
public record RoomRow(String category, String people, Optional<Comparison> boroughs, Optional<Comparison> catchment) {}
