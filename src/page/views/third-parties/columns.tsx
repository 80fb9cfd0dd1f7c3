import type { ComponentChildren } from 'preact';
import type { ListedThirdPartyFragment } from '../../../generated/page.ts';
import { thirdPartyAt } from '../../address.ts';
import * as format from '../../format.ts';
import { Answer } from '../../parts/answer.tsx';
import { Level } from '../../parts/level.tsx';
import { ANSWERS, words } from '../../words.ts';

type Party = ListedThirdPartyFragment;

/** A column of the list: how a cell looks, and what it is in a CSV file. */
interface Column {
  title: string;
  isNumber?: true;
  cell: (party: Party) => ComponentChildren;
  csv: (party: Party) => string | number | null | undefined;
}

/** The columns by their name in the address. */
export const COLUMNS: Readonly<Record<string, Column>> = {
  level: {
    title: 'Level',
    cell: ({ risk }) => <Level level={risk?.level} />,
    csv: ({ risk }) => risk?.level,
  },
  score: {
    title: 'Score',
    isNumber: true,
    cell: ({ risk }) => (risk ? format.decimal(risk.score) : '–'),
    csv: ({ risk }) => risk?.score,
  },
  dimension: {
    title: 'Driven by',
    cell: ({ risk }) => (risk ? words(risk.drivingDimension) : '–'),
    csv: ({ risk }) => risk?.drivingDimension,
  },
  answer: {
    title: 'May we buy?',
    cell: ({ procurementStatus }) => <Answer answer={procurementStatus.answer} />,
    csv: ({ procurementStatus }) => ANSWERS[procurementStatus.answer].title,
  },
  known: {
    title: 'Known',
    isNumber: true,
    cell: ({ risk }) => (risk ? format.percent(risk.coverage) : '–'),
    csv: ({ risk }) => risk?.coverage,
  },
  country: {
    title: 'Country',
    cell: ({ country }) => format.country(country),
    csv: ({ country }) => country,
  },
  kind: { title: 'Kind', cell: ({ kind }) => words(kind), csv: ({ kind }) => kind },
  lifecycle: { title: 'Lifecycle', cell: ({ lifecycle }) => words(lifecycle), csv: ({ lifecycle }) => lifecycle },
  owner: {
    title: 'Internal owner',
    cell: ({ internalOwner }) => internalOwner ?? 'Nobody',
    csv: ({ internalOwner }) => internalOwner,
  },
  tags: { title: 'Tags', cell: ({ tags }) => tags.join(', '), csv: ({ tags }) => tags.join(', ') },
  changes: {
    title: 'Risk may change on',
    cell: ({ risk }) => (risk?.nextChangeOn ? format.day(risk.nextChangeOn) : '–'),
    csv: ({ risk }) => risk?.nextChangeOn,
  },
  updated: {
    title: 'Last changed',
    cell: ({ updatedAt }) => format.instant(updatedAt),
    csv: ({ updatedAt }) => updatedAt,
  },
};

/** The columns that are shown unless others are chosen. */
export const USUAL_COLUMNS = ['level', 'score', 'answer', 'dimension', 'known', 'country', 'owner'];

/** The first column: the name, which leads to the third party. */
export const NameCell = ({ party: { id, legalName } }: { party: Party }) => <a href={thirdPartyAt(id)}>{legalName}</a>;
