/** The typeface of generated pictures. Its text is drawn as outlines, so that no machine's own fonts matter. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';

const FILE = '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf';

export interface Typeface {
  /** Whether it has a glyph for each character of a text. */
  covers(text: string): boolean;
  /** How wide a line of text is, for letters of so many units. */
  widthOf(text: string, size: number): number;
  /** A line of text as SVG, its baseline beginning at a point. */
  draw(text: string, x: number, y: number, size: number): string;
}

/** Opens the typeface, once per build. Covers Latin, Greek and Cyrillic letters. */
export function openTypeface(): Typeface {
  const face = new Face(new Blob(readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve(FILE))));
  const font = new Font(face);
  const known = new Set(face.collectUnicodes());
  const outlines = new Map<number, string>();
  const outlineOf = (glyph: number): string => {
    const outline = outlines.get(glyph) ?? font.glyphToPath(glyph);
    outlines.set(glyph, outline);
    return outline;
  };
  const glyphsOf = (text: string) => {
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    return buffer.getGlyphInfosAndPositions();
  };
  return {
    covers: (text) => [...text].every((character) => known.has(character.codePointAt(0)!)),
    widthOf: (text, size) => (glyphsOf(text).reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0) * size) / face.upem,
    draw(text, x, y, size) {
      let pen = 0;
      const glyphs = glyphsOf(text).map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
        const place = `translate(${pen + xOffset} ${yOffset})`;
        pen += xAdvance;
        return `<path transform="${place}" d="${outlineOf(codepoint)}"/>`;
      });
      const scale = size / face.upem;
      return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${glyphs.join('')}</g>`;
    },
  };
}
