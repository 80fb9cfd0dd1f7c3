import { z } from 'zod';

// NIST does not publish its schemas as a package. This model of assessment results follows the reference
// (pages.nist.gov/OSCAL-Reference) for the fields we read and their siblings. It accepts unknown fields, because each 1.x
// version adds some; `unknownFields` finds them.

const uuid = z
  .string('must be a UUID')
  .regex(
    /^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$/,
    'must be a UUID of version 4 or 5',
  );
/** Markup that NIST's schemas allow to be empty. */
const markup = z.string('must be a string');
const filledText = z.string('must be a string').regex(/\S/, 'must not be empty');
const token = z
  .string('must be a token')
  .regex(/^[\p{L}_][\p{L}\p{N}.\-_]*$/u, 'must be a token: a letter, then letters, digits, ".", "-" and "_"');

/** Offsets from UTC in use, in whole hours and in the parts of an hour that some countries have. */
const OFFSET = /(Z|-(0\d|1[0-2]):00|-0[39]:30|\+(0\d|1[0-4]):00|\+(0[34569]|10):30|\+(0[58]|12):45)$/;
/** A date that exists, with a time and an offset, as in the schemas of NIST. */
const instant = z.iso
  .datetime({
    offset: true,
    abort: true,
    error: 'must be a date and time that exists, with its time zone, like 2026-11-30T09:26:53Z',
  })
  .regex(/^(19|2\d)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d/, 'must be a date and time with seconds, in the years 1900 to 2999')
  .regex(OFFSET, 'must have a time zone that is in use, from -12:00 to +14:00');
const list = <T extends z.ZodType>(element: T) =>
  z.array(element, 'must be a list').min(1, 'must not be empty: leave it out');
const object = <S extends z.ZodRawShape>(shape: S) => z.looseObject(shape, 'must be an object');
const any = z.looseObject({}, 'must be an object');

const property = object({ name: z.string('must be a string'), value: z.string('must be a string') });
const facet = object({ name: token, system: filledText, value: filledText, props: list(property).optional() });
const party = object({
  uuid,
  type: z.enum(['person', 'organization'], 'must be person or organization'),
  name: filledText.optional(),
});
const selection = object({
  'include-controls': list(object({ 'control-id': token })).optional(),
  'exclude-controls': list(object({ 'control-id': token })).optional(),
});

const observation = object({
  uuid,
  title: markup.optional(),
  description: markup,
  methods: list(filledText),
  collected: instant,
  expires: instant.optional(),
});

const risk = object({
  uuid,
  title: markup,
  description: markup,
  statement: markup,
  status: filledText,
  characterizations: list(object({ facets: list(facet), props: list(property).optional() })).optional(),
  deadline: instant.optional(),
  'risk-log': object({ entries: list(object({ start: instant })) }).optional(),
});

const finding = object({
  uuid,
  title: markup,
  description: markup,
  target: object({
    type: z.enum(['statement-id', 'objective-id'], 'must be statement-id or objective-id'),
    'target-id': token,
    status: object({ state: z.enum(['satisfied', 'not-satisfied'], 'must be satisfied or not-satisfied') }),
  }),
  'related-observations': list(object({ 'observation-uuid': uuid })).optional(),
  'related-risks': list(object({ 'risk-uuid': uuid })).optional(),
  'associated-risks': list(object({ 'risk-uuid': uuid })).optional(),
});

const result = object({
  uuid,
  title: markup,
  description: markup,
  start: instant,
  end: instant.optional(),
  'reviewed-controls': object({ 'control-selections': list(selection) }),
  observations: list(observation).optional(),
  risks: list(risk).optional(),
  findings: list(finding).optional(),
  attestations: list(any).optional(),
});

/** An OSCAL document of assessment results. */
export const oscalDocument = z.looseObject({
  'assessment-results': object({
    uuid,
    metadata: object({
      title: markup,
      'last-modified': instant,
      version: filledText,
      'oscal-version': z.string('must be a string').regex(/^v?1(\.\d+)*([-+]\S+)?$/i, 'must be a version 1.x of OSCAL'),
      parties: list(party).optional(),
      'responsible-parties': list(object({ 'role-id': token, 'party-uuids': list(uuid) })).optional(),
    }),
    'import-ap': object({ href: markup }),
    results: list(result),
  }),
});

export type AssessmentResults = z.infer<typeof oscalDocument>['assessment-results'];
export type Result = z.infer<typeof result>;
export type Risk = z.infer<typeof risk>;
export type Finding = z.infer<typeof finding>;

const COMMON = ['props', 'links', 'remarks'];
const knownFields: Record<'results' | 'observations' | 'risks' | 'findings', ReadonlySet<string>> = {
  results: new Set([
    'uuid',
    'title',
    'description',
    'start',
    'end',
    'local-definitions',
    'reviewed-controls',
    'attestations',
    'assessment-log',
    'observations',
    'risks',
    'findings',
    ...COMMON,
  ]),
  observations: new Set([
    'uuid',
    'title',
    'description',
    'methods',
    'types',
    'origins',
    'subjects',
    'relevant-evidence',
    'collected',
    'expires',
    ...COMMON,
  ]),
  risks: new Set([
    'uuid',
    'title',
    'description',
    'statement',
    'status',
    'origins',
    'threat-ids',
    'characterizations',
    'mitigating-factors',
    'deadline',
    'remediations',
    'risk-log',
    'related-observations',
    ...COMMON,
  ]),
  findings: new Set([
    'uuid',
    'title',
    'description',
    'origins',
    'target',
    'implementation-statement-uuid',
    'related-observations',
    'related-risks',
    'associated-risks',
    ...COMMON,
  ]),
};

/** Returns the fields of an object that are in no known version of the model. */
export function unknownFields(kind: keyof typeof knownFields, value: object): string[] {
  return Object.keys(value).filter((field) => !knownFields[kind].has(field));
}
