/** Common verb forms that end a noun phrase. Lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Irregular past forms, and present forms in -s that are seldom nouns. */
export const FINITE_VERBS: ReadonlySet<string> = words(`
  went came took gave got made kept held stood sat ran won lost led left met paid sent spent built bought brought thought taught caught fought sought
  knew grew drew threw flew blew saw heard felt found found began became broke chose drove ate fell forgot froze hid hit hung kept knelt laid lent let lit
  meant put quit rang read rode rose said sang sank sold set shook shone shot shut slept spoke stole stuck struck swam swept swore told tore understood
  wept woke wore wound wrote withdrew undertook overcame arose awoke bent bet bid bled bound cast cost cut dealt dug split spread spun sprang
  has is was are were had did does do goes comes takes gives gets makes keeps holds stands sits runs wins loses leads leaves meets pays sends spends builds
  buys brings thinks teaches fights seeks knows grows draws throws sees hears feels finds begins becomes breaks chooses drives eats falls says tells
  speaks writes wants needs seems appears believes hopes likes loves hates tries lives dies gets looks sounds continues remains serves chairs owns
  represents supports opposes plans expects intends refuses declines argues insists admits explains believes works
  want need seem believe hope like love hate try live think know say tell go come take give get make keep feel find believe argue insist agree disagree
  will would shall should can could may might must
`);

/** Verbs that take a clause: a name after one can be a subject. */
export const CLAUSE_VERBS: ReadonlySet<string> = words(
  'think thinks thought believe believes believed know knows knew hope hopes hoped fear fears feared feel feels felt say says said claim claims claimed argue argues argued suggest suggests suggested insist insists insisted note notes noted reported reports report show shows showed means meant ensure told tells wrote acknowledged added recalled',
);
