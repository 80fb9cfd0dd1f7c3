import { type RiskLevel, riskLevels } from '../../../db/catalogue/risk-policy.ts';
import { procurementAnswer } from '../../../db/tables/procurement-answer.ts';
import { Comparison, type Side } from '../comparison/comparison.ts';
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

/** What would be the policy; absent: as it is in force. */
export interface Draft {
  risk?: Policy;
  rules?: readonly ProcurementRule[];
}

/** Whom a draft is tried on, and on which day. */
export interface Previewed {
  where: ThirdPartyWhere | null;
  day: string;
}

/** What somebody is by the policies in force, and would be by the draft. */
interface Tried {
  key: string;
  before: Judgement;
  after: Judgement;
}

interface Judgement {
  level: RiskLevel;
  score: number;
  answer: Answer;
}

const MAX_ASSESSED = 2_000;
/** Third parties held in memory at once. */
const BATCH = 250;
const MAX_NAMED = 100;

/** What a draft of a policy would change, computed once for all that is asked of it. */
export class PolicyPreview {
  readonly asOf: string;
  readonly #at: Snapshot;
  readonly #of: Previewed;
  readonly #draft: Draft;
  #tried: Promise<Tried[]> | undefined;

  constructor(at: Snapshot, of: Previewed, draft: Draft) {
    this.asOf = of.day;
    this.#at = at;
    this.#of = of;
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
      .map(({ key }) => new Comparison(this.#at, key, before, after));
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
    const keys = await findChosen(this.#at, this.#of.where, MAX_ASSESSED + 1);
    if (keys.length > MAX_ASSESSED) {
      const message = `where: picks more than ${MAX_ASSESSED} third parties, each of whom would have to be assessed twice: narrow it.`;
      throw publicError('BAD_USER_INPUT', message, { field: 'where', limit: MAX_ASSESSED });
    }
    const inForce = (await procurementPolicy(this.#at)).rules;
    const { before, after } = this.#sides();
    const tried: Tried[] = [];
    for (let start = 0; start < keys.length; start += BATCH) {
      const some = keys.slice(start, start + BATCH);
      const [was, would] = [await seenFrom(before, some), await seenFrom(after, some)];
      const judged = await mapYielding(some.entries(), ([index, key]) => ({
        key,
        before: judge(was[index]!, inForce, this.#of.day),
        after: judge(would[index]!, this.#draft.rules ?? inForce, this.#of.day),
      }));
      tried.push(...judged);
      before.views.forget();
      after.views.forget();
    }
    return tried;
  }

  /** Both follow everybody upstream, so that what differs differs by the draft alone. */
  #sides(): { before: Side; after: Side } {
    const { risk, rules } = this.#draft;
    const view = { asOf: this.#of.day, knownAt: null };
    const hypothesis = NOTHING_SUPPOSED;
    const views = new Views(this.#at, { hypothesis });
    return {
      before: { views, view },
      after: {
        views: risk ? new Views(this.#at, { hypothesis, policy: risk }) : views,
        view,
        ...(rules && { rules }),
      },
    };
  }
}

async function seenFrom({ views, view }: Side, keys: readonly string[]): Promise<AssessedSight[]> {
  const seen = await Promise.all(keys.map((thirdPartyKey) => views.assessed.load({ ...view, thirdPartyKey })));
  return seen.map((one) => one!);
}

function judge({ dossier, policy, assessment }: AssessedSight, rules: readonly ProcurementRule[], asOf: string) {
  const question = { category: null, facilityId: null, productId: null, asOf };
  const { answer } = decide(dossier, { rules, risk: policy }, question, assessment);
  return { level: assessment.level, score: assessment.score, answer };
}

const stepsOf = ({ before, after }: Tried): number => rankOf(after.level) - rankOf(before.level);
const pointsOf = ({ before, after }: Tried): number => after.score - before.score;

/** From what to what, and how many; in the order of the values. */
function transitions<T extends string>(
  tried: readonly Tried[],
  valueOf: (judgement: Judgement) => T,
  order: readonly T[],
): { before: T; after: T; count: number }[] {
  return order.flatMap((before) =>
    order.flatMap((after) => {
      const count = tried.filter((one) => valueOf(one.before) === before && valueOf(one.after) === after).length;
      return count === 0 ? [] : [{ before, after, count }];
    }),
  );
}
