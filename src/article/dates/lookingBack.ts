/** Words that count only where a look back allows it: they are looked for first, as a look back from every word takes long. */
export function lookingBack(condition: string, words: string): string {
  return `(?=${words})${condition}(?:${words})`;
}
