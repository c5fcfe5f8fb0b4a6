/**
 * What HTML an article may hold, as data for rehype-sanitize. Tighter than GitHub's rules, which are
 * its default: no author's id, name, class or presentational attribute reaches a page.
 */
import type { Schema } from 'hast-util-sanitize';

/** Elements whose words are no prose: they go with all that they hold. */
const STRIPPED =
  'script style iframe noscript template textarea title svg math object embed select option button noembed noframes plaintext xmp audio video canvas applet frameset';

const KEPT =
  'a abbr b blockquote br caption cite code dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var';

/** The ids that remark-rehype gives to footnotes: with their own prefix they cannot stand for ours. */
const FOOTNOTE_ID: [string, RegExp] = ['id', /^(?:user-content-fn(?:ref)?-|footnote-label$)/];

export const cleaning: Schema = {
  strip: STRIPPED.split(' '),
  tagNames: KEPT.split(' '),
  attributes: {
    '*': ['lang', 'dir'],
    a: ['href', 'title', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaDescribedBy', 'ariaLabel', FOOTNOTE_ID],
    abbr: ['title'],
    blockquote: ['cite'],
    h2: [FOOTNOTE_ID, ['className', 'sr-only']],
    img: ['src', 'alt', 'title'],
    li: [FOOTNOTE_ID],
    ol: ['start', 'reversed'],
    q: ['cite'],
    section: ['dataFootnotes'],
    td: ['colSpan', 'rowSpan', ['align', 'left', 'center', 'right']],
    th: ['colSpan', 'rowSpan', 'scope', ['align', 'left', 'center', 'right']],
    time: ['dateTime'],
  },
  ancestors: { tbody: ['table'], td: ['table'], th: ['table'], thead: ['table'], tfoot: ['table'], tr: ['table'], caption: ['table'] },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'], cite: ['http', 'https'] },
  clobber: [],
  clobberPrefix: '',
};
