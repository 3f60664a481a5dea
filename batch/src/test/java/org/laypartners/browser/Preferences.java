package org.laypartners.browser;

import java.util.List;

/** What a page does for readers who space their text, choose their own few colours, or want nothing to move. */
final class Preferences {
    /**
     * The spacing of WCAG 2.2, 1.4.12. A sheet that a script makes is not under the page's policy. Text is lost where a box
     * hides what is larger than itself; what only screen readers shall find is meant to be hidden.
     */
    private static final String SPACED = """
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
              p { margin-bottom: 2em !important }`);
            document.adoptedStyleSheets = [sheet];
            const cut = seen.all(document.body).filter(seen.shown).filter(element => {
              const style = getComputedStyle(element);
              return ['hidden', 'clip'].includes(style.overflowX) && style.clipPath === 'none' && element.localName !== 'svg'
                && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
            });
            const wide = document.scrollingElement.scrollWidth;
            const written = [...document.querySelectorAll('svg.chart text')].filter(seen.shown)
              .filter(text => text.getBoundingClientRect().right > innerWidth);
            document.adoptedStyleSheets = [];
            return [
              ...written.map(text => 'Spaced text leaves the screen in the chart, ' + text.textContent),
              ...(wide > innerWidth ? ['With spaced text the page is ' + wide + ' pixels wide.'] : []),
              ...cut.map(element => 'Spaced text is cut off in ' + seen.place(element))
            ];
            """;

    /** Grounds and shadows are gone then. What looked like a button needs a border, and what a chart draws another colour. */
    private static final String FORCED = """
            const ground = getComputedStyle(document.body).backgroundColor;
            const bordered = element => {
              const style = getComputedStyle(element);
              return style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) >= 1 && style.borderTopColor !== ground;
            };
            const buttons = [...document.querySelectorAll('button:not(.term), input, select, textarea, .action-button a, .tag')];
            const drawn = element => {
              const { fill, stroke } = getComputedStyle(element);
              return [fill, stroke].some(colour => colour !== 'none' && colour !== ground && !seen.clear(colour));
            };
            const shapes = [...document.querySelectorAll('svg.chart :is(rect, path, line, circle, polyline)')]
              .filter(element => !element.closest('defs'));
            return [
              ...buttons.filter(seen.shown).filter(element => !bordered(element))
                .map(element => 'In forced colours there is no border around ' + seen.place(element)),
              ...shapes.filter(element => !drawn(element))
                .map(element => 'In forced colours nobody sees ' + seen.place(element))
            ];
            """;

    private static final String MOVING = """
            const still = style => style.animationName === 'none' && style.scrollBehavior !== 'smooth'
              && style.transitionDuration.split(',').every(time => parseFloat(time) === 0);
            const faults = ['', '::before', '::after'].flatMap(part => [document.documentElement, ...seen.all(document)]
              .filter(element => !still(getComputedStyle(element, part || null))).map(element => seen.place(element) + part));
            return faults.map(place => 'Something moves in ' + place);
            """;

    /** A chart is cut off, or lies over what follows, where something that it draws stands outside its own box. */
    private static final String CHARTS = """
            const outside = chart => {
              const box = chart.getBoundingClientRect();
              return [...chart.querySelectorAll('text, rect, path, line, circle')].filter(part => {
                const { left, right, top, bottom } = part.getBoundingClientRect();
                return !part.closest('defs') && right > left && bottom > top
                  && (left < box.left - 2 || right > box.right + 2 || top < box.top - 2 || bottom > box.bottom + 2);
              });
            };
            return [...document.querySelectorAll('svg.chart')].filter(seen.shown).flatMap(chart => outside(chart).slice(0, 1)
              .map(part => 'Outside its chart, ' + chart.querySelector('title').textContent + ', stands ' + seen.place(part)));
            """;

    private Preferences() {}

    static List<String> outsideCharts(Browser browser) {
        return browser.list(CHARTS);
    }

    static List<String> lostWithSpacedText(Browser browser) {
        return browser.list(SPACED);
    }

    static List<String> lostInForcedColours(Browser browser) {
        return browser.list(FORCED);
    }

    /** For a reader who asked for less motion. */
    static List<String> moving(Browser browser) {
        return browser.list(MOVING);
    }
}
