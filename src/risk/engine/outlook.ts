import type { RiskLevel } from '../../../db/catalogue/risk-policy.ts';
import { assess } from './assess.ts';
import { isoDay } from './days.ts';
import { controlHazard } from './factors/factor.ts';
import { incidentHazard } from './factors/incident.ts';
import { SUPPLIED_DIMENSION } from './factors/supplier-risk.ts';
import type { Facts } from './facts.ts';
import { type DimensionHazard, type Hazards, totalOf } from './hazards.ts';
import { highestLevel, levelOf, likelihoodOf } from './level.ts';
import { suppliedHazard } from './propagation.ts';

/** The levels of an assessment: the headline, and the one if everything unknown turned out well. */
export interface Levels {
  level: RiskLevel;
  optimistic: RiskLevel;
}

/** Whether the suppliers fail with their recorded probabilities, never or certainly. */
export type Failing = 'AS_RECORDED' | 'NEVER' | 'CERTAINLY';

/** A bound on a hazard is this far from it, so that rounding cannot put the hazard beyond its bound. */
const SLACK = 1e-9;

/** A control with evidence that fades. */
interface FadingControl {
  code: string;
  /** Its hazard without any evidence. */
  uncontrolled: number;
  /** Its credit on the first day. */
  credit: number;
  cap: number;
  /** The worth of its best evidence on the first day. It halves with every half-life. */
  value: number;
  halfLifeDays: number;
  /** The worth of its best evidence that does not fade. */
  lasting: number;
}

/** The hazard of a dimension on the first day, and its parts that fade on the days after. */
interface Course extends DimensionHazard {
  /** Without suppliers. */
  own: number;
  /** The part from closed incidents. It halves with every half-life. */
  past: number;
  fading: FadingControl[];
}

/**
 * The levels of a third party's risk from the day of its facts until its next recorded date. Between them, only two kinds of
 * hazard change: those of closed incidents fall, and those of controls with evidence past its cadence rise.
 */
export class Outlook {
  readonly #facts: Facts;
  readonly #courses: readonly Course[];
  /** The hazard that arrives from the suppliers. */
  readonly #arriving: Readonly<Record<Failing, number>>;
  readonly #isFading: boolean;

