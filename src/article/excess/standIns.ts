/**
 * Letters that stand for signs of Markdown while a text is parsed, so that the parser takes them for
 * words. They are characters that no article can hold.
 */
import type { Nodes, Root } from 'mdast';

const SIGNS = '[]*_~`<>-+.)#=| \t\n\\&@:';
const FIRST = 0xfdd0;
const STAND_IN = /[\ufdd0-\ufde5]/;

/** The text with the signs at some offsets (rising) replaced, every other character where it was. */
export function putStandIns(text: string, offsets: readonly number[]): string {
  if (offsets.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const at of offsets) {
    parts.push(text.slice(from, at), String.fromCharCode(FIRST + SIGNS.indexOf(text[at]!)));
    from = at + 1;
  }
  return parts.join('') + text.slice(from);
}

export function hasStandIns(text: string): boolean {
  return STAND_IN.test(text);
}

/** A parsed text with its signs as its editor wrote them; within HTML they are no tags even so. */
export function takeStandInsBack(tree: Root): Root {
  const visit = <N extends Nodes>(node: N): N => {
    const fresh: Record<string, unknown> = { ...node };
    for (const key of ['value', 'url', 'title', 'alt']) {
      if (typeof fresh[key] === 'string') fresh[key] = signsBack(fresh[key], node.type === 'html');
    }
    if ('children' in node) fresh['children'] = node.children.map(visit);
    return fresh as unknown as N;
  };
  return visit(tree);
}

function signsBack(text: string, isHtml: boolean): string {
  return text.replace(new RegExp(STAND_IN, 'g'), (letter) => {
    const sign = SIGNS[letter.charCodeAt(0) - FIRST]!;
    return isHtml && sign === '<' ? '&lt;' : sign;
  });
}
