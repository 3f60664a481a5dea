package org.laypartners.site;

/**
 * Where JBake's crawler puts the page of a file. Nothing that stands in the file has a say in it.
 *
 * @param uri the address from the site's root
 * @param rootPath the way from the page to the site's root
 */
record PagePlace(String uri, String rootPath) {
    static PagePlace of(SitePage page) {
        return new PagePlace(page.getUri(), page.getRootPath());
    }
}
