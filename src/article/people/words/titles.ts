/** Words that go before a name or stand for a person. Lower case, without a last stop. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Said of a man, whatever the name that follows. */
export const MALE_HONORIFICS: ReadonlySet<string> = words('mr sir lord king prince father fr brother pope baron duke emperor sheikh sultan');

/** Said of a woman, whatever the name that follows. */
export const FEMALE_HONORIFICS: ReadonlySet<string> = words('mrs ms miss lady dame queen princess sister baroness duchess empress madam mme');

/** Titles that stand capitalised before a name. */
export const TITLES: ReadonlySet<string> = words(`
  mr mrs ms miss mx dr prof professor rev revd reverend fr father sister brother hon sir dame lord lady king queen prince princess pope
  cardinal archbishop bishop rabbi imam ayatollah sheikh pastor chaplain dean deacon baroness baron duke duchess sultan emperor mme
  president vice-president pres sen senator sens senators rep reps representative congressman congresswoman gov govs governor lt-gov mayor
  mp msp mep cllr deputy councillor councilor coun councilman councilwoman councilmember alderman alderwoman assemblyman assemblywoman selectman
  commissioner minister premier chancellor secretary undersecretary ambassador amb envoy speaker leader whip chairman chairwoman chair
  chairperson director administrator comptroller treasurer auditor attorney judge justice magistrate sheriff marshal constable
  chief officer agent detective det inspector insp superintendent supt sgt sergeant cpl corporal pvt private lt lieutenant capt captain maj
  major col colonel gen general brig brigadier adm admiral cmdr commander cdr cmdt commodore ensign specialist trooper spokesman spokeswoman
  spokesperson strategist nominee candidate host correspondent reporter editor columnist analyst author actor actress singer coach
  manager ceo cfo founder co-founder co-chair co-chairman vice-chair attorney-general surgeon ombudsman lawmaker democrat republican
  del delegate state-rep counsel counselor adviser advisor aide professor principal doctor nurse captain skipper engineer
  solicitor advocate barrister clerk registrar warden provost rector vicar canon monsignor msgr mother uncle aunt dictator premier
  secretary-general director-general governor-general inspector-general solicitor-general auditor-general surgeon-general major-general brigadier-general
  lieutenant-general vice-chancellor president-elect governor-elect mayor-elect editor-in-chief commander-in-chief cio coo cto cmo vp evp svp
  committeeman committeewoman olympian medalist
  pollster consultant investigator prosecutor regulator farmer businessman billionaire pilot executive comedian rapper
`);

/** Titles too common as plain words to make a person of a single name that follows them. */
export const WEAK_TITLES: ReadonlySet<string> = words('general state justice private major chair state-rep democrat republican executive officer attorney mother sister brother father');

/** Nouns for one person: a phrase with such a head can speak. */
export const PERSON_NOUNS: ReadonlySet<string> = words(`
  spokesman spokeswoman spokesperson president senator governor mayor representative congressman congresswoman secretary minister premier
  chancellor ambassador envoy speaker leader chairman chairwoman chair chairperson director administrator attorney lawyer judge justice
  sheriff chief officer official agent detective inspector superintendent sergeant lieutenant captain major colonel general admiral commander
  strategist nominee candidate hopeful contender frontrunner front-runner host anchor moderator correspondent reporter journalist editor columnist commentator analyst
  author writer blogger actor actress singer coach manager executive ceo founder co-founder adviser advisor aide staffer operative consultant
  pollster professor historian economist scientist scholar researcher expert teacher student doctor nurse physician psychologist
  man woman boy girl mother father son daughter brother sister wife husband widow uncle aunt grandmother grandfather cousin
  friend colleague ally critic opponent rival supporter voter resident neighbor neighbour witness victim survivor veteran donor
  activist organizer organiser advocate volunteer member councillor councilman councilwoman councilor lawmaker legislator politician
  democrat republican conservative liberal libertarian mogul tycoon billionaire businessman businesswoman entrepreneur developer investor owner
  prosecutor investigator regulator commissioner engineer operator pilot driver skipper fisherman farmer baker librarian
  pastor priest bishop archbishop cardinal rabbi imam pope king queen prince princess star celebrity comedian rapper musician artist
  employee worker employer boss partner customer passenger patient tenant tourist visitor attendee participant panelist respondent source
  insider person someone somebody statesman diplomat soldier general-manager whistleblower treasurer principal dean provost
  head vice-president deputy counsel counselor ombudsman clerk warden trustee caller heckler protester protestor demonstrator
  aide-de-camp co-chair co-chairman co-author assistant associate ex-wife ex-husband fiancee boyfriend girlfriend teenager
  child kid immigrant refugee citizen american executive-director interviewer questioner narrator user commenter reader viewer landlord
  harbourmaster harbormaster harbour-master master mechanic electrician carpenter plumber builder architect designer chef cook
  lobbyist pundit insurer broker banker trader vendor retailer shopkeeper grocer hotelier curator archivist conductor composer
  neurosurgeon photographer cameraman producer filmmaker playwright poet novelist biographer translator interpreter
  paramedic firefighter policeman policewoman constable trooper guard ranger coroner pathologist surgeon dentist pharmacist veterinarian
  biologist chemist physicist geologist climatologist epidemiologist sociologist anthropologist statistician mathematician astronaut
  dad mom mum grandma grandpa mate skipper boatbuilder sailor deckhand lighthouse-keeper keeper incumbent predecessor successor challenger newcomer heir
  announcer presenter newscaster broadcaster anchorman anchorwoman player footballer midfielder quarterback goalkeeper athlete runner cyclist swimmer
  boxer golfer champion winner drummer songwriter dancer model frontman bandmate bystander passerby passer-by onlooker shopper commuter homeowner nun
  monk vicar inmate prisoner defendant plaintiff suspect gunman attacker juror foreman negotiator mediator undersecretary secretary-general defector
  dissident exile rebel fighter militant technician astronomer planner forecaster hunter rancher miner trucker waiter waitress bartender nanny teen
  youngster classmate roommate housemate teammate ex-boyfriend ex-girlfriend nephew niece grandson granddaughter grandparent stepfather stepmother
  son-in-law daughter-in-law mother-in-law father-in-law fiance delegate superdelegate appointee undergraduate graduate freshman retiree pensioner
  lecturer tutor headteacher headmaster headmistress receptionist campaigner marcher buyer seller lender publisher reviewer marketer salesman saleswoman
  umpire referee scout native alumnus alumna backbencher peer crossbencher ex-minister ex-president cofounder magnate financier radiologist fireman seaman coachman helmsman
  half-brother half-sister stepson stepdaughter great-uncle great-aunt great-grandfather great-grandmother
`);

