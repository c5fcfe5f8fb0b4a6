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
const WORD = new RegExp(`${ENDING}|\\p{L}(?:[\\p{L}\\p{M}\\p{N}]|[.-](?=\\p{L})|(?!${ENDING})['’](?=\\p{L}))*|${NUMBER}|\\S`, 'gu');

/** The words of a stretch of text, in their order. */
export function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  const sentence = text.slice(start, end);
  WORD.lastIndex = 0;
  for (let match = WORD.exec(sentence); match; match = WORD.exec(sentence)) {
    const [word] = match;
    const at = start + match.index;
    words.push({ text: word, lower: word.toLowerCase().replace('’', "'"), start: at, end: at + word.length });
  }
  return words;
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
  return /^\p{L}/u.test(text);
}

/** Whether a word is a number or may open one: "20", "twenty", "a dozen". */
export function isNumber(word: Word): boolean {
  return isFigure(word) || NUMBER_WORDS.has(word.lower);
}

/** Whether a word is a number, a share or a sum of money, in figures. */
export function isFigure({ text }: Word): boolean {
  return /^[$£€]?\d/.test(text);
}
