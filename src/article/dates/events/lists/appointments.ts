/** Words that set a time for something: with them "for May" says when. */
export const APPOINTED: ReadonlySet<string> = new Set('set scheduled slated planned due postponed delayed rescheduled booked called'.split(' '));
