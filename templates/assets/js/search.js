/* Finds pages by words. The index is loaded when the box is first used; nothing is sent anywhere. */
(() => {
  const form = document.querySelector('#search');
  const box = document.querySelector('#search-words');
  const found = document.querySelector('#search-found');
  const results = document.querySelector('#search-results');
  const MOST = 20;
  let loading;

  const plain = text => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

  const cut = text => plain(text).match(/[\p{L}\p{N}]{2,}/gu) ?? [];

  const read = ({ pages, words, places }) => {
    const stands = places.split(' ');
    let before = '';
    const whole = word => before = before.slice(0, word[0]) + word.slice(1);
    return {
      pages: pages.map(page => ({ page, title: cut(page[1]), about: cut(page[2]) })),
      words: words.split(' ').map((spellings, at) => ({ spellings: plain(whole(spellings)).split('/'), stands: stands[at] }))
    };
  };

  const load = () => loading ??= new Promise((loaded, failed) => {
    const script = document.createElement('script');
    script.src = form.dataset.index;
    script.onload = () => loaded(read(globalThis.laySearch));
    script.onerror = failed;
    document.head.append(script);
  });

  /* A word is a spelling where it is the same, or a shorter one with letters such as "s" or "ing" at its end. */
  const is = (word, spelling) => word === spelling
    || spelling.length > 3 && word.startsWith(spelling) && word.length - spelling.length < 4;

  const weigh = (index, word) => {
    const weights = new Map();
    const add = (page, weight) => weights.set(page, Math.max(weights.get(page) ?? 0, weight));
    for (const { spellings, stands } of index.words) {
      if (spellings.some(spelling => spelling.startsWith(word) || is(word, spelling))) {
        let page = -1;
        for (const [, heading, gap, wide] of stands.matchAll(/(\*?)(?:([A-Y])|Z(\d+))/g)) {
          page += 1 + (gap ? gap.charCodeAt() - 65 : Number(wide));
          add(page, heading ? 3 : 1);
        }
        const stand = words => words.some(each => spellings.some(spelling => is(each, spelling)));
        index.pages.forEach(({ title, about }, at) => stand(title) ? add(at, 5) : stand(about) && add(at, 2));
      }
    }
    return weights;
  };

  const search = (index, words) => {
    const each = words.map(word => weigh(index, word)).filter(weights => weights.size);
    const sum = page => each.reduce((total, weights) => total + (weights.get(page) ?? 0), 0);
    const hits = page => each.filter(weights => weights.has(page)).length;
    const pages = [...new Set(each.flatMap(weights => [...weights.keys()]))];
    return pages.sort((a, b) => hits(b) - hits(a) || sum(b) - sum(a) || a - b).slice(0, MOST).map(at => index.pages[at].page);
  };

  const item = ([address, title, about]) => {
    const link = document.createElement('a');
    link.href = form.dataset.root + address;
    link.textContent = title;
    link.lang = /\.([a-z]{2,3})\.html$/.exec(address)?.[1] ?? 'en-GB';
    const says = document.createElement('p');
    says.textContent = about;
    const line = document.createElement('li');
    line.append(link, says);
    return line;
  };

  const show = async () => {
    const words = cut(box.value);
    if (!words.length) {
      results.replaceChildren();
      found.textContent = box.value.trim() ? 'Please type a word of two letters or more.' : '';
      return;
    }
    try {
      const pages = search(await load(), words);
      results.replaceChildren(...pages.map(item));
      found.textContent = pages.length === 0 ? 'Nothing was found. Try another word, or look in the A to Z.'
        : pages.length === 1 ? '1 page was found.' : pages.length + ' pages were found.';
    } catch {
      found.textContent = 'The search could not be loaded. Please look in the A to Z.';
    }
  };

  form.hidden = false;
  box.addEventListener('focus', load, { once: true });
  form.addEventListener('submit', event => {
    event.preventDefault();
    show();
  });
  const asked = new URLSearchParams(location.search).get('q');
  if (asked) {
    box.value = asked;
    show();
  }
})();
