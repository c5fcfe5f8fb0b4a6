/** First names by the gender that they usually tell. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

export const MALE_FIRST_NAMES: ReadonlySet<string> = words(`
  aaron abdul abdullah abe abel abraham adam adel adolf adrian ahmad ahmed aidan al alan alastair albert alberto alec
  alejandro aleksandr alessandro alexander alexandre alexei alexey alf alfonso alfred alfredo ali alistair allan allen
  alvin amir amos anders andre andreas andreas andres andrew andrey andrzej andy angelo angus ansel anthony antoine
  anton antonio antony archie ari aristotle armando arnold arthur arturo asa ashraf august augusto austin avi barack barnaby
  barney baron barrett barry bart bartholomew basil bastien ben benedict benjamin benny bernard bernardo bernie bert bertrand
  bill billy bjorn blaine blake bo bob bobby boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan
  bryce bryson byron caleb calvin cameron carl carlo carlos carlton carson cary casper cecil cedric cesar chad charles
  charlie chester chet chris christian christoph christophe christopher chuck clarence clark claude claudio clay clayton
  clement cliff clifford clint clinton clive clyde cody colin conor conrad corey cornelius cory craig curt curtis cyril cyrus
  dale damian damien damon dan daniel danny dante darren darryl daryl dave david dean declan dennis denny denzel derek
  derrick desmond devin dick diego dieter dimitri dirk dmitri dmitry dominic don donald donnie donny doug douglas drew
  duane duncan dustin dwayne dwight dylan earl ed eddie edgar edmond edmund eduardo edward edwin efraim eli elias elijah
  elliot elliott elmer elon elroy elvis emanuel emil emile emilio emmanuel emmett enrique eric erich erik ernest ernesto
  ernie ervin ethan eugene evan evgeny fabian federico felipe felix ferdinand fernando fidel floyd francesco francis
  francisco franco francois frank frankie franklin franz fred freddie freddy frederic frederick fritz gabriel gareth garrett
  garry gary gavin gene geoff geoffrey george gerald gerard gerhard gerry giancarlo gilbert giorgio giovanni giuseppe glen
  glenn gordon graeme graham grant greg gregg gregor gregory guillermo gunther gus gustav gustavo guy hakeem hamid hamish
  hank hans harold harrison harry harvey hassan hector helmut henri henrik henry herb herbert herman hernan hiroshi homer
  horace horst howard hubert hugh hugo humberto hunter hussein ian ibrahim ignacio igor imran ira irving isaac isaiah ismail
  ivan jack jackson jacob jacques jaime jake jakob jamal james jamie jan jared jarrod jason javier jay jean-claude jeb jed
  jedediah jeff jeffery jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin jock joe joel
  joey johan johann johannes john johnnie johnny jon jonah jonas jonathan jonny jordan jorge jose josef joseph josh joshua
  josiah juan juergen jules julian julio julius junior jurgen justin kamal karl karim kareem keith kelvin ken kenneth kenny
  kent kevin khaled khalid kieran kirk klaus konrad konstantin kristian kristof kurt kyle lamar lance larry lars laurence
  lawrence lee len lenny leo leon leonard leonardo leonid leopold leroy les lester lewis liam lincoln lionel
  lloyd logan lonnie lorenzo lou louie louis luc luca lucas luciano luigi luis luiz lukas luke luther mahmoud malcolm manfred
  manuel marc marcel marcelo marco marcos marcus mario marius mark marlon marshall martin marty marvin mason massimo mateo
  mathew mats matt matteo matthew matthias maurice mauricio max maximilian maxwell mehmet mel melvin michael michel
  miguel mike mikhail milan miles milo milton mitch mitchell mo mohamed mohammad mohammed moise monty morris morton
  moses muhammad murray mustafa nate nathan nathaniel neal ned neil nelson newt nicholas nick nicolas niels nigel
  nikolai nikolaus noah noam noel nolan norman octavio olaf oleg oliver olivier omar orlando orrin oscar osama otto owen pablo paolo
  patrick paul paulo pavel pedro per percy perry pete peter petr phil philip philippe phillip pierre pieter piotr quentin
  quincy rafael ralph ram ramon randall randolph randy raphael rashid raul ravi ray raymond recep reggie reginald reince rene
  rex rhys ricardo riccardo rich richard rick ricky rob robbie robby robert roberto rod roderick rodney rodrigo roger
  roland rolf roman ron ronald ronan ronnie rory ross roy ruben rudolf rudolph rudy rufus rupert russ russell ryan sacha
  salman salvador salvatore sam sami samir samuel sanjay santiago saul scott sean sebastian serge sergei sergey sergio seth
  seymour shane shaun shawn sheldon sherman sherrod sidney silvio simon sol spencer stan stanley stefan stefano stephen sterling
  steve steven stewart stu stuart sylvester tad ted terence terrence thabo thaddeus theo theodore thomas thorsten
  tim timothy tobias toby todd tom tomas tomasz tommy tony travis trent trevor trey tristan tucker tyler tyrone ulrich ulysses
  umberto vaclav vance vernon vic vicente victor viktor vijay vince vincent vincenzo virgil vitaly vito vlad vladimir
  volodymyr wade waldo wally walt walter warren wayne wendell werner wes wesley wilbur wilfred wilhelm will willard william
  willie wilson winston wolf wolfgang woodrow wyatt xavier xi yann yitzhak yosef yuri yusuf yves zach zachary zack zane
  juergen marshawn deshawn tyrell tremaine lebron kwame kofi emeka chidi oluwaseun sipho tendai ruairi eoin seamus padraig
  diarmuid cathal oisin tomos gwilym iain callum ewan hamza bilal tariq faisal ayman bashar nouri hosni moshe shimon benyamin
  akira kenji hiro takeshi shinzo kazuo yoshi satoshi jiro haruto min-jun wei jun ming jinping kai raj rajiv rahul arjun amit
  anil ashok deepak narendra sunil suresh vikram vivek pranav rohan nikhil bashir farouk idris yaw kojo abebe haile tesfaye
  merrick mitt clarence beau chaz wolfgang joakim anatoly yevgeny gennady grigory arkady bogdan radek zbigniew lech jaroslaw
  andriy oleksandr serhiy petro mykola yaroslav taras bohdan ihor leonel evo nicolas hugo rafa thiago joaquim gilberto
  jair lula heitor benicio efrain ezequiel ulises xavi iker gerry
  lazaro delfin eliot manny yasser nasser janusz asher burt myron garth cassius dino amadou dexter manohar lyndon
  antonin thurgood hogan rand solomon darrell dwyane woody lew maury saddam slobodan bronislaw janos arpad marlin
  purnell alfonse art rush trip ryosuke ulric khizr lachlan jalal hashemi jeh osman khalfan ildefonso
  amadeus anselm
`);

export const FEMALE_FIRST_NAMES: ReadonlySet<string> = words(`
  abbie abby abigail ada adela adelaide adele adeline adriana adrienne agatha agnes aileen aimee aisha alana alberta alejandra
  alessandra alexa alexandra alexandria alexis alice alicia alina alisa alison allison alma alyssa amal amalia amanda amber
  amelia amina amy ana anabel anastasia andrea angela angelica angelina angie anita ann anna annabel annabelle anne annegret
  annette annie antoinette antonia april arianna ariel arlene ashley astrid audrey aurelia aurora ava avril aya azadeh barbara
  beatrice beatriz becky belinda bella benazir bernadette bernice bertha beryl bessie beth bethany betsy betty beverly bianca
  birgit blanca blanche bonnie brandi brenda bridget brigitte brittany brooke caitlin camilla camille candace candice cara carina
  carissa carla carlotta carly carmel carmen carol carole carolina caroline carolyn carrie cassandra cassie catalina catarina
  cate catherine cathleen cathy cecile cecilia celeste celia celine charlene charlotte chelsea cherie cheryl chiara chloe
  christa christiane christina christine christy cindy claire clara clarissa claudette claudia clementine cleo colette colleen
  connie constance consuelo cora coral cordelia corinne cornelia courtney cristina crystal cynthia daisy danielle
  daphne darlene dawn deanna deb debbie debora deborah debra deirdre delia della delphine denise desiree diana diane dianne
  dilma dina dinah dolores donna dora doreen doris dorothea dorothy dot edie edith edna eileen elaine eleanor eleni elena elisa
  elisabeth elise elissa eliza elizabeth ella ellen ellie eloise elsa elsie elvira emilia emily emma enid erica erika erin
  esmeralda esperanza estella estelle esther ethel eugenia eunice eva evangeline eve evelyn faith farah farida fatima fay felicia
  felicity fernanda fiona flora florence frances francesca francine freda frederica frieda gabby gabriela gabriella
  gabrielle gail gemma genevieve georgia georgina geraldine gertrude gillian gina ginger ginny giovanna gisela giselle gita gladys
  glenda gloria golda grace graziella greta gretchen guadalupe gwen gwendolyn hailey haley hana hanna hannah harriet hattie
  hazel heather heidi helen helena helene helga henrietta hilary hilda hillary holly hope huma ida ilana iman imelda imogen ina indira ines
  inga ingrid irene iris irina irma isabel isabella isabelle isobel ivana ivanka ivy jackie jacqueline jada jane janelle janet
  janette janice janine jasmine jean jeanette jeanne jeannie jemima jen jenna jennifer jenny jess jessica jill jillian jo
  joan joann joanna joanne jocelyn jodi jodie johanna josefina josephine josie joy joyce juanita judith judy julia juliana
  julie juliet julieta june justine kamala kara karen karin karina karla kate katerina katharina katharine katherine kathleen kathryn
  kathy katie katrina katy kay kayla kayleigh keisha kellie kellyanne kelly kendra keri kiersten kim kimberly kirsten kirstie
  kirstjen kristen kristi kristin kristina kristine krystal lacey lara latoya laura lauren lea leah leigh leila lena leona leonor leslie
  leticia leyla lila lillian lily lina linda lindsay lisa lise liz liza lizzie lois lola loretta lori lorna lorraine louisa louise
  lourdes lucia lucille lucinda lucy luisa lupita lydia lynda lynette lynn lynne mabel maddie madeleine madeline madison mae maggie
  maia malala malia mandy mara marcela marcia margaret margarita margot marguerite maria mariah mariam marian mariana marianne
  maribel marie mariel marietta marilyn marina marisa marisol marissa marjorie marla marlene marsha marta martha martina mary
  maryam matilda maud maureen mavis maxine maya megan meghan melania melanie melinda melissa mercedes meredith meryl mia
  michaela michele michelle mila mildred millicent millie mimi mina mindy minnie mira miranda miriam mitzi moira mollie molly mona
  monica monique muriel myra myrna nadia nadine nan nancy naomi natalia natalie natasha nell nellie nicola nicole nikki nina noelle
  nora noreen norma nova octavia odette olga olive olivia opal ophelia pam pamela patience patricia patsy patti patty paula paulette
  paulina pauline pearl peggy penelope penny petra phoebe phyllis pilar polly portia priscilla priti priya prudence queenie rachael rachel
  ramona raquel rebecca reem regina renata renee rhea rhoda rhonda rita roberta robyn rochelle rosa rosalie rosalind rosalyn
  rosamund rosanna rose roseanne rosemary rosie roxana roxanne ruby ruth sabine sabrina sadie sally salma samantha sandra
  sara sarah savannah scarlett selena selma serena shannon shari sharon sheila shelby shelley shelly sheri sherry shirley shonda
  sian sibyl sienna sigrid silvia simone siobhan sofia sondra sonia sonja sonya sophia sophie stacey stacy stella stephanie sue
  summer susan susana susanna susanne susie suzanne suzy svetlana sybil sylvia sylvie tabitha tamara tammy tania tanya tara
  tatiana tawana tegan teresa teri tess tessa thea thelma theresa therese tiffany tilda tina toni tracey tracy tricia trina trisha trish trudy
  tulsi ursula valentina valerie vanessa vera veronica vicki vicky victoria viola violet virginia vivian vivienne wanda wendy wilhelmina
  wilma winifred winnie winona yael yasmin yolanda yulia yvette yvonne zadie zainab zara zelda zoe zoey zuzana aoife niamh roisin
  saoirse grainne orla sinead maeve ciara fionnuala nia rhian ngozi amara adaeze chiamaka folake yetunde thandiwe nomvula ama efua abena
  noor nour samira leyla shirin soraya fatou aminata yuki yuko keiko akiko sakura naoko hiroko mei ling xiu lakshmi anjali asha
  deepa kavita lata meera neha pooja radha rani shreya sunita usha oksana olena yulia kateryna iryna nataliya lyudmila galina ludmila
  condoleezza hadiya carly megyn ronna elise greta jeanine laverne oprah beyonce rihanna sheryl arianna sigourney uma tulip
  kelli ninoska caridad delfina karyn bette barbra gennifer sahar rebekah angelique terrie paloma vanita aparna
  ariana jacklyn lana gisele marilynn lisbeth nita lael minyon billie mazie mariela nelsy marisleysis azucena
  melezia quina
`);

/** First names that both men and women bear: they make a name, and tell no gender. */
export const EITHER_FIRST_NAMES: ReadonlySet<string> = words(`
  alex andi ariel avery bailey blair brook casey charlie chris courtney dana devon dominique drew elliot emerson finley frankie gale
  harper hayden hollis jackie jaden jamie jan jean jessie jody jordan jules kai kelly kendall kerry kim kit kris kyle lane lee leigh
  lesley leslie lindsey loren lynn marion mackenzie morgan nat nico parker pat quinn reagan reese rene riley robin rowan sage sam
  sandy sasha shannon shelby skyler stacy taylor terry toni tracy val valentine whitney ali noor jo andy angel ashley aubrey
  cameron carey carroll cary dale darcy dee gabby jaime laurie lou micah nicky noel ollie phoenix
  remy ronnie rory royce shea sidney sydney temple wren yong ming li wei hong ha linh min soo young sung hyun
  stevie kendal
`);

