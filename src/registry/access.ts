import type { role } from '../../db/tables/principal.ts';
import { publicError } from '../input/errors.ts';

/** What a key may be used for; one role per key. */
export type Role = (typeof role.enumValues)[number];

/** Who asks: the principal a key belongs to, in the key's role. `source` binds an integration to the records it owns. */
export interface Actor {
  principalId: string;
  name: string;
  kind: 'PERSON' | 'SERVICE';
  role: Role;
  source: string | null;
}

const EVERYBODY = ['DASHBOARD', 'PROCUREMENT', 'INTEGRATION', 'ANALYST', 'APPROVER', 'AUDITOR', 'ADMIN'] as const;

/** Every action there is, and the roles that may do it. Whatever is not listed here cannot be done by anybody. */
const allowed = {
  'self.read': EVERYBODY,
  'registry.read': EVERYBODY,
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
  'principal.write': ['ADMIN'],
  'policy.write': ['ADMIN'],
} as const satisfies Record<string, readonly Role[]>;

/** Something that can be done with the registry. */
export type Action = keyof typeof allowed;

/** All actions, as the catalogue names them. */
export const actions = Object.keys(allowed) as Action[];

/** What somebody must answer for, and no program can. */
const ofPersons: ReadonlySet<Action> = new Set(['decision.write']);

/** Whether a role may do something. */
export function mayDo(role: Role, action: Action): boolean {
  return (allowed[action] as readonly Role[]).includes(role);
}

/** Whether an actor may do something: by its role, and by what it is. */
export function actorMayDo({ role, kind }: Actor, action: Action): boolean {
  return mayDo(role, action) && (kind === 'PERSON' || !ofPersons.has(action));
}

/**
 * Lets an actor through, or ends the operation.
 * @throws FORBIDDEN, naming the action and the roles that may do it, or that it is for persons.
 */
export function authorize(actor: Actor, action: Action): void {
  if (actorMayDo(actor, action)) return;
  const message = mayDo(actor.role, action)
    ? `Only a person decides: ${actor.name} is a service, and may not ${action}.`
    : `A key in role ${actor.role} may not ${action}; ${allowed[action].join(', ')} may.`;
  throw publicError('FORBIDDEN', message, { action });
}
