package org.laypartners.browser;

/** What the scripts of several checks share. It is brought into a page once and stays there as {@code seen}. */
final class InPage {
    /**
     * An outline that is transparent is none: it is there for forced colours only, where the reader's own colour takes its
     * place. Axe's selectors may hold a name or an address from the page, so elements are told by their place alone.
     */
    private static final String SCRIPT = """
            window.seen ??= (() => {
              const clear = colour => colour === 'transparent' || colour.endsWith(', 0)');
              const shown = element => element.checkVisibility({ visibilityProperty: true });
              const place = element => element.parentElement === null ? element.localName : place(element.parentElement)
                + ' > ' + element.localName + ':nth-child(' + ([...element.parentElement.children].indexOf(element) + 1) + ')';
              const look = element => {
                const style = getComputedStyle(element);
                const outlined = style.outlineStyle !== 'none' && style.outlineWidth !== '0px' && !clear(style.outlineColor);
                return [outlined ? style.outline : '', style.boxShadow, style.backgroundColor].join();
              };
              const acts = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
              const all = root => [...root.querySelectorAll('*')];
              const interactive = () => [...document.querySelectorAll(acts)]
                .filter(element => !element.disabled && shown(element));
              return { clear, shown, place, look, all, interactive };
            })();
            """;

    private InPage() {}

    static void bringInto(Browser browser) {
        browser.run(SCRIPT);
    }
}
