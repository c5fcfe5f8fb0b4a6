/** Words that make a name a body's or a place's rather than a person's. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));
const phrases = (list: string): ReadonlySet<string> => new Set(list.split(',').map((phrase) => phrase.trim()).filter(Boolean));

/** A name that ends in one of these is a body's (or a building's, an event's, a product's). */
export const BODY_HEADS: ReadonlySet<string> = words(`
  club party times post journal tribune herald news press magazine review gazette chronicle globe observer telegraph guardian mail star
  sun radio television tv network channel company co corp corporation inc incorporated ltd llc plc group holdings partners associates
  bank fund trust foundation institute institution university college school academy hospital clinic church cathedral mosque synagogue temple
  council committee commission board bureau agency authority department ministry office service administration government court courts
  senate house congress parliament assembly legislature cabinet party union association federation league alliance coalition society
  organization organisation conference convention forum summit center centre museum library theater theatre gallery studio studios
  campaign pac action project initiative program programme network caucus force forces army navy guard marines corps police
  airlines airways air airport station bridge street avenue road boulevard square park river lake bay harbor harbour island islands
  mountain mountains county city town village state states province republic kingdom empire territory district valley beach
  coast sea ocean bowl cup games series prize award awards act bill treaty agreement accord plan law amendment protocol
  tower building hall hotel resort casino stadium arena plaza palace castle wharf dock pier slip street lane
  records pictures films entertainment media communications industries systems technologies technology solutions services software motors
  energy oil gas power electric steel mining foods brands stores store market markets exchange capital financial insurance securities
  brotherhood workers teamsters nurses teachers firefighters veterans women democrats republicans conservatives voters citizens americans youth
  committee delegation mission embassy consulate one week weekly daily today tonight day eve war revolution movement crisis summit
  line beacon watch fund lives matter street journal monitor insider buzz report reports wire hill kremlin pentagon palace
  debates responsibility economics relations drilling gym mode garden base savings partnership limited springs heights falls rapids gables bluffs gardens shores junction
  boatyard shipyard works mill farm brewery bakery café cafe restaurant inn tavern
  primary election debate reporter morning politics nation book testament bible koran quran
`);

/** Bodies, outlets and sites that need no head word. */
export const BODIES: ReadonlySet<string> = phrases(`
  reuters, associated press, breitbart, politico, bloomberg, buzzfeed, vox, axios, slate, salon, newsweek, twitter, facebook, google, apple, amazon, microsoft, youtube, instagram, snapchat, tiktok, reddit, netflix, uber, tesla, boeing,
  wikileaks, congress, parliament, senate, white house, the white house, kremlin, the kremlin, pentagon, wall street, main street, hollywood, silicon valley, capitol hill, supreme court, trump tower,
  new york times, new york post, washington post, wall street journal, usa today, los angeles times, fox news, fox, msnbc, cnn, nbc, abc, cbs, pbs, npr, bbc, c-span, espn, hbo, univision, telemundo,
  air force one, marine one, islamic state, al qaeda, al-qaeda, hamas, hezbollah, taliban, boko haram, nato, european union, united nations, world bank, gop, democrats, republicans, libertarians,
  huffington post, huffpost, daily beast, daily caller, washington examiner, washington times, national review, weekly standard, the hill, the atlantic, the new yorker, the economist, vanity fair, rolling stone,
  fbi, cia, nsa, irs, epa, doj, dnc, rnc, aclu, nra, naacp, afl-cio, oval office, foggy bottom, downing street, tea party, black lives matter, planned parenthood, obamacare, brexit, medicare, medicaid, social security, meet the press, face the nation, good morning america,
  snopes, politifact, wikipedia, vatican, holy see, hyde park, wells fargo, goldman sachs, morgan stanley, jp morgan, deutsche bank, lehman brothers, bear stearns, merrill lynch, exxon mobil, johnson & johnson, procter & gamble, general electric, general motors, ford, walmart, starbucks, disney, trump organization
`);

/** Nouns that take "of" and a further name: "University of …", "Department of …". */
export const OF_HEADS: ReadonlySet<string> = words(`
  university college school department ministry bank bureau board house office institute church council court chamber center centre academy
  league daughters sons friends knights order society association federation union city state republic kingdom people's commonwealth
  duke bishop archbishop secretary president governor mayor chairman leader head prime minister director
  institutes library museum hall gulf isle cape mount port straits strait bay fort sea speaker joint chiefs committee conference congress
  archdiocese diocese district town village county province
`);

