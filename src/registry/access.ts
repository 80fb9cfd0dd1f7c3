import type { role } from '../../db/tables/principal.ts';
import { publicError } from '../input/errors.ts';

/** The role of a key. It decides which actions the key may perform; each key has one. */
export type Role = (typeof role.enumValues)[number];

/** The principal that a key belongs to, in the key's role. `source` restricts an integration to its source's records. */
export interface Actor {
  principalId: string;
  name: string;
  kind: 'PERSON' | 'SERVICE';
  role: Role;
  source: string | null;
  /** The key that it acts by; undefined for work that no key started. */
  keyId?: string;
}

const EVERY_ROLE = ['DASHBOARD', 'PROCUREMENT', 'INTEGRATION', 'ANALYST', 'APPROVER', 'AUDITOR', 'ADMIN'] as const;

/** Every action, and the roles that may perform it. No key can do more than these. */
const allowed = {
  'self.read': EVERY_ROLE,
  'registry.read': EVERY_ROLE,
  'contact.read': ['PROCUREMENT', 'ANALYST', 'APPROVER', 'AUDITOR', 'ADMIN'],
  'document.read': ['PROCUREMENT', 'ANALYST', 'APPROVER', 'AUDITOR', 'ADMIN'],
  'log.read': ['INTEGRATION', 'AUDITOR', 'ADMIN'],
  'principal.read': ['AUDITOR', 'ADMIN'],
  'metrics.read': ['DASHBOARD', 'AUDITOR', 'ADMIN'],
  'webhook.read': ['INTEGRATION', 'AUDITOR', 'ADMIN'],
  'registry.write': ['ANALYST', 'ADMIN'],
  'sync.write': ['INTEGRATION', 'ANALYST', 'ADMIN'],
  'decision.write': ['APPROVER', 'ADMIN'],
  'webhook.write': ['INTEGRATION', 'ADMIN'],
  'calendar.write': EVERY_ROLE,
  'principal.write': ['ADMIN'],
  'policy.write': ['ADMIN'],
} as const satisfies Record<string, readonly Role[]>;

/** An action that the registry authorizes before it acts. */
export type Action = keyof typeof allowed;

/** All actions, as the catalogue names them. */
export const actions = Object.keys(allowed) as Action[];

/** Actions that need an accountable person: a service may not perform them in any role. */
const personOnly: ReadonlySet<Action> = new Set(['decision.write']);

/** Actions in the words of a refusal: "Keys in role DASHBOARD cannot …". */
const actionWords: Readonly<Record<Action, string>> = {
  'self.read': 'read anything',
  'registry.read': 'read the registry',
  'contact.read': 'read contacts',
  'document.read': 'read documents',
  'log.read': 'read the change log',
  'principal.read': 'read principals',
  'metrics.read': 'read the metrics',
  'webhook.read': 'read webhook subscriptions',
  'registry.write': 'change records',
  'sync.write': 'send records of a source',
  'decision.write': 'make decisions',
  'webhook.write': 'change webhook subscriptions',
  'calendar.write': 'make calendar feeds',
  'principal.write': 'change principals',
  'policy.write': 'change the procurement policy',
};

const alternatives = new Intl.ListFormat('en', { type: 'disjunction' });

/** Returns whether a role may perform an action. */
export function mayDo(role: Role, action: Action): boolean {
  return (allowed[action] as readonly Role[]).includes(role);
}

/** Returns whether an actor may perform an action. Its role must allow it, and some actions need a person. */
export function actorMayDo({ role, kind }: Actor, action: Action): boolean {
  return mayDo(role, action) && (kind === 'PERSON' || !personOnly.has(action));
}

/** Returns the message for a role that may not perform an action: it names the roles that may. */
export function refusalOf(actual: Role, action: Action): string {
  return `Keys in role ${actual} cannot ${actionWords[action]}; use a key in role ${alternatives.format(allowed[action])}.`;
}

/**
 * Checks that an actor may perform an action.
 * @throws FORBIDDEN, naming the roles that may, or stating that only a person may.
 */
export function authorize(actor: Actor, action: Action): void {
  if (actorMayDo(actor, action)) return;
  const message = mayDo(actor.role, action)
    ? `${actor.name} is a service, and only a person can ${actionWords[action]}; use a key of a person.`
    : refusalOf(actor.role, action);
  throw publicError('FORBIDDEN', message, { action });
}
