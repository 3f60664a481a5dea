/* Finds pages by words. The index is loaded when the box is first used; nothing is sent anywhere. */
(() => {
  const form = document.querySelector('#search');
  const box = document.querySelector('#search-words');
  const found = document.querySelector('#search-found');
  const results = document.querySelector('#search-results');
  const MOST = 20;
  let loading;

  const load = () => loading ??= new Promise((loaded, failed) => {
    const script = document.createElement('script');
    script.src = form.dataset.index;
    script.onload = () => loaded(globalThis.laySearch);
    script.onerror = failed;
    document.head.append(script);
  });

  const plain = text => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

  /* A word fits where it begins a spelling, or ends a shorter one with letters such as "s" or "ing". */
  const fits = (word, spelling) => spelling.startsWith(word)
    || spelling.length > 3 && word.startsWith(spelling) && word.length - spelling.length < 4;

  const weigh = (index, word) => {
    const weights = new Map();
    for (const [spellings, ...posts] of index.words) {
      if (plain(spellings).split(' ').some(spelling => fits(word, spelling))) {
        for (let at = 0; at < posts.length; at += 2) {
          weights.set(posts[at], Math.max(weights.get(posts[at]) ?? 0, posts[at + 1]));
        }
      }
    }
    return weights;
  };

  const search = (index, words) => {
    const each = words.map(word => weigh(index, word)).filter(weights => weights.size);
    const sum = page => each.reduce((total, weights) => total + (weights.get(page) ?? 0), 0);
    const hits = page => each.filter(weights => weights.has(page)).length;
    const pages = [...new Set(each.flatMap(weights => [...weights.keys()]))];
    return pages.sort((a, b) => hits(b) - hits(a) || sum(b) - sum(a) || a - b).slice(0, MOST).map(page => index.pages[page]);
  };

  const item = ([address, title, about]) => {
    const link = document.createElement('a');
    link.href = form.dataset.root + address;
    link.textContent = title;
    const says = document.createElement('p');
    says.textContent = about;
    const line = document.createElement('li');
    line.append(link, says);
    return line;
  };

  const show = async () => {
    const words = plain(box.value).match(/[\p{L}\p{N}]{2,}/gu) ?? [];
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
