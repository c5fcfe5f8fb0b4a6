/** Quotations that share the attribution of another one in their sentence. */
import type { Item } from '../narrative.ts';
import { around, type Finding, type Sieve } from '../scene.ts';
import { verbForm } from '../verbForms.ts';

/** How far a sentence is looked into. */
const REACH = 30;

/** `"…" and "…," Bell said.`: what is tied to one quotation of a sentence holds for one that has no clause of its own. */
export const sameSentence: Sieve = {
  name: 'same-sentence',
  find(scene, quote) {
    const { items, at } = around(scene, quote);
    for (let next = at + 1; next < Math.min(items.length, at + REACH); next += 1) {
      const item = items[next]!;
      if (item.kind === 'name' && item.mention!.kind === 'person') return null;
      if (item.kind !== 'quote') continue;
      const finding = scene.findings[item.quote];
      return finding && /^quote-/.test(finding.rule) ? shared(finding) : null;
    }
    return null;
  },
};

/** `"…," said Ann Bell, the mayor, "…"`: the words go on where the attribution ends. */
export const interrupted: Sieve = {
  name: 'interrupted',
  find(scene, quote) {
    const { items, at } = around(scene, quote);
    for (let before = at - 1; before >= Math.max(0, at - REACH); before -= 1) {
      if (items[before]!.kind !== 'quote') continue;
      const finding = scene.findings[items[before]!.quote];
      const direct = finding?.source && /^quote-/.test(finding.rule);
      return direct && onlyAttributes(items, finding.source!.phrase.to, at) ? shared(finding) : null;
    }
    return null;
  },
};

/** Whether nothing but a description or an adverbial follows a speaker, up to the comma before a quotation. */
function onlyAttributes(items: readonly Item[], from: number, at: number): boolean {
  if (from > at || (from < at && items[at - 1]!.text !== ',')) return false;
  return !items.slice(from, at).some(({ kind, text, lower }) => text === ';' || lower === 'but' || (kind === 'word' && verbForm(lower)?.says === true && /^(?:past|finite)$/.test(verbForm(lower)!.form)));
}

function shared({ source, cue }: Finding): Omit<Finding, 'rule'> {
  return { source, cue };
}
