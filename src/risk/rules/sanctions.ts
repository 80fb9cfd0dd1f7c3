import type { RuleParameters } from '../../../db/catalogue/rule.ts';
import { within } from '../engine/days.ts';
import { verdict, worstVerdict, type RuleContext, type RuleFact, type Verdict } from './answer.ts';
import { type ListedState, ownedByListed, type OwnerShare } from './owned-by-listed.ts';
import { isConfirmed, type ListState, type LookUps, lookUpsOn } from './standing-screenings.ts';

/**
 * No dealings with a party confirmed to be on a sanctions or restricted-party list (31 CFR 501, 15 CFR 744.11), nor with one
 * that listed parties own half or more of, if the list's law says so. A match stands until a person, or the integration that
 * said so, takes it back. A possible match is UNKNOWN until a person dismisses it; a confirmed match cannot be dismissed. A
 * party that was never screened, or whose names could not be compared, is UNKNOWN.
 */
export function sanctions(context: RuleContext, parameters: RuleParameters<'SANCTIONS'>): Verdict {
  const { dossier, asOf } = context;
  const lookUps = lookUpsOn(asOf);
  const own = lookUps(dossier, null).filter(
    ({ list, matches }) => matches.length > 0 || !parameters.exclusionLists.includes(list),
  );
  const verdicts = [...own.map(ofOwnNames), ...ofOwners(context, parameters, lookUps)];
  const result = worstVerdict(own.length === 0 ? [NOT_SCREENED, ...verdicts] : verdicts, NOT_SCREENED);
  const unseen = result.answer === 'MET' && dossier.thirdParty.owners.length === 0 ? [OWNERS_UNKNOWN] : [];
  const distinct = new Map([...result.facts, ...unseen].map((fact) => [fact.text + fact.evidence?.id, fact]));
  return { ...result, facts: [...distinct.values()] };
}

const NOT_SCREENED = verdict('UNKNOWN', 'It has not been screened.');
const OWNERS_UNKNOWN: RuleFact = {
  text: 'Its owners are not on record, so only its own names were compared.',
  evidence: null,
};

function ofOwnNames({ list, matches, newest, compared }: ListState): Verdict {
  const about = (answer: Verdict['answer'], text: string, id: string) =>
    verdict(answer, text, { record: 'Screening', id });
  const [match] = matches;
  if (match && isConfirmed(match)) return about('NOT_MET', `A match on ${list} is confirmed.`, match.id);
  if (match) return about('UNKNOWN', `A possible match on ${list} is not resolved.`, match.id);
  if (compared === null || (newest.outcome === 'NOT_COMPARED' && newest.source === compared.source)) {
    return about('UNKNOWN', `Its names could not be compared with ${list}: record its Latin name.`, newest.id);
  }
  return about('MET', `No match on ${list} on ${compared.screenedOn}.`, compared.id);
}

type Ownership = Pick<RuleParameters<'SANCTIONS'>['ownership'][number], 'percent' | 'effect' | 'reference'>;

/** For lists whose law the catalogue does not state. Half is the usual threshold. */
const OTHER_LISTS: Ownership = { percent: 50, effect: 'COUNSEL', reference: 'the law of that list' };

/** Returns a verdict for each kind of list, by its law on the day about parties that its entries own. */
function ofOwners(
  { dossier, asOf }: RuleContext,
  { ownership, exclusionLists }: RuleParameters<'SANCTIONS'>,
  lookUps: LookUps,
): Verdict[] {
  if (dossier.thirdParty.owners.length === 0) return [];
  const named = new Set(ownership.flatMap(({ lists }) => lists));
  const kinds = [
    ...ownership
      .filter(({ from, to }) => within(from, asOf, to))
      .map((law) => ({ law, has: (list: string) => law.lists.includes(list) })),
    { law: OTHER_LISTS, has: (list: string) => !named.has(list) },
  ];
  return kinds.flatMap(({ law, has }) => {
    const { state, shares } = ownedByListed(dossier, { has, exclusionLists }, law.percent, lookUps);
    const answer = answerOf(state, law.effect);
    return answer === null
      ? []
      : [{ answer, facts: shares.map((share) => factOf(share, law)), gate: answer === 'NOT_MET' }];
  });
}

function answerOf(state: ListedState, effect: Ownership['effect']): Verdict['answer'] | null {
  if (state === 'NONE') return null;
  if (effect === 'SUSPENDED') return state === 'NOT_SCREENED' ? null : 'MET';
  if (state !== 'CONFIRMED') return 'UNKNOWN';
  return effect === 'AS_THE_OWNER' ? 'NOT_MET' : 'NEEDS_COUNSEL';
}

const WHAT_THE_LAW_SAYS: Record<Ownership['effect'], string> = {
  AS_THE_OWNER: 'counts as the owner does',
  SUSPENDED: 'would count as the owner does, but the rule is suspended on this day',
  COUNSEL: 'may count as the owner does; counsel decides',
};

function factOf({ chain, percent, state, list, evidence }: OwnerShare, law: Ownership): RuleFact {
  const share = percent === null ? 'an unknown share' : `${percent} %`;
  const what = {
    CONFIRMED: `is confirmed to be on ${list}`,
    POSSIBLE: `may be on ${list}`,
    NOT_SCREENED: 'has not been compared with any list',
    NONE: 'is on no list',
  }[state];
  const [owner, ...above] = chain.map((name) => `"${name}"`);
  const listed = above.pop();
  const through = above.length > 0 ? ` through ${above.join(', ')}` : '';
  const whose = listed === undefined ? ` and ${what}` : `, and above it${through} ${listed} ${what}`;
  const consequence = `a party owned ${law.percent} % or more by listed parties ${WHAT_THE_LAW_SAYS[law.effect]}`;
  const text = `${owner} owns ${share} of it${whose}; ${consequence} (${law.reference}).`;
  return { text, evidence };
}