/** Countries, states and large cities: never a person, seldom a voice. */
export const PLACES: ReadonlySet<string> = phrases(`
  afghanistan, albania, algeria, angola, argentina, armenia, australia, austria, azerbaijan, bahrain, bangladesh, belarus, belgium, bolivia, bosnia, brazil, britain, bulgaria, burma, cambodia, cameroon, canada, chile, china, colombia, congo, costa rica, croatia, cuba, cyprus, czech republic, denmark, ecuador, egypt, el salvador, england, eritrea, estonia, ethiopia, finland, france, gaza, germany, ghana, great britain, greece, greenland, guatemala, guinea, haiti, honduras, hong kong, hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan, jordan, kazakhstan, kenya, kosovo, kuwait, laos, latvia, lebanon, liberia, libya, lithuania, luxembourg, macedonia, malaysia, mali, malta, mexico, moldova, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands, new zealand, nicaragua, niger, nigeria, north korea, northern ireland, norway, oman, pakistan, palestine, panama, paraguay, peru, philippines, poland, portugal, puerto rico, qatar, romania, russia, rwanda, saudi arabia, scotland, senegal, serbia, sierra leone, singapore, slovakia, slovenia, somalia, south africa, south korea, south sudan, spain, sri lanka, sudan, sweden, switzerland, syria, taiwan, tanzania, thailand, tunisia, turkey, uganda, ukraine, united arab emirates, united kingdom, united states, united states of america, uruguay, uzbekistan, venezuela, vietnam, wales, yemen, zambia, zimbabwe, crimea, chechnya, catalonia, kurdistan,
  america, europe, asia, africa, antarctica, latin america, south america, north america, central america, middle east, west bank, far east, eastern europe, western europe, soviet union, ussr, u.s., u.s, us, u.k., u.k, uk, u.n., eu, e.u., usa, u.s.a.,
  n.h, n.j, n.m, n.y, n.c, n.d, s.c, s.d, r.i, w.va, ala, ariz, ark, calif, colo, conn, fla, ga, kan, ky, md, mich, minn, mont, neb, nev, okla, pa, tenn, tex, vt, va, wis, wyo,
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, washington, west virginia, wisconsin, wyoming, d.c., ontario, quebec, alberta, manitoba, nova scotia, british columbia, new brunswick, newfoundland,
  atlanta, baltimore, boston, brooklyn, buffalo, charleston, charlotte, chicago, cincinnati, cleveland, columbus, dallas, denver, des moines, detroit, flint, fort worth, harlem, houston, indianapolis, kansas city, las vegas, long island, los angeles, manhattan, memphis, miami, milwaukee, minneapolis, nashville, new england, new orleans, new york city, newark, oakland, oklahoma city, orlando, philadelphia, phoenix, pittsburgh, portland, queens, raleigh, richmond, sacramento, salt lake city, san antonio, san bernardino, san diego, san francisco, san jose, seattle, st. louis, st louis, tampa, tucson, washington d.c., bronx, staten island, benghazi, guantanamo, midwest, rust belt,
  amsterdam, athens, baghdad, bangkok, barcelona, beijing, beirut, berlin, bogota, brussels, bucharest, budapest, buenos aires, cairo, caracas, copenhagen, damascus, delhi, dubai, dublin, edinburgh, frankfurt, geneva, glasgow, hamburg, havana, helsinki, istanbul, jakarta, jerusalem, johannesburg, kabul, karachi, kiev, kyiv, lagos, lima, lisbon, liverpool, london, madrid, manchester, manila, melbourne, mexico city, milan, minsk, montreal, moscow, mosul, mumbai, munich, nairobi, naples, new delhi, oslo, ottawa, paris, prague, pyongyang, rio de janeiro, riyadh, rome, santiago, sao paulo, sarajevo, seoul, shanghai, st. petersburg, stockholm, sydney, taipei, tehran, tel aviv, tokyo, toronto, tripoli, tunis, vancouver, venice, vienna, warsaw, zurich, aleppo, calais, davos
`);

/** Adjectives of nation, party and faith, which stand before a name without being part of it. */
export const DEMONYMS: ReadonlySet<string> = words(`
  american americans british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian swedish norwegian danish
  finnish polish czech hungarian romanian bulgarian greek turkish russian russians ukrainian ukrainians israeli israelis palestinian palestinians iranian iraqi syrian saudi
  egyptian libyan moroccan african asian european indian pakistani afghan chinese japanese korean vietnamese thai filipino indonesian australian
  canadian mexican cuban brazilian argentine chilean colombian venezuelan haitian latino latina latinos hispanic hispanics black white jewish
  christian christians muslim muslims catholic catholics protestant evangelical evangelicals mormon hindu buddhist islamic arab arabs
  republican republicans democrat democrats democratic libertarian conservative liberal tory labour socialist communist green nazi marxist
  californian texan floridian ohioan bostonian londoner northern southern eastern western midwestern african-american soviet georgian serbian
  former ex acting interim senior deputy
`);
