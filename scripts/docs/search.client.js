/* The search of the site. MiniSearch stands above this file, and the index is loaded as a script when it is first
 * asked for, since a page of a folder may fetch nothing. */
(() => {
  const script = document.currentScript;
  const root = script.dataset.root;
  const input = document.querySelector('input[type=search]');
  const list = document.querySelector('.hits');
  const MOST = 12;
  let ready = null;

  const load = () => {
    ready ??= new Promise((resolve, reject) => {
      const data = document.createElement('script');
      data.src = `${root}assets/index.js`;
      data.onload = () => {
        const search = new MiniSearch({
          fields: ['title', 'part', 'text'],
          storeFields: ['title', 'part', 'url'],
          // Codes are found whole and by their words.
          tokenize: (text) =>
            text
              .split(/[\s,;:()[\]{}"'`|]+/)
              .flatMap((word) => [word, ...(/[-_./]/.test(word) ? word.split(/[-_./]/) : [])]),
        });
        search.addAll(globalThis.DBOPT_INDEX);
        resolve(search);
      };
      data.onerror = reject;
      document.head.append(data);
    });
    return ready;
  };

  const item = ({ title, part, url }) => {
    const link = document.createElement('a');
    link.href = root + url;
    link.textContent = part || title;
    const small = document.createElement('small');
    small.textContent = part === '' ? url : title;
    link.append(small);
    const line = document.createElement('li');
    line.append(link);
    return line;
  };

  const nothing = () => {
    const line = document.createElement('p');
    line.textContent = 'Nothing found';
    return line;
  };

  const show = async () => {
    const text = input.value.trim();
    list.hidden = text === '';
    if (text === '') return;
    const search = await load();
    if (text !== input.value.trim()) return;
    const hits = search.search(text, {
      prefix: true,
      fuzzy: 0.15,
      boost: { title: 4, part: 3 },
      combineWith: 'AND',
    });
    list.replaceChildren(...(hits.length === 0 ? [nothing()] : hits.slice(0, MOST).map(item)));
  };

  const move = (by) => {
    const links = [...list.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement) + by;
    (links[at] ?? input).focus();
  };

  input.addEventListener('focus', load);
  input.addEventListener('input', show);
  input.form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  document.addEventListener('keydown', (event) => {
    const isInside = input.form.contains(document.activeElement);
    if (event.key === '/' && !isInside) {
      event.preventDefault();
      input.focus();
    }
    if (event.key === 'Escape') list.hidden = true;
    if (isInside && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    }
  });
  document.addEventListener('click', (event) => {
    if (!input.form.contains(event.target)) list.hidden = true;
  });
  // On a small screen the contents would stand above every page.
  if (matchMedia('(max-width: 48rem)').matches) document.querySelector('.contents').open = false;
})();