/** Short forms of first names: whoever bears one may bear the other. */
export const SHORT_FORMS: readonly (readonly string[])[] = [
  ['william', 'bill', 'will', 'billy', 'willie', 'liam'], ['robert', 'bob', 'rob', 'bobby', 'robbie', 'robby', 'bert'],
  ['richard', 'dick', 'rick', 'rich', 'ricky'], ['james', 'jim', 'jimmy', 'jamie'], ['john', 'jack', 'johnny', 'jon'],
  ['edward', 'ed', 'ted', 'eddie', 'ned', 'teddy'], ['theodore', 'ted', 'theo', 'teddy'], ['margaret', 'peggy', 'maggie', 'meg', 'marge', 'rita'],
  ['elizabeth', 'liz', 'beth', 'betty', 'eliza', 'betsy', 'lizzie', 'libby', 'lisa'], ['anthony', 'tony'], ['antonio', 'tony'],
  ['henry', 'hank', 'harry', 'hal'], ['lawrence', 'larry'], ['laurence', 'larry'], ['harold', 'harry', 'hal'], ['charles', 'chuck', 'charlie', 'chas'],
  ['eric', 'rick'], ['frederick', 'fred', 'rick', 'freddie'], ['alexander', 'sandy', 'alex', 'al', 'sasha'], ['alexandra', 'alex', 'sandra', 'sasha', 'lexi'],
  ['catherine', 'kate', 'cathy', 'cate', 'katie'], ['katherine', 'kate', 'kathy', 'katie', 'kay', 'kathie', 'kit'], ['kathleen', 'kathy', 'kate'], ['andrew', 'andy', 'drew'],
  ['eugene', 'gene'], ['michael', 'mike', 'mick', 'mickey', 'mikey'], ['joseph', 'joe', 'joey'], ['thomas', 'tom', 'tommy'],
  ['david', 'dave', 'davey'], ['daniel', 'dan', 'danny'], ['donald', 'don', 'donnie', 'donny'], ['ronald', 'ron', 'ronnie'],
  ['kenneth', 'ken', 'kenny'], ['steven', 'steve'], ['stephen', 'steve'], ['christopher', 'chris', 'kit'], ['christine', 'chris', 'tina'],
  ['matthew', 'matt'], ['timothy', 'tim'], ['gregory', 'greg'], ['jeffrey', 'jeff'], ['geoffrey', 'geoff', 'jeff'], ['peter', 'pete'],
  ['philip', 'phil'], ['phillip', 'phil'], ['patrick', 'pat', 'paddy'], ['patricia', 'pat', 'patty', 'tricia', 'trish', 'patti'],
  ['samuel', 'sam', 'sammy'], ['samantha', 'sam'], ['benjamin', 'ben', 'benny'], ['nicholas', 'nick', 'nicky'], ['nathaniel', 'nate', 'nathan'],
  ['raymond', 'ray'], ['douglas', 'doug'], ['walter', 'walt', 'wally'], ['gerald', 'gerry', 'jerry'], ['jerome', 'jerry'], ['leonard', 'len', 'leo', 'lenny'],
  ['bernard', 'bernie'], ['albert', 'al', 'bert'], ['alfred', 'al', 'fred', 'alf'], ['arthur', 'art', 'artie'], ['francis', 'frank'], ['franklin', 'frank'],
  ['deborah', 'deb', 'debbie', 'debra'], ['barbara', 'barb', 'babs'], ['susan', 'sue', 'susie', 'suzy'], ['rebecca', 'becky', 'becca'],
  ['jennifer', 'jen', 'jenny'], ['jessica', 'jess', 'jessie'], ['pamela', 'pam'], ['victoria', 'vicky', 'vicki', 'tori'], ['valerie', 'val'],
  ['virginia', 'ginny'], ['judith', 'judy'], ['jacqueline', 'jackie'], ['dorothy', 'dot', 'dottie', 'dolly'], ['abigail', 'abby', 'gail'], ['amanda', 'mandy'],
  ['christina', 'tina', 'chris', 'christy'], ['kimberly', 'kim'], ['cynthia', 'cindy'], ['sandra', 'sandy'], ['vladimir', 'vlad'], ['joshua', 'josh'],
  ['zachary', 'zach', 'zack'], ['jonathan', 'jon', 'johnny'], ['randolph', 'randy'], ['randall', 'randy'], ['russell', 'russ'], ['clifford', 'cliff'],
  ['terence', 'terry'], ['terrence', 'terry'], ['theresa', 'terry', 'tess'], ['teresa', 'terry', 'tess'], ['stanley', 'stan'], ['vincent', 'vince', 'vinny'], ['victor', 'vic'],
  ['rudolph', 'rudy'], ['abraham', 'abe'], ['isaac', 'ike'], ['maximilian', 'max'], ['maxwell', 'max'], ['gabriel', 'gabe'], ['mitchell', 'mitch'],
];
