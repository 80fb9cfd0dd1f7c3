import { useClient } from '@urql/preact';
import { useLocation } from 'preact-iso/router';
import { useEffect, useState } from 'preact/hooks';
import {
  BuyDocument,
  type BuyQuery,
  type BuyQueryVariables,
  type EngagementCategory,
  type ProcurementRequest,
} from '../../../generated/page.ts';
import { addressOf, thirdPartyAt } from '../../address.ts';
import * as format from '../../format.ts';
import { useTitle } from '../../frame/title.ts';
import { Card } from '../../parts/card.tsx';
import { Purchase } from '../../parts/purchase.tsx';
import { textIn } from '../../parts/text-in.ts';
import { words } from '../../words.ts';
import { identify, type Line } from './identify.ts';

const CATEGORIES: readonly EngagementCategory[] = [
  'REFERENCE_TESTING',
  'SPECIMEN_TRANSPORT',
  'REAGENTS',
  'CONSUMABLES',
  'EQUIPMENT',
  'LIS_SOFTWARE',
  'CLOUD_HOSTING',
  'IT_SECURITY',
  'BILLING',
  'PHLEBOTOMY_STAFFING',
  'OTHER',
];
/** The longest list. */
const MOST = 1_000;
/** Questions in one request, so that reasons and alternatives stay within the limits of the API. */
const AT_ONCE = 25;
/** The longest list in an address, in characters. Servers refuse longer addresses, so a longer list is not in it. */
const LONGEST_IN_ADDRESS = 4_000;
/** Answers that are shown at once. */
const PAGE = 50;

type Answered = BuyQuery['procurementStatuses'][number];

/** A line of the list with its answer. */
type Row = { line: Line; answered: Answered | null };

/** May we buy this from them? One third party, or a pasted list. The address holds the question, except for a long list. */
export function Buy() {
  useTitle('May I buy?');
  const { query, route } = useLocation();
  const client = useClient();
  const [rows, setRows] = useState<Row[]>([]);
  const [state, setState] = useState('');
  const [shown, setShown] = useState(PAGE);
  const { category = '', on = '' } = query;
  const [pasted, setPasted] = useState('');
  const who = query['who'] ?? pasted;
  const lines = linesOf(who);

  useEffect(() => {
    let isCurrent = true;
    setRows([]);
    setShown(PAGE);
    if (lines.length === 0 || lines.length > MOST) return;
    const ask = async () => {
      setState('Looking up…');
      const identified = await identify(client, lines);
      const named = identified.filter((line) => line.id !== undefined);
      const answers = new Map<Line, Answered>();
      for (let start = 0; start < named.length; start += AT_ONCE) {
        const some = named.slice(start, start + AT_ONCE);
        const requests = some.map(({ id }) => requestOf(id, category, on));
        const { data, error } = await client.query<BuyQuery, BuyQueryVariables>(BuyDocument, { requests });
        if (!data) throw error ?? new Error('The server does not answer.');
        some.forEach((line, index) => answers.set(line, data.procurementStatuses[index]!));
        if (isCurrent) setState(`${format.count(answers.size)} of ${format.count(named.length)} answered`);
      }
      if (isCurrent) setRows(identified.map((line) => ({ line, answered: answers.get(line) ?? null })));
    };
    ask().then(
      () => isCurrent && setState(''),
      (error: Error) => isCurrent && setState(`${error.message} Try again.`),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, who, category, on]);

  return (
    <>
      <h1>May I buy?</h1>
      <div class="grid">
        <Card title="Third parties">
          <form
            class="question"
            onSubmit={(event) => {
              event.preventDefault();
              const form = event.currentTarget;
              const asked = { who: textIn(form, 'who'), category: textIn(form, 'category'), on: textIn(form, 'on') };
              const isShort = asked.who.length <= LONGEST_IN_ADDRESS;
              setPasted(isShort ? '' : asked.who);
              route(addressOf('/buy', isShort ? asked : { ...asked, who: undefined }));
            }}
          >
            <label>
              Names, identifiers or ids, one in each line, at most {format.count(MOST)}
              <textarea name="who" rows={3} required defaultValue={lines.join('\n')} />
            </label>
            <label>
              To buy
              <select name="category" defaultValue={category}>
                <option value="">All that they do for us</option>
                {CATEGORIES.map((code) => (
                  <option key={code} value={code}>
                    {words(code)}
                  </option>
                ))}
              </select>
            </label>
            <label>
              On
              <input name="on" type="date" defaultValue={on} />
            </label>
            <button type="submit" class="primary">
              Ask
            </button>
          </form>
          <p role="status">
            {lines.length > MOST
              ? `The list has ${format.count(lines.length)} lines. Ask for at most ${format.count(MOST)} at a time.`
              : state}
          </p>
        </Card>
        {rows.length > 0 && (
          <Card title={`${format.count(rows.length)} ${rows.length === 1 ? 'answer' : 'answers'}`}>
            {rows.slice(0, shown).map(({ line, answered }, index) =>
              answered ? (
                <Purchase
                  key={index}
                  title={titleOf(answered)}
                  href={answered.thirdParty ? thirdPartyAt(answered.thirdParty.id) : undefined}
                  purchase={answered}
                  isOpen={rows.length === 1}
                />
              ) : (
                <p key={index} class="status">
                  {line.text}: <b>no answer.</b> {line.problem} {line.href && <a href={line.href}>Search</a>}
                </p>
              ),
            )}
            {rows.length > shown && (
              <button type="button" onClick={() => setShown(shown + PAGE)}>
                Show more
              </button>
            )}
          </Card>
        )}
      </div>
    </>
  );
}

const titleOf = ({ thirdParty, category }: Answered) =>
  [thirdParty?.legalName ?? 'Not on record', category && words(category)].filter(Boolean).join(' · ');

const linesOf = (who: string) => [...new Set(who.split('\n').map((line) => line.trim()))].filter((line) => line !== '');

const requestOf = (id: string, category: string, on: string): ProcurementRequest => ({
  ref: { id },
  ...(category && { category: category as EngagementCategory }),
  ...(on && { asOf: on }),
});
