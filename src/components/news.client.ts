/** In lists: what is read, and what was published since the reader was here. Fetched on a visit after the first. */
const { since } = JSON.parse(localStorage['visits']) as { since: string };
const read = new Set(JSON.parse(localStorage['read'] ?? '[]') as string[]);
const main = document.querySelector('main')!;
const news = new Set<string>();

for (const link of main.querySelectorAll<HTMLAnchorElement>(':is(h2, h3, h4) > a')) {
  const day = link.closest('li, article')?.querySelector('time')?.dateTime;
  if (!day || link.hash || !link.pathname.includes('/articles/')) continue;
  if (read.has(link.pathname)) mark(link, 'Read');
  else if (day >= since) {
    mark(link, 'New');
    news.add(link.pathname);
  }
}
if (news.size > 0) main.prepend(Object.assign(document.createElement('p'), { className: 'since', textContent: `New since you were here: ${news.size}` }));

function mark(link: HTMLElement, words: string): void {
  link.after(Object.assign(document.createElement('small'), { className: words.toLowerCase(), textContent: words }));
}

export {};
