/** Random items of sync: of every kind, new and old versions, right and wrong. */
import type {
  SyncAttestationInput,
  SyncExternalRef,
  SyncIdentifierInput,
  SyncItem,
  SyncThirdPartyRef,
} from '../../src/generated/graphql.ts';
import type { Chance } from '../../src/samples/seed/chance.ts';
import { makeIdentifier } from '../../src/samples/seed/numbers.ts';

/** The code of the facility in every registry of these checks. */
export const FACILITY_CODE = 'MAIN';

/** Number of third parties that several integrations know, each under its own key; they share identifiers. */
const SHARED = 12;
const OWN = 6;
const KEYS_OF_A_KIND = 6;
const SCHEMES = ['LEI', 'DUNS', 'NPI'] as const;
const YES_NO = ['YES', 'NO', 'UNKNOWN'] as const;
const CONTROLS = ['ENC-01', 'ENC-03', 'ACC-01', 'DET-01', 'TRN-01', 'VUL-01', 'INC-01', 'CON-01'];
const CATEGORIES = ['REFERENCE_TESTING', 'CLOUD_HOSTING', 'LIS_SOFTWARE', 'OTHER'] as const;
const DAYS = Array.from({ length: 24 }, (_, month) => `${2024 + (month % 2)}-${pad(1 + (month % 12))}-15`);
const LATER_DAYS = ['2026-01-31', '2027-06-30', '2031-12-31'];

/** Makes the items of one integration. */
export class Items {
  readonly #chance: Chance;
  readonly #integration: number;
  readonly #integrations: number;
  /** Earlier statements; some are sent again. */
  readonly #statements: SyncAttestationInput[] = [];

  constructor(chance: Chance, integration: number, integrations: number) {
    this.#chance = chance;
    this.#integration = integration;
    this.#integrations = integrations;
  }

