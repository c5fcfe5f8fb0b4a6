/** What is arranged for a day. */

export const CONTEST = 'game|match|final|semi-?final|quarter-?final|election|vote|primary|debate|race|contest|encounter|showdown|matchup|caucus|runoff|referendum|ballot|bout|tournament|finale|championship|derby|replay|rematch|clash|qualifier|play-?off|decider|fight';

/** What somebody sets a day for. */
export const FIXTURE = `${CONTEST}|meeting|summit|hearing|session|deadline|concert|parade|talks|conference|ceremony|auction|rally|inauguration|convention|trial|launch|liftoff|funeral|premiere|trip|visit`;

/** What else is arranged, and seldom told of once it is over. */
export const ARRANGED = `${FIXTURE}|vigil|feast|appointment|fixture|rehearsal|reception|banquet|dinner|fundraiser|gala|briefing|stoppage|strike|walkout|march|protest|demonstration|boycott|shutdown|day\\s+of\\s+(?:action|mourning|protest)|arraignment|wedding|bye|gig|exam|operation|surgery`;