/** Nouns that tie a person to a relative. */
export const KIN: ReadonlySet<string> = words(
  'wife husband son daughter father mother brother sister uncle aunt cousin nephew niece widow widower grandson granddaughter grandfather grandmother stepfather stepmother stepson stepdaughter half-brother half-sister great-uncle great-aunt great-grandfather great-grandmother fiance fiancee',
);

/** Nouns for several people or for a body that can speak. */
export const GROUP_NOUNS: ReadonlySet<string> = words(`
  spokesmen officials aides advisers advisors allies critics opponents supporters voters residents lawyers attorneys lawmakers senators
  democrats republicans conservatives liberals leaders experts analysts economists scientists researchers scholars historians
  police authorities prosecutors investigators regulators officers agents organizers organisers activists advocates protesters demonstrators students
  teachers parents families people women men americans russians operatives strategists sources insiders staffers members employees workers
  judges reporters journalists editors columnists commentators pundits candidates nominees friends colleagues witnesses victims survivors
  veterans donors executives managers directors governors mayors ministers diplomats governments writers authors
  crowd audience campaign committee commission council board panel agency department ministry government administration
  company firm corporation business bank university college school hospital church court party union association organization organisation
  group club coalition foundation institute team staff office bureau authority service force army navy military network channel station newspaper
  paper magazine website site outlet publication blog kremlin press media pac super-pac caucus delegation jury tribunal watchdog charity nonprofit
  think-tank camp side couple pair duo trio majority minority legislature senate house congress parliament assembly chamber embassy consulate
  children kids boys girls crowds thousands hundreds dozens fans followers neighbours neighbors nurses doctors engineers inspectors consultants contractors fishermen farmers passengers patients tenants
  owners customers users viewers readers commenters callers hecklers lawmakers lobbyists investors traders bankers
  band choir orchestra family gang squad crew alliance airline airlines airport regulator firms companies banks unions groups agencies schools hospitals
  charities watchdogs mps peers backbenchers relatives siblings brothers sisters locals shoppers commuters players coaches athletes jurors inmates rebels
  militants insurgents soldiers troops sailors marines newspapers networks stations outlets websites marchers detectives delegates superdelegates
  appointees graduates pensioners campaigners homeowners onlookers bystanders negotiators mediators dissidents exiles fighters clergy bishops pastors
  rabbis physicians publishers
  thrift automaker carmaker drugmaker chipmaker planemaker steelmaker maker retailer insurer utility concern conglomerate railroad brokerage chain startup giant manufacturer
  supplier producer distributor brewer automakers carmakers retailers insurers utilities manufacturers suppliers producers
`);

/** Things that carry words but nobody's mouth: a phrase with such a head is left without a speaker. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = words(`
  statement report letter email e-mail memo memorandum tweet post message note article story column editorial essay book op-ed ad advertisement
  release lawsuit complaint filing brief ruling decision opinion order indictment affidavit bill law act amendment constitution resolution
  document documents files records transcript video clip tape recording footage study survey poll review analysis text caption headline title
  sign banner poster placard slogan motto hashtag website page account speech address remarks comment comments response answer reply plan proposal
  platform policy rule rules manual guide contract agreement deal treaty charter petition invitation script song lyrics poem prayer
  announcement summary statements tweets letters emails messages posts notes ads reports articles advisory notice warning
  advertisement blurb inscription plaque entry dispatch findings
`);

/** Person nouns that tell the gender. */
export const MALE_NOUNS: ReadonlySet<string> = words(
  'spokesman congressman businessman councilman assemblyman alderman chairman man boy father son brother husband uncle grandfather king prince actor fisherman policeman cameraman salesman statesman boyfriend ex-husband nephew grandson widower gentleman co-chairman frontman anchorman gunman headmaster stepfather son-in-law father-in-law ex-boyfriend fireman seaman waiter monk dad grandpa',
);
export const FEMALE_NOUNS: ReadonlySet<string> = words(
  'spokeswoman congresswoman businesswoman councilwoman assemblywoman alderwoman chairwoman woman girl mother daughter sister wife aunt grandmother queen princess actress policewoman girlfriend ex-wife niece granddaughter widow lady heiress waitress hostess anchorwoman headmistress stepmother daughter-in-law mother-in-law ex-girlfriend saleswoman nun mom mum grandma',
);
