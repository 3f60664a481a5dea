/**
 * What other programs read of the site: {@link org.laypartners.feed.MeetingCalendar calendars}, a
 * {@link org.laypartners.feed.NewsFeed feed of news}, the {@link org.laypartners.feed.Sitemap list of pages} and the
 * {@link org.laypartners.feed.SearchIndex words to search by}. Values go in and text comes out, the same each time.
 */
@NullMarked
package org.laypartners.feed;

import org.jspecify.annotations.NullMarked;
