/** The frames in the order in which they are asked: the first that has something to say decides. */
import type { Frame } from './frames/frame.ts';
import { askedFor, fixtureIs, fixtureMay, fixtureOn, forArranged, hasArranged, isOn, itsVote, leadsTo, onBallot, setAs, setFor } from './frames/fixtures.ts';
import { afterChange, compared, figuresFor, happened, openingDone, possessed, told, whichHappened } from './frames/happenings.ts';
import { announces, awaits, braced, decided, dueReport, faces, forUse, outOn } from './frames/plans.ts';
import { fromNow, fromThen, isFrom, moved, notUntil, since, term } from './frames/terms.ts';

export const FRAMES: readonly Frame[] = [
  since,
  compared,
  figuresFor,
  told,
  openingDone,
  moved,
  notUntil,
  term,
  fromNow,
  isOn,
  isFrom,
  outOn,
  hasArranged,
  setAs,
  setFor,
  fromThen,
  announces,
  awaits,
  faces,
  dueReport,
  whichHappened,
  happened,
  afterChange,
  possessed,
  leadsTo,
  fixtureOn,
  fixtureIs,
  askedFor,
  forArranged,
  forUse,
  decided,
  braced,
  fixtureMay,
  itsVote,
  onBallot,
];
