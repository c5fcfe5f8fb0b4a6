/** Quotations and who said them. */
import type { Quote } from '../article.ts';
import type { PeopleReading } from '../people/readPeople.ts';
import type { Prose } from '../prose.ts';
import { readNarrative } from './narrative.ts';
import { isQuotation } from './notQuotations.ts';
import type { QuotedSpan } from './quotationMarks.ts';
import type { Place, Scene } from './scene.ts';
import { SIEVES } from './sieves.ts';
import { toSpeaker } from './speakers.ts';

/** The quotations among the quoted spans, each with its speaker where the text says so. */
export function readQuotes(prose: Prose, quoted: readonly QuotedSpan[], people: PeopleReading): Quote[] {
  const scene = setScene(prose, quoted, people);
  for (const { name, find } of SIEVES) {
    for (let quote = 0; quote < quoted.length; quote += 1) {
      if (scene.findings[quote]) continue;
      const found = find(scene, quote);
      if (found) scene.findings[quote] = { ...found, rule: name };
    }
  }
  return listQuotes(scene);
}

export function setScene(prose: Prose, quoted: readonly QuotedSpan[], people: PeopleReading): Scene {
  const sentences = readNarrative(prose, quoted, people);
  const places: Place[] = [];
  sentences.forEach(({ items }, sentence) => {
    items.forEach(({ quote }, item) => {
      if (quote !== -1) places[quote] = { sentence, item };
    });
  });
  return { prose, people, quoted, sentences, places, findings: quoted.map(() => null), subjects: [] };
}

function listQuotes(scene: Scene): Quote[] {
  const quotes: Quote[] = [];
  scene.quoted.forEach(({ start, end }, quote) => {
    if (!isQuotation(scene, quote)) return;
    const finding = scene.findings[quote];
    const speaker = finding ? toSpeaker(scene, finding) : null;
    const cue = finding?.cue ? { ...finding.cue, text: scene.prose.text.slice(finding.cue.start, finding.cue.end) } : null;
    quotes.push({ start, end, text: scene.prose.text.slice(start, end), speaker, cue, rule: finding?.rule ?? 'no-attribution' });
  });
  return quotes;
}
