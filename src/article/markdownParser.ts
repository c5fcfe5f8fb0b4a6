/**
 * Markdown in GitHub's dialect. That takes addresses for links that no sign of Markdown makes one: `www.example.org`.
 * The parser looks for one at every letter, which takes it as long as all the rest; where a text can hold none, it
 * need not.
 */
import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

const parser = remark().use(remarkGfm).freeze();
const { micromarkExtensions = [], fromMarkdownExtensions = [] } = parser.data();
type Constructs = NonNullable<(typeof micromarkExtensions)[number]['text']>;

const parserOfNoAddresses = remark()
  .data({
    micromarkExtensions: micromarkExtensions.map((extension) => ({ ...extension, text: withoutAddresses(extension.text ?? {}) })),
    // These look for addresses in the finished tree.
    fromMarkdownExtensions: fromMarkdownExtensions.flat().map((extension) => ({ ...extension, transforms: [] })),
  })
  .freeze();

function withoutAddresses(constructs: Constructs): Constructs {
  const isOther = ({ name = '' }: { name?: string | undefined }): boolean => !/^(?:email|protocol|www)Autolink$/.test(name);
  const kept = Object.entries(constructs).map(([code, own = []]) => [code, [own].flat().filter(isOther)] as const);
  return Object.fromEntries(kept.filter(([, own]) => own.length > 0));
}

/** The Markdown tree of a text. */
export function parse(text: string): Root {
  return (mayHoldBareAddress(text) ? parser : parserOfNoAddresses).parse(text);
}

const ADDRESS = /@|:\/\/|www\./i;
/** A link with an address of its own, and none in its words. */
const LINK = /(?<![\\\]])\[(?:(?!www\.)[^[\]\\^`<>|:@\n])*\]\(https?:\/\/[^\s\p{Cc}()<>\\@|]*\)/giu;

function mayHoldBareAddress(text: string): boolean {
  return ADDRESS.test(text) && ADDRESS.test(text.replace(LINK, ''));
}
