import type { CodegenConfig } from '@graphql-codegen/cli';

/** A GraphQL type whose resolvers are handed a record's row. */
const row = (name: string) => `../record/records.ts#Row<'${name}'>`;
/** A GraphQL type whose resolvers are handed one element of a record's part list. */
const part = (name: string, list: string) => `../record/records.ts#Part<'${name}', '${list}'>`;
/** A connection, whose resolvers are handed a page of rows. */
const page = (name: string) => `../record/connections.ts#${name}Page`;
/** A GraphQL type whose resolvers are handed an entry of the catalogue. */
const entry = (name: string) => `../catalogue/repository.ts#${name}Entry`;

/** A GraphQL type whose resolvers are handed a part of an assessment, with what puts it in words. */
const explained = (name: string) => `../risk/explanation.ts#${name}`;
/** A GraphQL type whose resolvers are handed a part of a version of the risk policy. */
const modelled = (name: string) => `../risk/model.ts#${name}`;

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/generated/graphql.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        contextType: '../context.ts#Context',
        rootValueType: 'undefined',
        optionalInfoArgument: true,
        resolversNonOptionalTypename: { interfaceImplementingType: false },
        scalars: {
          ID: 'string',
          Date: 'string',
          DateTime: 'string',
          URL: 'string',
          EmailAddress: 'string',
          CountryCode: 'string',
          Currency: 'string',
          BigInt: 'number',
          JSON: 'unknown',
        },
        mapperTypeSuffix: 'Model',
        mappers: {
          ThirdParty: row('ThirdParty'),
          Vendor: row('ThirdParty'),
          Supplier: row('ThirdParty'),
          PartnerLab: row('ThirdParty'),
          Principal: row('Principal'),
          Facility: row('Facility'),
          Engagement: row('Engagement'),
          Contract: row('Contract'),
          Certification: row('Certification'),
          Attestor: row('Attestor'),
          Attestation: row('Attestation'),
          Audit: row('Audit'),
          Finding: row('Finding'),
          Product: row('Product'),
          ProductVulnerability: part('Product', 'vulnerabilities'),
          Screening: row('Screening'),
          Incident: row('Incident'),
          IncidentNotice: '../incident/notice.ts#Notice',
          QualityRecord: row('QualityRecord'),
          SupplyLink: row('SupplyLink'),
          Determination: row('Determination'),
          Decision: row('Decision'),
          ProcurementPolicy: row('ProcurementPolicy'),
          ProcurementRule: '../procurement/policy.ts#ProcurementRule',
          ProcurementStatus: '../procurement/status.ts#Status',
          ProcurementAlternative: '../procurement/status.ts#Alternative',
          ProcurementReason: '../procurement/status.ts#ExplainedReason',
          SyncPayload: '../sync/commands.ts#Synced',
          SyncResult: '../sync/resolvers.ts#IndexedOutcome',
          Change: '../change/repository.ts#ChangeRow',
          Expiration: '../expiration/repository.ts#ExpirationRow',
          ThirdPartyConnection: page('ThirdParty'),
          VendorConnection: page('ThirdParty'),
          SupplierConnection: page('ThirdParty'),
          PartnerLabConnection: page('ThirdParty'),
          PrincipalConnection: page('Principal'),
          FacilityConnection: page('Facility'),
          EngagementConnection: page('Engagement'),
          ContractConnection: page('Contract'),
          CertificationConnection: page('Certification'),
          AttestorConnection: page('Attestor'),
          AttestationConnection: page('Attestation'),
          AuditConnection: page('Audit'),
          FindingConnection: page('Finding'),
          ProductConnection: page('Product'),
          ScreeningConnection: page('Screening'),
          IncidentConnection: page('Incident'),
          QualityRecordConnection: page('QualityRecord'),
          SupplyLinkConnection: page('SupplyLink'),
          DeterminationConnection: page('Determination'),
          DecisionConnection: page('Decision'),
          ChangeConnection: page('Change'),
          Portfolio: '../portfolio/portfolio.ts#Portfolio',
          ThirdPartyShare: '../portfolio/repository.ts#KeyedShare',
          ExpirationConnection: page('Expiration'),
          Identifier: part('ThirdParty', 'identifiers'),
          Site: part('ThirdParty', 'sites'),
          Owner: part('ThirdParty', 'owners'),
          Clause: part('Contract', 'clauses'),
          ControlClaim: part('Attestation', 'claims'),
          Control: entry('Control'),
          ClauseType: entry('ClauseType'),
          CertificationType: entry('CertificationType'),
          Rule: entry('Rule'),
          RiskAssessment: explained('ExplainedAssessment'),
          DimensionRisk: explained('ExplainedDimension'),
          RiskFactor: explained('ExplainedFactor'),
          RiskGate: explained('ExplainedGate'),
          RuleResult: explained('DatedRuleResult'),
          RuleFact: '../risk/rules/answer.ts#RuleFact',
          SupplyChain: '../supply-chain/chain.ts#SupplyChain',
          SupplyChainNode: '../supply-chain/chain.ts#ChainNode',
          SinglePointOfFailure: '../supply-chain/loss.ts#SinglePoint',
          SupplyPath: '../risk/paths.ts#SupplyPath',
          RiskModel: '../../db/catalogue/risk-policy.ts#RiskPolicy',
          RiskModelDimension: modelled('ModelDimension'),
          RiskModelControl: modelled('ModelControl'),
          RiskModelGate: modelled('ModelGate'),
        },
      },
    },
  },
};

export default config;
