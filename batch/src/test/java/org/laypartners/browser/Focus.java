package org.laypartners.browser;

import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.Keys;

/**
 * The focus of the keyboard on an open page: first on the skip link, which leads to the content; then on everything that can
 * be acted on, where it can be seen (WCAG 2.2, 2.4.7) and nothing hides it (2.4.11).
 */
final class Focus {
    private static final String FIRST_STOP = """
            const at = document.activeElement;
            if (!at.matches('a.skip[href="#main"]')) return ['The first Tab does not lead to the skip link.'];
            const { left, right } = at.getBoundingClientRect();
            return left >= 0 && right <= innerWidth ? [] : ['The skip link stays out of sight.'];
            """;

    private static final String SKIPPED = """
            const at = document.activeElement;
            return at.id === 'main' && at.getBoundingClientRect().top < innerHeight
              ? [] : ['The skip link does not lead to the content.'];
            """;

    /** A script that moves the focus after a key was pressed shows it as the keyboard would. */
    private static final String UNSEEN = """
            const before = new Map(seen.interactive().map(element => [element, seen.look(element)]));
            const hidden = element => {
              const { left, top, width, height } = element.getClientRects()[0];
              const within = (at, most) => Math.min(Math.max(at, 1), most - 1);
              const hit = document.elementFromPoint(within(left + width / 2, innerWidth), within(top + height / 2, innerHeight));
              return hit === null || !element.contains(hit) && !hit.contains(element);
            };
            const says = element => {
              element.focus();
              if (document.activeElement !== element) return 'cannot be had by ';
              if (!element.matches(':focus-visible') || seen.look(element) === before.get(element)) return 'cannot be seen on ';
              return hidden(element) ? 'is hidden on ' : '';
            };
            const faults = [...before.keys()].map(element => [says(element), element]).filter(([fault]) => fault)
              .map(([fault, element]) => 'The focus ' + fault + seen.place(element));
            document.activeElement.blur();
            scrollTo(0, 0);
            return faults;
            """;

    private Focus() {}

    static List<String> faults(Browser browser) {
        List<String> faults = new ArrayList<>();
        browser.press(Keys.TAB);
        List<String> first = browser.list(FIRST_STOP);
        faults.addAll(first);
        if (first.isEmpty()) {
            browser.press(Keys.ENTER);
            faults.addAll(browser.list(SKIPPED));
        }
        faults.addAll(unseen(browser));
        return faults;
    }

    static List<String> unseen(Browser browser) {
        return browser.list(UNSEEN);
    }
}
