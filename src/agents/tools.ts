import type { Tool } from './tool.ts';
import { findThirdParty } from './tools/find-third-party.ts';
import { mayIBuy } from './tools/may-i-buy.ts';
import { whatChanged } from './tools/what-changed.ts';
import { whatIf } from './tools/what-if.ts';
import { whatIsDue } from './tools/what-is-due.ts';
import { whatIsMissing } from './tools/what-is-missing.ts';
import { whoDepends } from './tools/who-depends.ts';
import { whyRisky } from './tools/why-risky.ts';

/** Every tool, in the order in which agents see them. */
export const tools: readonly Tool[] = [
  findThirdParty,
  mayIBuy,
  whatIsMissing,
  whyRisky,
  whatIsDue,
  whatIf,
  whoDepends,
  whatChanged,
];