  /** Returns an item of any kind, usually right. */
  any(): SyncItem {
    return this.#chance.weighted<() => SyncItem>([
      [() => this.#thirdParty(), 8],
      [() => this.#engagement(), 4],
      [() => this.#contract(), 3],
      [() => this.#certification(), 3],
      [() => this.#attestation(), 6],
      [() => this.#product(), 2],
      [() => this.#screening(), 2],
      [() => this.#audit(), 3],
      [() => this.#finding(), 3],
      [() => this.#incident(), 2],
      [() => this.#qualityRecord(), 2],
      [() => this.#supplyLink(), 4],
      [() => this.#tombstone(), 1],
      [() => this.#wrong(), 1],
    ])();
  }

  /** Returns the third parties that later items refer to. */
  acquaintances(): SyncItem[] {
    const own = numbersTo(OWN).map((number) => this.#introduction(`OWN-${number}`, `Own ${number}`, []));
    const shared = this.#chance.some(numbersTo(SHARED), SHARED / 2).map((number) => {
      const identifiers = this.#chance.some(identifiersOf(number), this.#chance.whole(1, SCHEMES.length));
      return this.#introduction(`TP-${number}`, `Shared ${number}`, identifiers);
    });
    return [...own, ...shared];
  }

  /** Returns a third party that is always accepted. */
  harmless(): SyncItem {
    const externalId = `HARMLESS-${this.#chance.whole(1, OWN)}`;
    const { name, tags } = { name: `Harmless ${this.#chance.whole(1, 9)}`, tags: this.#tags() };
    return { thirdParty: { externalId, kind: 'VENDOR', legalName: name, tags, ...this.#changeTime() } };
  }

  #introduction(externalId: string, legalName: string, identifiers: SyncIdentifierInput[]): SyncItem {
    return { thirdParty: { externalId, ...this.#changeTime(), kind: 'VENDOR', legalName, identifiers } };
  }

  #thirdParty(): SyncItem {
    const chance = this.#chance;
    const shared = chance.is(0.6);
    const number = chance.whole(1, shared ? SHARED : OWN);
    const identifiers = shared ? chance.some(identifiersOf(number), chance.whole(1, 2)) : [];
    const isNamed = !shared || chance.is(0.8);
    return {
      thirdParty: {
        ...(isNamed && { externalId: `${shared ? 'TP' : 'OWN'}-${number}`, ...this.#changeTime() }),
        kind: chance.of(['VENDOR', 'SUPPLIER', 'PARTNER_LAB'] as const),
        legalName: `${shared ? 'Shared' : 'Own'} ${number} as of ${chance.whole(1, 99)}`,
        identifiers,
        ...this.#maybe('country', () => chance.of(['US', 'CN', 'DE', null])),
        ...this.#maybe('lifecycle', () => chance.of(['PROSPECT', 'ONBOARDING'] as const)),
        ...this.#maybe('tags', () => this.#tags()),
        ...this.#maybe('maturity', () => chance.of([1, 2, 3, 4, null])),
        ...this.#maybe('reportsPatientResults', () => chance.of(YES_NO)),
        ...this.#maybe('sites', () =>
          chance
            .some(['North', 'South', 'East'], chance.whole(0, 3))
            .map((name) => ({ name, country: 'US', function: chance.of(['TESTING', 'OFFICE'] as const) })),
        ),
        ...this.#maybe('contacts', () => [{ role: 'SECURITY' as const, name: `Contact ${chance.whole(1, 9)}` }]),
        ...this.#maybe('owners', () => [
          chance.is(0.7)
            ? { thirdParty: this.#party(), percent: chance.whole(1, 100) }
            : { name: 'Somebody', percent: 10 },
        ]),
      },
    };
  }

  #engagement(): SyncItem {
    const chance = this.#chance;
    const [externalId, thirdParty] = this.#keyAndParty('E');
    return {
      engagement: {
        externalId,
        ...this.#changeTime(),
        thirdParty,
        name: `Service ${chance.whole(1, 9)}`,
        category: chance.of(CATEGORIES),
        ...this.#maybe('status', () => chance.of(['PLANNED', 'ACTIVE'] as const)),
        ...this.#maybe('facilityCodes', () => chance.of([[], [FACILITY_CODE]])),
        ...this.#maybe('dependency', () => chance.of([1, 2, 3, 4, null])),
        ...this.#maybe('dataFlows', () => [{ category: chance.of(['PHI', 'DEIDENTIFIED'] as const) }]),
        ...this.#maybe('alternatives', () => [this.#party()]),
      },
    };
  }

  #contract(): SyncItem {
    const chance = this.#chance;
    const [externalId, thirdParty] = this.#keyAndParty('K');
    return {
      contract: {
        externalId,
        ...this.#changeTime(),
        thirdParty,
        kind: chance.of(['MASTER_SERVICES', 'BUSINESS_ASSOCIATE', 'NDA'] as const),
        ...this.#maybe('engagements', () => [{ externalId: externalId.replace('K', 'E') }]),
        ...this.#maybe('effectiveOn', () => chance.of(DAYS)),
        ...this.#maybe('expiresOn', () => chance.of(LATER_DAYS)),
        ...this.#maybe('clauses', () => [
          { clauseType: 'RIGHT_TO_AUDIT', present: chance.of(YES_NO) },
          { clauseType: 'BREACH_NOTIFICATION', present: 'YES' as const, hours: chance.whole(1, 72) },
        ]),
      },
    };
  }

  #certification(): SyncItem {
    const chance = this.#chance;
    const [externalId, thirdParty] = this.#keyAndParty('C');
    return {
      certification: {
        externalId,
        ...this.#changeTime(),
        thirdParty,
        ...chance.of([{ type: 'CLIA', variant: 'COMPLIANCE' }, { type: 'CAP' }, { type: 'ISO_15189', variant: null }]),
        ...this.#maybe('site', () => chance.of(['North', null])),
        ...this.#maybe('issuedOn', () => chance.of(DAYS)),
        ...this.#maybe('validUntil', () => chance.of(LATER_DAYS)),
        ...this.#maybe('number', () => `No. ${chance.whole(1, 99)}`),
      },
    };
  }

  #attestation(): SyncItem {
    const chance = this.#chance;
    if (this.#statements.length > 0 && chance.is(0.25)) return { attestation: chance.of(this.#statements) };
    const [externalId, thirdParty] = this.#keyAndParty('A');
    const attestation = {
      externalId,
      thirdParty,
      framework: 'CHAOS',
      assurance: chance.of(['SELF', 'INDEPENDENT'] as const),
      ...this.#maybe('attestedOn', () => chance.of(DAYS)),
      ...this.#maybe('validUntil', () => chance.of(LATER_DAYS)),
      claims: chance
        .some(CONTROLS, chance.whole(1, 4))
        .map((control) => ({ control, status: chance.of(['MET', 'PARTIAL', 'NOT_MET'] as const) })),
    } satisfies SyncAttestationInput;
    this.#statements.push(attestation);
    return { attestation };
  }

  #product(): SyncItem {
    const chance = this.#chance;
    const [externalId, thirdParty] = this.#keyAndParty('P');
    return {
      product: {
        externalId,
        ...this.#changeTime(),
        thirdParty,
        name: `Product ${chance.whole(1, 9)}`,
        ...this.#maybe('connectedDevice', () => chance.of(YES_NO)),
        ...this.#maybe('supportEndsOn', () => chance.of(LATER_DAYS)),
        ...this.#maybe('vulnerabilities', () => [
          { cve: `CVE-2024-${chance.whole(1000, 1003)}`, knownExploited: true },
        ]),
      },
    };
  }

  #screening(): SyncItem {
    const chance = this.#chance;
    const [externalId, thirdParty] = this.#keyAndParty('S');
    const outcome = chance.is(0.9) ? ('CLEAR' as const) : ('POSSIBLE_MATCH' as const);
    return { screening: { externalId, thirdParty, list: 'OFAC_SDN', screenedOn: '2026-01-15', outcome } };
  }

  #audit(): SyncItem {
    const chance = this.#chance;
    const [externalId, thirdParty] = this.#keyAndParty('AU');
    return {
      audit: {
        externalId,
        ...this.#changeTime(),
        thirdParty,
        kind: chance.of(['ONSITE', 'REMOTE'] as const),
        completedOn: chance.of(DAYS),
        ...this.#maybe('site', () => chance.of(['South', null])),
        ...this.#maybe('outcome', () => chance.of(['SATISFACTORY', 'UNSATISFACTORY', null] as const)),
      },
    };
  }

  #finding(): SyncItem {
    const chance = this.#chance;
    const number = chance.whole(1, KEYS_OF_A_KIND);
    return {
      finding: {
        externalId: `F-${number}`,
        ...this.#changeTime(),
        audit: { externalId: `AU-${number}` },
        title: `Found ${chance.whole(1, 9)}`,
        severity: chance.of(['LOW', 'HIGH', 'CRITICAL'] as const),
        ...this.#maybe('control', () => chance.of([...CONTROLS, null])),
        ...this.#maybe('status', () => chance.of(['OPEN', 'REMEDIATED'] as const)),
      },
    };
  }

  #incident(): SyncItem {
    const chance = this.#chance;
    const [externalId, thirdParty] = this.#keyAndParty('I');
    return {
      incident: {
        externalId,
        ...this.#changeTime(),
        thirdParty,
        kind: chance.of(['BREACH', 'SERVICE_OUTAGE'] as const),
        severity: chance.of(['LOW', 'HIGH', 'CRITICAL'] as const),
        ...this.#maybe('discoveredOn', () => chance.of(['2024-01-15', null])),
        ...this.#maybe('closedOn', () => chance.of(['2026-01-15', null])),
        ...this.#maybe('peopleAffected', () => chance.whole(0, 9)),
      },
    };
  }

  #qualityRecord(): SyncItem {
    const chance = this.#chance;
    const [externalId, thirdParty] = this.#keyAndParty('Q');
    return {
      qualityRecord: {
        externalId,
        ...this.#changeTime(),
        thirdParty,
        kind: 'PROFICIENCY_TEST',
        ...this.#maybe('specialty', () => chance.of(['VIROLOGY', 'HEMATOLOGY', null] as const)),
        ...this.#maybe('performedOn', () => chance.of(DAYS)),
        ...this.#maybe('passed', () => chance.of([true, false, null])),
      },
    };
  }

  /** Sometimes a link has new ends, or links a third party to itself, which is refused. */
  #supplyLink(): SyncItem {
    const chance = this.#chance;
    const [externalId, supplier] = this.#keyAndParty('L');
    const customer = chance.is(0.95) ? this.#customerOf(externalId) : this.#party();
    return {
      supplyLink: {
        externalId,
        ...this.#changeTime(),
        supplier,
        customer,
        ...this.#maybe('criticality', () => chance.of([1, 2, 3, 4, null])),
        ...this.#maybe('validTo', () => chance.of([...LATER_DAYS, null])),
      },
    };
  }

