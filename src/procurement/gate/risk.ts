import type { RuleId } from '../../../db/catalogue/rule.ts';
import { assessmentOf } from '../../risk/engine/assess.ts';
import type { Assessment } from '../../risk/engine/assessment.ts';
import type { Dossier } from '../../risk/engine/dossier.ts';
import { type Facts, factsIn } from '../../risk/engine/facts.ts';
import { type Hazards, hazardsOf } from '../../risk/engine/hazards.ts';
import { type Levels, Outlook } from '../../risk/engine/outlook.ts';
import type { Policy } from '../../risk/engine/policy.ts';
import type { RuleContext, RuleResult } from '../../risk/rules/answer.ts';
import { evaluateRules } from '../../risk/rules/evaluate.ts';

/** The input of an assessment for the gate. */
interface Basis {
  /** In order, without withdrawn records. The planned engagements asked about have begun. */
  begun: Dossier;
  policy: Policy;
  /** The context for rules of law about everything that the third party does for us, the question included. */
  context: RuleContext;
  /** Whether the assessment is about the same engagements: then it has evaluated the same rules already. */
  isWhatWeUse: boolean;
}

/** The risk of a third party that the gate's rules read. It is assessed at the first reading: most rules do not need it. */
export class GateRisk {
  readonly #basis: Basis;
  #assessment: Assessment | null;
  #read: { facts: Facts; hazards: Hazards } | undefined;
  #law: ReadonlyMap<RuleId, RuleResult> | undefined;

  /** @param assessed the assessment, if it exists already. */
  constructor(basis: Basis, assessed: Assessment | null) {
    this.#basis = basis;
    this.#assessment = assessed;
  }

  get assessment(): Assessment {
    if (this.#assessment) return this.#assessment;
    const { facts, hazards } = this.#facts();
    return (this.#assessment = assessmentOf(facts, hazards));
  }

  /** The answers of the rules of law about everything that the third party does for us, the question included. */
  get law(): ReadonlyMap<RuleId, RuleResult> {
    const { isWhatWeUse, context } = this.#basis;
    return (this.#law ??= new Map(
      (isWhatWeUse ? this.assessment.rules : evaluateRules(context)).map((result) => [result.rule, result]),
    ));
  }

  /** Returns the levels of risk until the next recorded date. */
  outlook(): Outlook {
    const { facts, hazards } = this.#facts();
    return new Outlook(facts, hazards);
  }

  /** Returns the same risk with other levels. */
  withLevels({ level, optimistic }: Levels): GateRisk {
    const { assessment } = this;
    return new GateRisk(this.#basis, {
      ...assessment,
      level,
      optimistic: { ...assessment.optimistic, level: optimistic },
    });
  }

  #facts() {
    if (this.#read) return this.#read;
    const { begun, policy, context } = this.#basis;
    const facts = factsIn(begun, policy, context.asOf, context.standing);
    return (this.#read = { facts, hazards: hazardsOf(facts) });
  }
}
