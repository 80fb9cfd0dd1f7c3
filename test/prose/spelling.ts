/** The part before -ise of words that end so in American English too. */
const ENDS_IN_ISE =
  /^(?:\w*adv|appr|ar|bitw|bru|chast|\w*clockw|compr|comprom|conc|cru|dem|desp|dev|disgu|enterpr|exc|\w*exerc|expert|franch|impr|improv|inc|incis|likew|merchand|no|otherw|pairw|parad|po|pra|\w*prec|prem|\w*prom|ra|\w*rev|stepw|superv|\w*superv|surm|surpr|telev|treat)$/;

/** British words that no pattern finds, each with its American one. A word that ends in `*` stands for all that begin so. */
const words = new Map(
  `
  acknowledgement* acknowledgment
  afterwards afterward
  ageing aging
  aluminium aluminum
  amongst among
  anaem* anem
  anaesth* anesth
  armour* armor
  artefact* artifact
  behaviour* behavior
  cancelled canceled
  cancelling canceling
  centre* center
  channelled channeled
  cheque* check
  colour* color
  defence* defense
  diarrhoea* diarrhea
  dialled dialed
  distil distill
  endeavour* endeavor
  enquir* inquir
  enrol enroll
  enrolment* enrollment
  faec* fec
  favour* favor
  fibre* fiber
  flavour* flavor
  foet* fet
  fulfil fulfill
  fulfils fulfills
  fulfilment fulfillment
  grey* gray
  gynaecolog* gynecolog
  haem* hem
  harbour* harbor
  honour* honor
  humour* humor
  initialled initialed
  instalment* installment
  instil instill
  judgement* judgment
  kilometre* kilometer
  labelled labeled
  labelling labeling
  labour* labor
  learnt learned
  leukaem* leukem
  levelled leveled
  licence* license
  litre* liter
  manoeuvr* maneuver
  metre* meter
  millilitre* milliliter
  millimetre* millimeter
  modelled modeled
  modelling modeling
  mould mold
  neighbour* neighbor
  odour* odor
  oedema* edema
  offence* offense
  orthopaedic* orthopedic
  paediatr* pediatr
  practise* practice
  pretence pretense
  programme program
  programmes programs
  rigour rigor
  rumour* rumor
  sceptic* skeptic
  signalled signaled
  signalling signaling
  skilful* skillful
  spelt spelled
  sulph* sulf
  theatre* theater
  totalled totaled
  towards toward
  travelled traveled
  travelling traveling
  tumour* tumor
  tyre tire
  unlabelled unlabeled
  vapour* vapor
  whilst while
  wilful* willful
  `
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' ') as [british: string, american: string]),
);

/** The length of the shortest beginning in the table. */
const SHORTEST = 4;
const ISE = /^([a-z]{3,})is(e|ed|es|er|ers|ing|ation|ations|able)$/;
const YSE = /^([a-z]*(?:anal|paral|catal|hydrol|dial))ys(e|ed|er|ers|ing)$/;

/** Returns the American spelling, in lower case, of a word in the British one. Returns null for any other word. */
export function american(word: string): string | null {
  const lower = word.toLowerCase();
  const whole = words.get(lower);
  if (whole !== undefined) return whole;
  for (let length = lower.length; length >= SHORTEST; length--) {
    const beginning = words.get(`${lower.slice(0, length)}*`);
    if (beginning !== undefined) return beginning + lower.slice(length);
  }
  const ise = ISE.exec(lower);
  if (ise && !ENDS_IN_ISE.test(ise[1]!)) return `${ise[1]}iz${ise[2]}`;
  const yse = YSE.exec(lower);
  return yse ? `${yse[1]}yz${yse[2]}` : null;
}
