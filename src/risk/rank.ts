import type { RiskLevel } from '../../db/catalogue/risk-policy.ts';
import { rankOf } from './engine/level.ts';

/** More than the highest score, so that no score reaches the next level. */
const RANKS_PER_LEVEL = 1_000;

/** Returns level and score as one number, by which third parties are ordered. */
export const riskRank = ({ level, score }: { level: RiskLevel; score: number }): number => lowestRankOf(level) + score;

/** Returns the lowest rank of a level. All ranks of a level are below the lowest of the next. */
export const lowestRankOf = (level: RiskLevel): number => rankOf(level) * RANKS_PER_LEVEL;

/** Returns the first rank above a level. */
export const rankAbove = (level: RiskLevel): number => lowestRankOf(level) + RANKS_PER_LEVEL;
