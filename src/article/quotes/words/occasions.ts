/** To whom, and on what occasion, words are said: nouns that name it. */

const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/** Who is told as an audience: with or without an article. */
export const AUDIENCES: readonly string[] = words(`
  reporters journalists correspondents broadcaster broadcasters newspaper newspapers magazine agency station program programme podcast
  council councillors councilors lawmakers legislators senators congress parliament mps committee commission panel board trustees court jurors jury judge inquiry tribunal
  conference briefing hearing meeting rally crowd audience assembly forum summit delegates shareholders investors analysts supporters voters residents
  students pupils graduates parishioners mourners ministers
`);

/** Last words of a newspaper's, a station's or an agency's name. */
export const OUTLETS: readonly string[] = words(`
  Gazette Times Post News Herald Tribune Guardian Journal Telegraph Mail Star Sun Mirror Observer Chronicle Standard Independent Courier Examiner Globe Dispatch
  Inquirer Enquirer Register Ledger Monitor Bulletin Echo Argus Mercury Advertiser Press Reporter Record Review Weekly Daily Today Magazine
  Radio Television TV Network Broadcasting Podcast Reuters Bloomberg BBC CNN NBC CBS ABC CBC NPR PBS CNBC MSNBC AP AFP UPI Politico Axios Spiegel Monde Figaro
`);

/** What words are written or said in: "in a statement". */
export const WRITINGS: readonly string[] = words(`
  statement email e-mail letter interview interviews speech address sermon memo memorandum message note post tweet video report release column essay op-ed
  article book diary affidavit testimony filing ruling judgment briefing podcast broadcast call release
`);

/** Where people come together to hear words: "at a news conference". */
export const GATHERINGS: readonly string[] = words(`
  conference briefing hearing meeting rally ceremony event forum summit vigil debate lunch luncheon dinner breakfast reception service funeral trial session
  assembly convention demonstration protest march launch
`);
