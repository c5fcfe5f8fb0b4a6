/**
 * A name for use in an address: lower case, accents dropped from Latin letters, every run of other
 * characters a hyphen. Letters of other scripts stay. Empty where nothing is left.
 */
export function slugify(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{Mark}+/gu, '$1')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\p{Mark}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .normalize('NFC');
}
