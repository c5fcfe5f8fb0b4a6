/** What the reading of dates and events is told of an article beside its prose. */
import type { IsoDate, Span } from '../article.ts';

export interface DateContext {
  published: IsoDate;
  /** The day on which its text was last changed, where it was. */
  updated?: IsoDate | null;
  /** The spans between quotation marks, in the order of the text. */
  quoted: readonly Span[];
}