  constructor(facts: Facts, { dimensions }: Hazards) {
    const { suppliers, controls, incidents, policy } = facts;
    this.#facts = facts;
    this.#courses = dimensions.map((hazard) => ({
      ...hazard,
      own: totalOf({ ...hazard.parts, PROPAGATION: 0 }),
      past: 0,
      fading: [],
    }));
    const courseOf = new Map(this.#courses.map((course) => [course.dimension, course]));
    const past = incidents.filter(({ open }) => !open);
    for (const state of past) {
      courseOf.get(policy.risk.incidents.kinds[state.incident.kind].dimension)!.past += incidentHazard(state, policy);
    }
    for (const state of controls) {
      const { control, credit, cap, refuted, best, lasting } = state;
      if (refuted || best === null || best.freshness === 1) continue;
      courseOf.get(control.dimension)!.fading.push({
        code: control.code,
        uncontrolled: controlHazard(facts, state, 0),
        credit,
        cap,
        value: best.value,
        halfLifeDays: control.halfLifeDays,
        lasting,
      });
    }
    this.#isFading = past.length > 0 || this.#courses.some(({ fading }) => fading.length > 0);
    const hazardIf = (probabilityOf: (recorded: number) => number) =>
      suppliers.reduce(
        (sum, { supplier, transmission }) => sum + suppliedHazard(transmission, probabilityOf(supplier.probability)),
        0,
      );
    this.#arriving = {
      AS_RECORDED: hazardIf((recorded) => recorded),
      NEVER: 0,
      CERTAINLY: hazardIf(() => 1),
    };
  }

  /** Returns the levels on a day, as `assess` would. */
  levelsOn(day: number, failing: Failing): Levels {
    return this.#levelsBetween(day, day, failing) ?? this.#assessedOn(day, failing);
  }

  /**
   * Returns the first day after `after`, up to `until`, on which a level differs from that on `after`; null if all stay the
   * same. It divides the days until the levels at the bounds of the hazard are equal.
   */
  firstOther(after: number, until: number, cases: readonly Failing[]): number | null {
    if (!this.#isFading || until <= after) return null;
    const known = cases.map((failing) => ({ failing, levels: this.levelsOn(after, failing) }));
    const search = (first: number, last: number): number | null => {
      const isSame = known.every(({ failing, levels }) => {
        const between = this.#levelsBetween(first, last, failing);
        return between !== null && areEqual(between, levels);
      });
      if (isSame) return null;
      if (first === last) {
        return known.every(({ failing, levels }) => areEqual(this.levelsOn(first, failing), levels)) ? null : first;
      }
      const middle = Math.floor((first + last) / 2);
      return search(first, middle) ?? search(middle + 1, last);
    };
    return search(after + 1, until);
  }

  /** Returns the first later day on which evidence that does not fade may become the best of a control; null: never. */
  otherEvidenceOn(code: string): number | null {
    for (const { fading } of this.#courses) {
      const control = fading.find((candidate) => candidate.code === code);
      if (!control || control.lasting === 0) continue;
      const days = Math.ceil(control.halfLifeDays * Math.log2(control.value / control.lasting) - SLACK);
      return this.#facts.today + Math.max(1, days);
    }
    return null;
  }

  /** Returns the levels that all days have; null if they differ, or may differ by rounding. */
  #levelsBetween(first: number, last: number, failing: Failing): Levels | null {
    const low = this.#levelsAt(first, last, this.#arriving[failing], -SLACK);
    const high = this.#levelsAt(last, first, this.#arriving[failing], SLACK);
    return areEqual(low, high) ? low : null;
  }

  /** Returns the levels with the evidence of one day and the closed incidents of another. */
  #levelsAt(evidenceOn: number, incidentsOn: number, arriving: number, slack: number): Levels {
    const { policy, today } = this.#facts;
    let level: RiskLevel = 'VERY_LOW';
    let optimistic: RiskLevel = 'VERY_LOW';
    for (const { dimension, own, past, fading, optimism, floor, impact } of this.#courses) {
      let hazard = own - past * (1 - leftAfter(incidentsOn - today, policy.risk.incidents.halfLifeDays)) + slack;
      for (const control of fading)
        hazard += control.uncontrolled * (control.credit - creditAfter(evidenceOn - today, control));
      if (dimension === SUPPLIED_DIMENSION) hazard += arriving;
      const headline = Math.max(likelihoodOf(hazard), floor);
      level = highestLevel(level, levelOf(headline, impact, policy.risk));
      const hopeful = Math.min(headline, Math.max(likelihoodOf(hazard - optimism), floor));
      optimistic = highestLevel(optimistic, levelOf(hopeful, impact, policy.risk));
    }
    return { level, optimistic };
  }

  #assessedOn(day: number, failing: Failing): Levels {
    const { dossier, policy } = this.#facts;
    const suppliers = dossier.suppliers.map((supplier) =>
      failing === 'AS_RECORDED' ? supplier : { ...supplier, probability: failing === 'NEVER' ? 0 : 1 },
    );
    const { level, optimistic } = assess({ ...dossier, suppliers }, policy, isoDay(day));
    return { level, optimistic: optimistic.level };
  }
}

const leftAfter = (days: number, halfLifeDays: number): number => 2 ** -(days / halfLifeDays);

const creditAfter = (days: number, { value, halfLifeDays, lasting, cap }: FadingControl): number =>
  Math.min(cap, Math.max(lasting, value * leftAfter(days, halfLifeDays)));

/** Whether two pairs of levels are equal. */
export const areEqual = (a: Levels, b: Levels): boolean => a.level === b.level && a.optimistic === b.optimistic;
