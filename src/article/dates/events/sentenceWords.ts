/** A sentence as words, so that the filters look words up in lists instead of matching long patterns. */

/** A word, a number, the ending of a contraction ("'s", "'ll") or a mark of punctuation. */
export interface Word {
  text: string;
  lower: string;
  /** Offset into the article's text. */
  start: number;
  end: number;
}

const ENDING = "['’](?:s|re|ve|ll|d|m)(?![\\p{L}])";
const NUMBER = '[$£€#]?\\d(?:[\\d,.:/]*\\d)?%?';
const WORD = new RegExp(`${ENDING}|\\p{L}(?:[\\p{L}\\p{M}\\p{N}]|[.-](?=\\p{L})|(?!${ENDING})['’](?=\\p{L}))*|${NUMBER}|\\S`, 'uy');

/** The words of a stretch of text, in their order. */
export function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  const sentence = text.slice(start, end);
  let at = 0;
  while (at < sentence.length) {
    const plainEnd = plainWordEnd(sentence, at);
    WORD.lastIndex = at;
    if (plainEnd > at) {
      const word = sentence.slice(at, plainEnd);
      words.push({ text: word, lower: word, start: start + at, end: start + plainEnd });
      at = plainEnd;
    } else if (sentence.charCodeAt(at) !== SPACE && WORD.test(sentence)) {
      const word = sentence.slice(at, WORD.lastIndex);
      words.push({ text: word, lower: word.toLowerCase().replace('’', "'"), start: start + at, end: start + WORD.lastIndex });
      at = WORD.lastIndex;
    } else at += 1;
  }
  return words;
}

/** Where the small letters of ASCII at a place end, if a space or a comma does end a word there; most words are no more. */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (isSmall(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  return next === SPACE || next === COMMA ? end : at;
}

const SPACE = 0x20;
const COMMA = 0x2c;

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Whether a word begins with a capital letter. */
export function isCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  'a an one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety half dozen dozens hundred hundreds thousand thousands million billion'.split(' '),
);

/** Whether a word is made of letters and is no mark, number or ending. */
export function isLetters({ text }: Word): boolean {
  return isSmall(text.charCodeAt(0)) || /^\p{L}/u.test(text);
}

/** Whether a word is a number or may open one: "20", "twenty", "a dozen". */
export function isNumber(word: Word): boolean {
  return isFigure(word) || NUMBER_WORDS.has(word.lower);
}

/** Whether a word is a number, a share or a sum of money, in figures. */
export function isFigure({ text }: Word): boolean {
  return /^[$£€]?\d/.test(text);
}
