import type { RiskLevel } from '../../db/catalogue/risk-policy.ts';
import { rankOf } from './engine/level.ts';

/** Apart by more than the highest score, so that no score reaches into the next level. */
const RANKS_PER_LEVEL = 1_000;

/** Level and score as the one number that puts third parties in order of risk. */
export const riskRank = ({ level, score }: { level: RiskLevel; score: number }): number => lowestRankOf(level) + score;

/** The lowest rank of a level; those of the level lie below the lowest of the next. */
export const lowestRankOf = (level: RiskLevel): number => rankOf(level) * RANKS_PER_LEVEL;

/** The first rank above those of a level. */
export const rankAbove = (level: RiskLevel): number => lowestRankOf(level) + RANKS_PER_LEVEL;
