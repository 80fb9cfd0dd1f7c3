import { type RiskLevel, riskLevels } from '../../../db/catalogue/risk-policy.ts';
import { procurementAnswer } from '../../../db/tables/procurement-answer.ts';
import { Comparison } from '../comparison/comparison.ts';
import type { Side } from '../comparison/side.ts';
import { publicError } from '../../input/errors.ts';
import { checkNumber } from '../../registry/filters.ts';
import { findChosen } from '../portfolio/repository.ts';
import { decide } from '../../procurement/gate/decide.ts';
import type { Answer } from '../../procurement/gate/finding.ts';
import { procurementPolicy, type ProcurementRule } from '../../procurement/policy.ts';
import { rankOf } from '../../risk/engine/level.ts';
import { NOTHING_SUPPOSED } from '../../risk/hypothesis.ts';
import { type AssessedSight, Views } from '../../risk/views.ts';
import type { Snapshot } from '../../registry/snapshot.ts';
import type { ThirdPartyWhere } from '../../generated/inputs.ts';
import { mapYielding } from '../../registry/event-loop.ts';
import type { Policy } from '../../risk/engine/policy.ts';

/** A draft of the policies. An absent part stays as it is in force. */
export interface Draft {
  risk?: Policy;
  rules?: readonly ProcurementRule[];
}

/** The third parties that a draft is tried on, and the day. */
export interface Previewed {
  where: ThirdPartyWhere | null;
  day: string;
  today: string;
}

/** A third party under the policies in force and under the draft. */
interface Tried {
  key: string;
  before: Judgment;
  after: Judgment;
}

interface Judgment {
  level: RiskLevel;
  score: number;
  answer: Answer;
}

const MAX_ASSESSED = 2_000;
/** Third parties held in memory at once. */
const BATCH = 250;
const MAX_NAMED = 100;

/** The changes that a draft of a policy would cause. They are computed once for all fields. */
export class PolicyPreview {
  readonly asOf: string;
  readonly #snapshot: Snapshot;
  readonly #previewed: Previewed;
  readonly #draft: Draft;
  #tried: Promise<Tried[]> | undefined;

  constructor(snapshot: Snapshot, previewed: Previewed, draft: Draft) {
    this.asOf = previewed.day;
    this.#snapshot = snapshot;
    this.#previewed = previewed;
    this.#draft = draft;
  }

  async assessed(): Promise<number> {
    return (await this.#try()).length;
  }

  async changed(): Promise<number> {
    return (await this.#changed()).length;
  }

  async levels() {
    return transitions(await this.#try(), ({ level }) => level, riskLevels);
  }

  async answers() {
    return transitions(await this.#try(), ({ answer }) => answer, procurementAnswer.enumValues);
  }

  async thirdParties(first: number): Promise<Comparison[]> {
    checkNumber('first', first, MAX_NAMED, 'third parties');
    const changed = await this.#changed();
    const { before, after } = this.#sides();
    return changed
      .toSorted((a, b) => stepsOf(b) - stepsOf(a) || pointsOf(b) - pointsOf(a) || (a.key < b.key ? -1 : 1))
      .slice(0, first)
      .map(({ key }) => new Comparison(this.#snapshot, key, before, after));
  }

  async #changed(): Promise<Tried[]> {
    return (await this.#try()).filter(
      ({ before, after }) => before.level !== after.level || before.answer !== after.answer,
    );
  }

  #try(): Promise<Tried[]> {
    return (this.#tried ??= this.#tryAll());
  }

  async #tryAll(): Promise<Tried[]> {
    const keys = await findChosen(this.#snapshot, { ...this.#previewed, most: MAX_ASSESSED + 1 });
    if (keys.length > MAX_ASSESSED) {
      const message = `The filter selects more than ${MAX_ASSESSED} third parties, and each needs two assessments: narrow \`where\`.`;
      throw publicError('BAD_USER_INPUT', message, { field: 'where', limit: MAX_ASSESSED });
    }
    const inForce = (await procurementPolicy(this.#snapshot)).rules;
    const { before, after } = this.#sides();
    const tried: Tried[] = [];
    for (let start = 0; start < keys.length; start += BATCH) {
      const batch = keys.slice(start, start + BATCH);
      const [current, drafted] = [await seenFrom(before, batch), await seenFrom(after, batch)];
      const judged = await mapYielding(batch.entries(), ([index, key]) => ({
        key,
        before: judge(current[index]!, inForce, this.#previewed.day),
        after: judge(drafted[index]!, this.#draft.rules ?? inForce, this.#previewed.day),
      }));
      tried.push(...judged);
      before.views.forget();
      after.views.forget();
    }
    return tried;
  }

  /** Returns both sides. Both follow the network upstream, so that a difference comes from the draft alone. */
  #sides(): { before: Side; after: Side } {
    const { risk, rules } = this.#draft;
    const view = { asOf: this.#previewed.day, knownAt: null };
    const hypothesis = NOTHING_SUPPOSED;
    const views = new Views(this.#snapshot, { hypothesis });
    return {
      before: { views, view },
      after: {
        views: risk ? new Views(this.#snapshot, { hypothesis, policy: risk }) : views,
        view,
        ...(rules && { rules }),
      },
    };
  }
}

async function seenFrom({ views, view }: Side, keys: readonly string[]): Promise<AssessedSight[]> {
  const seen = await Promise.all(keys.map((thirdPartyKey) => views.assessed.load({ ...view, thirdPartyKey })));
  return seen.map((sight) => sight!);
}

function judge({ dossier, policy, assessment }: AssessedSight, rules: readonly ProcurementRule[], asOf: string) {
  const question = { category: null, facilityId: null, productId: null, asOf };
  const { answer } = decide(dossier, { rules, risk: policy }, question, assessment);
  return { level: assessment.level, score: assessment.score, answer };
}

const stepsOf = ({ before, after }: Tried): number => rankOf(after.level) - rankOf(before.level);
const pointsOf = ({ before, after }: Tried): number => after.score - before.score;

/** Counts the transitions from one value to another, in the order of the values. */
function transitions<T extends string>(
  tried: readonly Tried[],
  valueOf: (judgment: Judgment) => T,
  order: readonly T[],
): { before: T; after: T; count: number }[] {
  return order.flatMap((before) =>
    order.flatMap((after) => {
      const count = tried.filter((party) => valueOf(party.before) === before && valueOf(party.after) === after).length;
      return count === 0 ? [] : [{ before, after, count }];
    }),
  );
}
