import { z } from 'zod';
import { identifierScheme } from '../../db/tables/third-party.ts';
import type { IdentifierScheme, ThirdPartyRef } from '../generated/inputs.ts';
import { normalizedName } from '../input/names/compared-name.ts';
import { type Api, Refusal } from './api.ts';
import { quoted, unquoted } from './outside-text.ts';

/** Inputs that name a third party; exactly one must be given. */
export const thirdPartyInputs = {
  name: z
    .string()
    .min(1)
    .max(300)
    .optional()
    .describe('Its legal or trading name, in any script. Refused with the candidates if several third parties match.'),
  id: z.string().min(1).max(100).optional().describe('Its global id from an earlier answer: ThirdParty_0198…'),
  identifier: z
    .string()
    .max(100)
    .optional()
    .describe(`Scheme and number: CLIA:05D1234567. Schemes: ${identifierScheme.enumValues.join(', ')}.`),
  external: z.string().max(301).optional().describe('Source and its key in that system: erp:4711.'),
};

type ThirdPartyInput = { [Input in keyof typeof thirdPartyInputs]?: string | undefined };

/** The operation that looks up a name. */
export const BY_NAME = `query AgentThirdPartyByName($text: String!) {
  thirdParties(where: { text: $text }, first: 20) {
    totalCount
    nodes { ...Candidate mergedInto { ...Candidate } }
  }
}
fragment Candidate on ThirdParty { id legalName tradingNames lifecycle country identifiers { scheme value } }`;

interface Candidate {
  id: string;
  legalName: string;
  tradingNames: string[];
  lifecycle: string;
  country: string | null;
  identifiers: { scheme: string; value: string }[];
}

interface Found {
  thirdParties: { totalCount: number; nodes: (Candidate & { mergedInto: Candidate | null })[] };
}

const MAX_CANDIDATES = 5;
const NAME_WIDTH = 80;

/** Returns whether the input names a third party. */
export const namesThirdParty = ({ name, id, identifier, external }: ThirdPartyInput): boolean =>
  [name, id, identifier, external].some((way) => way !== undefined);

/**
 * Returns the reference for the API.
 * @throws Refusal unless exactly one third party is named.
 */
export async function referenceOf(input: ThirdPartyInput, api: Api): Promise<ThirdPartyRef> {
  const { name, id, identifier, external } = input;
  const ways = [name, id, identifier, external].filter((way) => way !== undefined);
  if (ways.length !== 1) {
    const problem = ways.length === 0 ? 'No third party is named.' : 'The third party is named more than once.';
    throw new Refusal(`${problem} Give exactly one of name, id, identifier and external.`);
  }
  if (id !== undefined) return { id: id.trim() };
  if (name !== undefined) return { id: await idOf(unquoted(name), api) };
  const [first, second] = partsOf((identifier ?? external)!);
  if (external !== undefined) return { external: { source: first, externalId: second } };
  const scheme = identifierScheme.enumValues.find((known) => known === first.toUpperCase());
  if (scheme === undefined) {
    throw new Refusal(`identifier: unknown scheme "${first}"; use one of ${identifierScheme.enumValues.join(', ')}.`);
  }
  return { identifier: { scheme: scheme satisfies IdentifierScheme, value: second } };
}

function partsOf(text: string): [first: string, second: string] {
  const [, first, second] = /^([^:]+):(.+)$/s.exec(unquoted(text)) ?? [];
  if (first?.trim() && second?.trim()) return [first.trim(), second.trim()];
  throw new Refusal(`Write it with a colon, like CLIA:05D1234567 or erp:4711.`);
}

/** Returns the id of the one third party with a name. A name that is only similar is never taken. */
async function idOf(name: string, api: Api): Promise<string> {
  if (name === '') throw new Refusal('name: must not be empty.');
  const text = [...name].slice(0, 200).join('');
  const { thirdParties } = await api.ask<Found>(BY_NAME, { text });
  const candidates = distinct(thirdParties.nodes.map((node) => node.mergedInto ?? node));
  const isWhole = thirdParties.totalCount <= thirdParties.nodes.length;
  for (const { matches, needsWhole } of [
    { matches: (other: string) => simple(other) === simple(name), needsWhole: false },
    { matches: (other: string) => normalizedName(other) === normalizedName(name), needsWhole: false },
    { matches: (other: string) => hasWords(other, name), needsWhole: true },
  ]) {
    const matching = candidates.filter((one) => [one.legalName, ...one.tradingNames].some(matches));
    if (matching.length === 1 && (isWhole || !needsWhole)) return matching[0]!.id;
    if (matching.length > 0) throw severalMatch(name, matching);
  }
  if (candidates.length === 0) throw new Refusal(`No third party on record has a name like ${shown(name)}.`);
  throw new Refusal(
    `No third party on record has the name ${shown(name)}. Similar names, the best match first; name the one meant by its id: ${listed(candidates)}`,
  );
}

const severalMatch = (name: string, candidates: readonly Candidate[]) =>
  new Refusal(
    `Several third parties match the name ${shown(name)}. Name the one meant by its id: ${listed(candidates)}`,
  );

function listed(candidates: readonly Candidate[]): string {
  const lines = candidates.slice(0, MAX_CANDIDATES).map(({ id, legalName, country, lifecycle, identifiers }) => {
    const details = [country ?? 'country unknown', lifecycle, ...identifiers.slice(0, 1).map(identifierText)];
    return `\n- ${id} ${quoted(legalName, NAME_WIDTH)} (${details.join(', ')})`;
  });
  const left = candidates.length - lines.length;
  return `${lines.join('')}${left > 0 ? `\n- and ${left} more: give more of the name, or use find_third_party` : ''}`;
}

/** Returns an identifier as the tools write it. */
export const identifierText = ({ scheme, value }: { scheme: string; value: string }): string => `${scheme}:${value}`;

const shown = (name: string) => quoted(name, NAME_WIDTH);

const simple = (name: string) => name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** Returns whether each word of a name begins a word of the other one. */
function hasWords(other: string, name: string): boolean {
  const words = normalizedName(other).split(' ');
  return normalizedName(name)
    .split(' ')
    .every((word) => words.some((candidate) => candidate.startsWith(word)));
}

function distinct(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.map((candidate) => [candidate.id, candidate])).values()];
}

/** Returns the refusal of a reference that names no third party on record. */
export const notOnRecord = () =>
  new Refusal(
    'No third party on record has this id, identifier or external key. Nothing is known about it, so treat it as UNKNOWN. find_third_party searches by name.',
  );

/** A third party in an answer. */
export interface ShownThirdParty {
  id: string;
  name: string;
}

/** Returns a third party as answers show it. */
export const shownThirdParty = (
  { id, legalName }: { id: string; legalName: string },
  width: number,
): ShownThirdParty => ({
  id,
  name: quoted(legalName, Math.min(width, NAME_WIDTH)),
});
