package org.laypartners.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;
import org.laypartners.checksum.Fingerprint;
import org.laypartners.checksum.Fingerprinted;
import org.laypartners.markdown.PageBody;
import org.laypartners.markdown.PageText;

/**
 * A page as JBake and the templates see it. Its body is turned from Markdown into HTML when it is first asked for: most
 * pages of a bake that knows an earlier one are never asked.
 */
@SuppressWarnings("serial")
final class SitePage extends DocumentModel implements Fingerprinted {
    private final transient String madeFrom;
    private final transient Supplier<PageBody> body;
    private final transient Map<String, Supplier<String>> later = new HashMap<>(4);
    private transient @Nullable PageBody made;
    private transient String fingerprint = "";

    /**
     * @param madeFrom stands for all that the body is made from: the same text means the same body
     * @param body makes the body
     */
    SitePage(String madeFrom, Supplier<PageBody> body) {
        this.madeFrom = madeFrom;
        this.body = body;
        put(ModelAttributes.CACHED, true);
        put(ModelAttributes.RENDERED, false);
        put(ModelAttributes.BODY, null);
    }

    /** A page with the values of another and a body made of that one's. */
    static SitePage copy(SitePage from, String howMade, Supplier<PageBody> body) {
        SitePage copy = new SitePage(Fingerprint.of(howMade + " " + from.madeFrom), body);
        from.keySet().stream()
                .filter(key -> !key.equals(ModelAttributes.BODY))
                .forEach(key -> copy.put(key, from.get(key)));
        return copy;
    }

    /** The same letters mean that no template can tell two pages apart. Ask only once the page knows its neighbours. */
    @Override
    public String fingerprint() {
        if (fingerprint.isEmpty()) {
            fingerprint = Fingerprint.of(seen());
        }
        return fingerprint;
    }

    /** What a template can see of it, with what its body is made from in place of its body. */
    private List<@Nullable Object> seen() {
        String[] keys = keySet().toArray(String[]::new);
        Arrays.sort(keys);
        List<@Nullable Object> seen = new ArrayList<>(2 * keys.length);
        for (String key : keys) {
            if (!follows(key)) {
                seen.add(key);
                seen.add(key.equals(ModelAttributes.BODY) ? madeFrom : get(key));
            }
        }
        return seen;
    }

    /** The words of its body. */
    PageText text() {
        return body().text();
    }

    String madeFrom() {
        return madeFrom;
    }

    /** A value that follows from the page's others and from the settings alone; it is made when it is first asked for. */
    void putLater(String key, Supplier<String> value) {
        later.put(key, value);
        put(key, null);
    }

    /** Whether a value says nothing that the page's other values and the settings do not say. */
    private boolean follows(String key) {
        return later.containsKey(key);
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        if (ModelAttributes.BODY.equals(key)) {
            return made();
        }
        Object already = super.get(key);
        return already == null ? madeLater(key) : already;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        makeAll();
        return super.entrySet();
    }

    @Override
    public Collection<Object> values() {
        makeAll();
        return super.values();
    }

    private void makeAll() {
        made();
        later.keySet().forEach(this::get);
    }

    private @Nullable String madeLater(@Nullable Object key) {
        Supplier<String> value = later.get(key);
        if (value == null) {
            return null;
        }
        String fresh = value.get();
        put(String.valueOf(key), fresh);
        return fresh;
    }

    /** Makes room: the body is made again where it is asked for again. */
    void forgetBody() {
        put(ModelAttributes.BODY, null);
        made = null;
    }

    private PageBody body() {
        PageBody already = made;
        if (already != null) {
            return already;
        }
        PageBody fresh = body.get();
        made = fresh;
        return fresh;
    }

    private Object made() {
        Object already = super.get(ModelAttributes.BODY);
        if (already != null) {
            return already;
        }
        String fresh = body().html();
        put(ModelAttributes.BODY, fresh);
        return fresh;
    }
}
