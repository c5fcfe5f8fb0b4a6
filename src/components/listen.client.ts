/** Reads an article aloud, sentence by sentence, and lets the page follow. Fetched when the reader asks for it, and begins at once. */
const start = document.querySelector<HTMLButtonElement>('#start')!;
const stop = Object.assign(document.createElement('button'), { textContent: 'Stop' });
const language = document.documentElement.lang;
const voice = speechSynthesis.getVoices().find(({ localService, lang }) => localService && lang.startsWith(language.slice(0, 2)))!;
const sentences = sentencesOf(document.querySelector('.text')!);
let at = 0;
let speaking: SpeechSynthesisUtterance | null = null;

start.after(stop);
start.onclick = () => (speaking ? pause() : speak());
stop.onclick = () => {
  end();
  start.focus();
};
addEventListener('keydown', ({ key }) => key === 'Escape' && speaking && end());
addEventListener('pagehide', end);
speak();

function speak(): void {
  const range = sentences[at];
  if (!range) return end();
  const own = Object.assign(new SpeechSynthesisUtterance(range.toString()), { voice, lang: voice.lang });
  // What was paused ends too, and must not go on.
  own.onend = () => {
    if (speaking !== own) return;
    at += 1;
    speak();
  };
  speaking = own;
  show(range);
  range.startContainer.parentElement!.scrollIntoView({ block: 'nearest' });
  speechSynthesis.speak(own);
}

function pause(): void {
  speaking = null;
  speechSynthesis.cancel();
  show(null);
}

function end(): void {
  at = 0;
  pause();
}

function show(range: Range | null): void {
  start.textContent = range ? 'Pause' : at > 0 ? 'Go on' : 'Listen';
  stop.hidden = at === 0 && !range;
  CSS.highlights?.delete('spoken');
  if (range) CSS.highlights?.set('spoken', new Highlight(range));
}

/** The sentences of a text, in its own order. */
function sentencesOf(text: HTMLElement): Range[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const blocks = [...text.querySelectorAll('p, li, h2, h3, td, figcaption')].filter((block) => !block.querySelector('p'));
  return blocks.flatMap((block) => [...segmenter.segment(block.textContent!)].map(({ index, segment }) => rangeIn(block, index, index + segment.length)));
}

/** A part of a block's text, by offsets into it. */
function rangeIn(block: Element, from: number, to: number): Range {
  const range = new Range();
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (from >= before && from <= before + node.length) range.setStart(node, from - before);
    if (to > before && to <= before + node.length) range.setEnd(node, to - before);
    before += node.length;
  }
  return range;
}

export {};
