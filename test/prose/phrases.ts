import type { Passage } from './passage.ts';

/** A turn of phrase that we do not write. */
export interface Phrase {
  /** Matches the phrase. A space stands for any white space, line breaks included. */
  readonly pattern: RegExp;
  /** The words or turn of phrase to write. */
  readonly say: string;
  /** A sentence that it must find, and one that it must not. */
  readonly bad: string;
  readonly good: string;
  /** The kinds of prose that it does not apply to. */
  readonly except?: readonly Passage['kind'][];
}

const BE = '(?:is|are|was|were|be|been|being)';
/** Words that begin a clause, after which `where` means `if`. */
const CLAUSE =
  '(?:no|none|nothing|nobody|neither|an?|the|it|its|they|their|one|all|each|any|some|this|that|these|those|both|he|she|you|not|only|more|fewer|there (?:is|are) no(?:ne|t|thing)?)';
/** Words after which `where` names a place. */
const PLACE =
  '(?:is|are|to|of|from|know|knows|see|find|finds|say|says|show|shows|here|there|everywhere|anywhere|place|places|server|folder|page|table|column|columns|country|countries|state|states|row|file|files|database|site|sites|facility|address|position|point|line|directory|path|field|market|and|or)';

/** Derived from our style: subject first, present tense, plain verbs, third parties by name. */
export const phrases = {
  anew: {
    pattern: /\banew\b/i,
    say: '"again", or a verb with "re-" (recompute, reassess)',
    bad: 'The risk is computed anew.',
    good: 'The risk is recomputed.',
  },
  archaic: {
    pattern:
      /\b(?:whoever|whomever|whosoever|whatsoever|whereof|wherein|whereby|whereupon|thereof|therein|thereby|thereupon|hereof|herein|hereby|hitherto|heretofore|forthwith|nought|naught|ere|lest|albeit|unto|upon|ought|shall|amid|oneself)\b/i,
    say: 'a plain word: "that", "which", "of it", "on", "so that … not", "must", "should"',
    bad: 'Whoever holds the key may write.',
    good: 'A key in this role may write.',
  },
  person: {
    pattern: /\b(?:somebody|nobody|anybody|everybody)(?:'s)?\b/i,
    say: 'the actor by name: "a third party", "the vendor", "a user", "no key", "the client"',
    bad: 'Nobody approved the decision.',
    good: 'The decision has no approver.',
  },
  'who-pronoun': {
    pattern: /\b(?:whom|(?:those|one|ones|others|they|he|they|all) (?:who|whose))\b/i,
    say: 'the noun: "third parties that", "the vendor", "suppliers whose"',
    bad: 'It lists those who supply the vendor.',
    good: 'It lists suppliers of the vendor.',
  },
  'is-none': {
    pattern: new RegExp(`(?<!\\b(?:there|here) )\\b${BE} none\\b(?! of)`, 'i'),
    say: '"is not one", "is invalid", "does not exist" or "has no …"',
    bad: 'An e-mail address that is none is refused.',
    good: 'There is none.',
  },
  'is-no': {
    pattern: new RegExp(
      `(?<!\\b(?:there|here)['a-z]* )(?<!\\b(?:there|here) (?:has|have|had|must|can|may|will|would|could) )\\b${BE} no (?!longer\\b|more\\b|less\\b|fewer\\b|later\\b|earlier\\b|larger\\b|smaller\\b|higher\\b|lower\\b|different\\b|such\\b|and\\b|or\\b|if\\b)[\\w\\u{e000}]+`,
      'iu',
    ),
    say: '"is not a …", "has no …" or "there is no …"; in a message: unknown X "…"',
    bad: '"X" is no rule of the gate.',
    good: 'There is no rule of that name; it is no longer in force.',
  },
  'so-many-that': {
    pattern: /\bso (?:many|much|few|long|often|deep|large|small)(?: \w+)? (?:that|as)\b/i,
    say: 'the limit: "more than", "at most", "up to"',
    bad: 'There are so many that the page is full.',
    good: 'More than 100 fill the page.',
  },
  'as-many-as': {
    pattern: /\b(?:as many as (?!\d)|just as many|as of which|as deep as|as it (?:stands|stood))/i,
    say: '"up to", "the same number", "the assessment day", "the current"',
    bad: 'The day as of which risk is assessed.',
    good: 'The assessment day.',
  },
  'another-than': {
    pattern: /\banother(?: \w+)? than\b/i,
    say: '"different from" or "other than"',
    bad: 'It has another source than ours.',
    good: 'Its source differs from ours.',
  },
  'clause-as-noun': {
    pattern: new RegExp(
      `\\b(?:what (?:follows|stands|lies|holds|comes|goes|belongs|happens|happened|came|went|changed|changes|matters|counts)|(?:of|with|from|by|for|on|in|to|than|as|at|after|before|all|only|between|into) what (?:it|they|a|an|the|its|their|is|are|was|were|has|have|had|can|cannot|may|must|others|other|each|we|you|one|does|did|do))\\b`,
      'i',
    ),
    say: 'a noun: "derived data", "the result", "the input", "the fields that"',
    bad: 'It recomputes what follows from the write.',
    good: 'It recomputes the derived data. The message says what is wrong.',
    except: ['heading'],
  },
  'clause-first': {
    pattern: /(?:^|[.:;!?—] )\s*(?:what|who|whose|where|wherever|whatever|whichever|of which|of whom)\b(?![^.]*\?)/i,
    say: 'the subject first; "if" for a condition; "Returns …", "The …" for a description',
    bad: 'Where more cannot be done, it is not a fault.',
    good: 'If more cannot be done, it is not a fault.',
    except: ['heading'],
  },
  'where-if': {
    pattern: new RegExp(
      `(?:\\b(?:null|empty|false|true|absent|missing|zero|0|only|even|except|but|also|especially|throws|\\u{e000}+) where\\b|(?<!\\b${PLACE}) where ${CLAUSE}\\b)`,
      'iu',
    ),
    say: '"if" or "when"',
    bad: 'It is null where no date is known.',
    good: 'It is null if no date is known; it says where it is.',
  },
  inversion: {
    pattern: /(?:^|[.;:!?] )\s*(?:Were|Had|Should) (?:it|they|the|a|an|one|there|we)\b(?![^.]*\?)/,
    say: '"If it …"',
    bad: 'Were it two statements, both could fail.',
    good: 'If it were two statements, both could fail.',
  },
  told: {
    pattern: new RegExp(
      `\\b(?:${BE}|stays?|gets?|got|has|have|had) told\\b|\\btold of\\b|\\b(?:tell|tells|telling) (?:of|all|it(?! apart)|what|that)\\b`,
      'i',
    ),
    say: '"report", "return", "state", "inform"; for telling apart: "distinguish"',
    bad: 'The duplicate is told of.',
    good: 'The duplicate is reported.',
  },
  kept: {
    pattern: new RegExp(`\\b${BE} kept\\b|\\bkept (?:in|at|for|of|by|with|as|on|until)\\b`, 'i'),
    say: '"stored", "retained", "cached", "stays" or "remains"',
    bad: 'The answer is kept in memory.',
    good: 'The answer is cached in memory.',
  },
  bring: {
    pattern: /\b(?:bring|brings|brought|bringing)\b/i,
    say: '"apply", "import", "send", "return", "cause"',
    bad: 'The items that a sync brings.',
    good: 'The items of a sync.',
  },
  stand: {
    pattern:
      /\b(?:stands?|stood|standing) (?:in|at|on|there|here|by|before|after|under|above|below|beside|behind|where|as|with|between|three|twice|once|first|last)\b/i,
    say: '"is", "appears", "is stored", "comes"',
    bad: 'The date stands in the first column.',
    good: 'The date is in the first column.',
  },
  lie: {
    pattern:
      /\b(?:lies|lie|lay|lying) (?:ahead|behind|before|after|in|at|on|within|between|under|below|above|below|beyond|further)\b/i,
    say: '"is": "is in the future", "is before", "is within"',
    bad: 'The date lies ahead.',
    good: 'The date is in the future.',
  },
  let: {
    pattern: new RegExp(`\\b${BE} let\\b|\\blets? (?:go|pass|through|be)\\b`, 'i'),
    say: '"allowed", "accepted", "left out", "released"',
    bad: 'The key is let through.',
    good: 'The key is accepted.',
  },
  'is-to': {
    pattern:
      /(?<!\b(?:aim|goal|idea|intent|job|point|purpose|step|task|way) )\b(?:is|are|was|were) to (?:be|come|end|follow|go|have|hold|know|last|make|read|remain|see|stay|stop|tell|write)\b/i,
    say: '"must", "should" or "will"',
    bad: 'The message is to be sent once.',
    good: 'The message must be sent once.',
  },
  answers: {
    pattern:
      /\b(?:answers|answered|answering) (?:what|all|every|each|none|nothing|null|no|as|whole|before|the same)\b/i,
    say: '"returns", "responds", "replies with"',
    bad: 'A repeat answers what the first call answered.',
    good: 'A repeat returns the result of the first call.',
  },
  'the-very': {
    pattern: /\bthe very (?!same\b|first\b|last\b)\w+/i,
    say: 'the exact property',
    bad: 'The column holds the very truth.',
    good: 'The column equals the boolean.',
  },
  'may-be-another': {
    pattern: /\b(?:is|are|was|were|be|becomes?) (?:another|others)\b(?! \w)/i,
    say: '"differs", "has changed"',
    bad: 'The key may be another.',
    good: 'The key may differ.',
  },
  filler: {
    pattern:
      /\b(?:in order to|so as to|as a matter of fact|it should be noted that|please note|simply|basically|obviously|of course|needless to say)\b/i,
    say: '"to", or nothing',
    bad: 'It reads twice in order to compare.',
    good: 'It reads twice to compare.',
  },
} satisfies Record<string, Phrase>;
