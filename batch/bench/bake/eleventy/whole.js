// What this program makes beside the pages, for a comparison over the same work: explained words, data for search engines,
// calendars, a news feed, a list of pages and an index of the words that tell most of each page.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const stopWords = new Set("a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with".split(" "));
const wordsOfAText = 25;

export default function (config) {
  config.addGlobalData("whole", true);
  config.addNunjucksGlobal("structured", structured);
  config.addFilter("print", (text) => createHash("sha256").update(text).digest("base64"));
  config.addFilter("compact", (iso) => iso.replaceAll("-", ""));
  config.addFilter("newest", (pages, many) => [...pages].sort((a, b) => b.date - a.date).slice(0, many));
  config.addFilter("searchIndex", searchIndex);
  config.addCollection("told", (all) => all.getAll().filter((page) => page.data.kind_of_page === "newsitem" || page.data.stage === "open"));
  config.addCollection("listed", (all) => all.getAll().filter((page) => page.data.kind_of_page));
  config.amendLibrary("md", explainWords);
}

function structured(site, title, meetings, sites, url) {
  const page = site.host + url;
  const organizer = { "@type": "Organization", name: site.trust };
  const crumb = (position, name, item) => ({ "@type": "ListItem", position, name, item });
  const location = sites.split(", ").map((name) => ({ "@type": "Place", name, address: "north west London" }));
  return JSON.stringify({
    "@context": "https://schema.org",
    "@graph": [
      { "@type": "BreadcrumbList", itemListElement: [crumb(1, "Home", site.host + "/"), crumb(2, "Projects", site.host + "/projects.html"), crumb(3, title, page)] },
      ...meetings.split(", ").map((startDate) => ({ "@type": "Event", name: title + ": project group meeting", startDate, location, organizer, url: page })),
    ],
  }).replaceAll("<", "\\u003c");
}

/** The first use of each term on a page becomes a button with its meaning, but not in a heading or a link. */
function explainWords(markdown) {
  const meanings = new Map();
  for (const [, term, meaning] of readFileSync("content/glossary.md", "utf8").matchAll(/^(\S.*)\n: (.*)$/gm)) {
    meanings.set(term.toLowerCase(), { term, meaning });
  }
  const longestFirst = [...meanings.keys()].sort((a, b) => b.length - a.length).map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp("(?<![\\p{L}\\p{N}])(" + longestFirst.join("|") + ")s?(?![\\p{L}\\p{N}])", "giu");
  markdown.core.ruler.push("explained_words", (state) => {
    if (state.env.kind_of_page === "glossary") {
      return;
    }
    const explained = new Set();
    state.tokens.forEach((token, at) => {
      if (token.type === "inline" && state.tokens[at - 1].type !== "heading_open") {
        token.children = explain(token.children, pattern, meanings, explained, state);
      }
    });
  });
}

function explain(children, pattern, meanings, explained, state) {
  const escape = state.md.utils.escapeHtml;
  const out = [];
  let links = 0;
  for (const child of children) {
    links += child.type === "link_open" ? 1 : child.type === "link_close" ? -1 : 0;
    if (child.type !== "text" || links > 0) {
      out.push(child);
      continue;
    }
    let from = 0;
    for (const found of child.content.matchAll(pattern)) {
      const key = found[1].toLowerCase();
      if (explained.has(key)) {
        continue;
      }
      explained.add(key);
      const { term, meaning } = meanings.get(key);
      const id = "term-" + key.replace(/[^a-z0-9]+/g, "-");
      out.push(text(state, child.content.slice(from, found.index)));
      const html = new state.Token("html_inline", "", 0);
      html.content = `<button type="button" class="term" popovertarget="${id}">${escape(found[0])}</button><span popover id="${id}" class="definition" role="note"><strong>${escape(term)}</strong> ${escape(meaning)}</span>`;
      out.push(html);
      from = found.index + found[0].length;
    }
    out.push(from === 0 ? child : text(state, child.content.slice(from)));
  }
  return out;
}

function text(state, content) {
  const token = new state.Token("text", "", 0);
  token.content = content;
  return token;
}

/** As ours: every word of title and description, and the words of the text that tell most of the page (tf-idf). */
function searchIndex(pages) {
  const texts = pages.map((page) => counted(page.templateContent.replace(/<span popover.*?<\/span>/g, "").replace(/<[^>]*>/g, " ")));
  const pagesWith = new Map();
  for (const counts of texts) {
    for (const word of counts.keys()) {
      pagesWith.set(word, (pagesWith.get(word) ?? 0) + 1);
    }
  }
  const words = new Map();
  const note = (word, page, weight) => {
    const weights = words.get(word) ?? words.set(word, []).get(word);
    if (weights.at(-2) !== page) {
      weights.push(page, weight);
    }
  };
  pages.forEach((page, at) => {
    counted(page.data.title).forEach((times, word) => note(word, at, 5));
    counted(page.data.description).forEach((times, word) => note(word, at, 2));
    [...texts[at]]
      .map(([word, times]) => [word, times * Math.log(pages.length / pagesWith.get(word))])
      .sort((a, b) => b[1] - a[1])
      .slice(0, wordsOfAText)
      .forEach(([word]) => note(word, at, 1));
  });
  return "globalThis.laySearch=" + JSON.stringify({
    pages: pages.map((page) => [page.url.slice(1), page.data.title, page.data.description]),
    words: [...words].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([word, weights]) => [word, ...weights]),
  }) + ";\n";
}

function counted(text) {
  const counts = new Map();
  for (const word of text.toLowerCase().match(/\p{L}[\p{L}\p{N}'’]+/gu) ?? []) {
    if (!stopWords.has(word)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}