  #customerOf(key: string): SyncThirdPartyRef {
    const number = (Number(key.split('-')[1]) % OWN) + 1;
    return { external: { externalId: `OWN-${number}` } };
  }

  #tombstone(): SyncItem {
    const [recordType, prefix] = this.#chance.of([
      ['THIRD_PARTY', 'OWN'],
      ['THIRD_PARTY', 'TP'],
      ['ENGAGEMENT', 'E'],
      ['CONTRACT', 'K'],
      ['CERTIFICATION', 'C'],
      ['ATTESTATION', 'A'],
      ['PRODUCT', 'P'],
      ['SCREENING', 'S'],
      ['AUDIT', 'AU'],
      ['FINDING', 'F'],
      ['INCIDENT', 'I'],
      ['QUALITY_RECORD', 'Q'],
      ['SUPPLY_LINK', 'L'],
    ] as const);
    return { tombstone: { recordType, externalId: `${prefix}-${this.#chance.whole(1, OWN)}`, ...this.#changeTime() } };
  }

  /** Returns an item that is always rejected. */
  #wrong(): SyncItem {
    const thirdParty = this.#party();
    return this.#chance.of<SyncItem>([
      {},
      { audit: { externalId: 'AU-9', thirdParty, kind: 'ONSITE' }, screening: { externalId: 'S-9', thirdParty } },
      { thirdParty: { externalId: 'WRONG', kind: 'VENDOR' } },
      { thirdParty: { identifiers: [{ scheme: 'LEI', value: 'nonsense' }], kind: 'VENDOR', legalName: 'Wrong' } },
      { engagement: { externalId: '', thirdParty, name: 'Wrong', category: 'OTHER' } },
      { certification: { externalId: 'C-9', thirdParty, type: 'NO_SUCH_TYPE' } },
      { finding: { externalId: 'F-9', audit: { externalId: 'NO-SUCH-AUDIT' }, title: 'Wrong', severity: 'LOW' } },
      { attestation: { externalId: 'A-9', thirdParty, framework: 'CHAOS', assurance: 'SELF', claims: [] } },
      { product: { externalId: 'P-9', thirdParty: { id: 'nonsense' }, name: 'Wrong' } },
    ]);
  }

  /** Returns the key of a record and a reference of any kind to its third party, which is nearly always the same. */
  #keyAndParty(prefix: string): [string, SyncThirdPartyRef] {
    const number = this.#chance.whole(1, KEYS_OF_A_KIND);
    if (this.#chance.is(0.05)) return [`${prefix}-${number}`, this.#party()];
    if (number % 2 === 0) return [`${prefix}-${number}`, { external: { externalId: `OWN-${number}` } }];
    return [`${prefix}-${number}`, this.#shared(number + this.#integration)];
  }

  #party(): SyncThirdPartyRef {
    if (this.#chance.is(0.3)) return { external: { externalId: `OWN-${this.#chance.whole(1, OWN)}` } };
    return this.#shared(this.#chance.whole(1, SHARED));
  }

  #shared(number: number): SyncThirdPartyRef {
    const chance = this.#chance;
    const known = ((number - 1) % SHARED) + 1;
    const external: SyncExternalRef = { externalId: `TP-${known}` };
    return chance.weighted<SyncThirdPartyRef>([
      [{ identifier: chance.of(identifiersOf(known)) }, 6],
      [{ external }, 3],
      [{ external: { ...external, source: sourceOf(chance.whole(1, this.#integrations)) } }, 1],
    ]);
  }

  /** Returns the time of the change at the source: sometimes absent, and in random order. */
  #changeTime(): { sourceUpdatedAt?: string } {
    const chance = this.#chance;
    return this.#maybe('sourceUpdatedAt', () => `2026-0${chance.whole(1, 9)}-1${chance.whole(0, 9)}T08:00:00Z`);
  }

  #tags(): string[] {
    return this.#chance.some(['one', 'two', 'three', 'four'], this.#chance.whole(0, 4));
  }

  #maybe<K extends string, T>(field: K, value: () => T): { [F in K]?: T } {
    return this.#chance.is(0.5) ? ({ [field]: value() } as { [F in K]?: T }) : {};
  }
}

/** Returns the source of an integration; integrations count from 1. */
export function sourceOf(integration: number): string {
  return `chaos-${integration}`;
}

function identifiersOf(shared: number): SyncIdentifierInput[] {
  return SCHEMES.map((scheme) => ({ scheme, value: makeIdentifier(scheme, shared) }));
}

function numbersTo(last: number): number[] {
  return Array.from({ length: last }, (_, place) => place + 1);
}

function pad(month: number): string {
  return String(month).padStart(2, '0');
}
