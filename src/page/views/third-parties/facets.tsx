import { useQuery } from '@urql/preact';
import { useLocation } from 'preact-iso/router';
import { FacetsDocument, type FacetsQuery } from '../../../generated/page.ts';
import { thirdPartiesAt } from '../../address.ts';
import * as format from '../../format.ts';
import { today } from '../../today.ts';
import { ANSWER_ORDER, ANSWERS, LEVELS, words } from '../../words.ts';
import { chosenIn, type Facet, FACETS, LACKS, type Query, toggled, whereOf } from './selection.ts';

/** A choice of a group, and the number of third parties that it would find. Null: not counted. */
interface Choice {
  value: string;
  title: string;
  count: number | null;
}

type Counts = FacetsQuery['portfolio'];

const coded = <Code extends string>(entries: readonly { code: Code; count: number }[]): Choice[] =>
  entries.map(({ code, count }) => ({ value: code, title: words(code), count }));

/** How each group is titled, and what can be chosen in it. */
const GROUPS: Readonly<Record<Facet, { title: string; choices: (counts: Counts) => Choice[] }>> = {
  level: {
    title: 'Level of risk',
    choices: ({ byLevel }) =>
      coded(LEVELS.map((code) => ({ code, count: byLevel.find(({ level }) => level === code)?.count ?? 0 }))),
  },
  answer: {
    title: 'May we buy?',
    choices: ({ byAnswer }) =>
      ANSWER_ORDER.map((value) => ({
        value,
        title: ANSWERS[value].title,
        count: byAnswer?.find(({ answer }) => answer === value)?.count ?? null,
      })),
  },
  state: {
    title: 'How much is known',
    choices: ({ byState }) => coded(byState.map(({ state, count }) => ({ code: state, count }))),
  },
  dimension: {
    title: 'Driven by',
    choices: ({ byDimension }) =>
      coded(byDimension.map(({ dimension, driving }) => ({ code: dimension, count: driving }))),
  },
  kind: { title: 'Kind', choices: ({ byKind }) => coded(byKind.map(({ kind, count }) => ({ code: kind, count }))) },
  lifecycle: {
    title: 'Lifecycle',
    choices: ({ byLifecycle }) => coded(byLifecycle.map(({ lifecycle, count }) => ({ code: lifecycle, count }))),
  },
  category: {
    title: 'Engaged for',
    choices: ({ byEngagementCategory }) =>
      coded(byEngagementCategory.flatMap(({ category, count }) => (category ? [{ code: category, count }] : []))),
  },
  country: {
    title: 'Country',
    choices: ({ byCountry }) =>
      byCountry.flatMap(({ country, count }) =>
        country ? [{ value: country, title: format.country(country), count }] : [],
      ),
  },
  owner: {
    title: 'Internal owner',
    choices: ({ byOwner: { owners } }) =>
      owners.flatMap(({ internalOwner, count }) =>
        internalOwner ? [{ value: internalOwner, title: internalOwner, count }] : [],
      ),
  },
  tag: {
    title: 'Tag',
    choices: ({ byTag: { tags } }) =>
      tags.flatMap(({ tag, count }) => (tag ? [{ value: tag, title: tag, count }] : [])),
  },
  lacks: {
    title: 'Lacks',
    choices: () => Object.keys(LACKS).map((name) => ({ value: name, title: name, count: null })),
  },
};

/** The groups that are open before anything is chosen. */
const USUALLY_OPEN: ReadonlySet<Facet> = new Set(['level', 'answer', 'lifecycle']);
/** How many choices of a group are shown; those that are chosen are always. */
const SHOWN = 12;

/** All groups of choices. */
export const Facets = ({ query }: { query: Query }) => (
  <>
    {FACETS.map((facet) => (
      <FacetGroup key={facet} facet={facet} query={query} />
    ))}
  </>
);

/** One group. Its numbers say what each choice would find within the choices of the other groups. */
function FacetGroup({ facet, query }: { facet: Facet; query: Query }) {
  const { route } = useLocation();
  const { title, choices } = GROUPS[facet];
  const chosen = chosenIn(query, facet);
  const [{ data }] = useQuery({ query: FacetsDocument, variables: { where: whereOf(query, today(), facet) } });
  const offered = data ? choices(data.portfolio).filter(({ count }) => count !== 0) : [];
  const unlisted = chosen
    .filter((value) => !offered.some((choice) => choice.value === value))
    .map((value) => ({ value, title: words(value), count: null }));
  return (
    <details open={chosen.length > 0 || USUALLY_OPEN.has(facet)}>
      <summary>{title}</summary>
      <ul class="choices">
        {[...unlisted, ...offered]
          .filter(({ value }, index) => index < SHOWN || chosen.includes(value))
          .map(({ value, title: name, count }) => (
            <li key={value}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.includes(value)}
                  onChange={() => route(thirdPartiesAt(toggled(query, facet, value)))}
                />
                <span>{name}</span>
                <span class="soft number">{count === null ? '' : format.count(count)}</span>
              </label>
            </li>
          ))}
      </ul>
    </details>
  );
}
