import type { CodegenConfig } from '@graphql-codegen/cli';
import { print } from 'graphql';
import { loadTypeDefs } from './src/api/schema.ts';
import { recordNames } from './src/registry/records.ts';

/** Returns the model of a GraphQL type whose resolvers receive a record's row. */
const row = (name: string) => `../registry/records.ts#Row<'${name}'>`;
/** Returns the model of a GraphQL type whose resolvers receive one element of a part list. */
const part = (name: string, list: string) => `../registry/records.ts#Part<'${name}', '${list}'>`;
/** Returns the model of a connection, whose resolvers receive a page of rows. */
const page = (name: string) => `../api/connections.ts#${name}Page`;

/** Returns the model of the payload of a mutation that has a third party under this field. */
const payload = (field: string) => `../records/third-party/resolvers.ts#PartyPayload<'${field}'>`;

const typeDefs = loadTypeDefs();
const typeNames = new Set(typeDefs.definitions.map((definition) => 'name' in definition && definition.name?.value));
/** Every kind of record by its type, and by its connection if it has one. */
const recordMappers = Object.fromEntries(
  recordNames
    .flatMap((name): [type: string, model: string][] => [
      [name, row(name)],
      [`${name}Connection`, `../api/connections.ts#RecordPage<'${name}'>`],
    ])
    .filter(([type]) => typeNames.has(type)),
);

/** Returns the model of a GraphQL type whose resolvers receive an entry of the catalogue. */
const entry = (name: string) => `../records/catalogue/repository.ts#${name}Entry`;

/** Returns the model of a GraphQL type whose resolvers receive a part of an assessment, with the data for its wording. */
const explained = (name: string) => `../risk/explanation.ts#${name}`;
/** Returns the model of a GraphQL type whose resolvers receive a part of a risk policy. */
const ofRiskModel = (name: string) => `../risk/model.ts#${name}`;

/** How scalars look in TypeScript. */
const scalars = {
  ID: 'string',
  Date: 'string',
  DateTime: 'string',
  URL: 'string',
  EmailAddress: 'string',
  CountryCode: 'string',
  Currency: 'string',
  BigInt: 'number',
  JSON: 'unknown',
};

const config: CodegenConfig = {
  schema: print(typeDefs),
  generates: {
    // The queries of the page, each with the types of its variables and its answer.
    'src/generated/page.ts': {
      documents: 'src/page/**/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { useTypeImports: true, enumType: 'string-literal', scalars, optimizeDocumentNode: true },
    },
    // The whole schema in one file, for clients and their tools; types in `schema/` do not repeat their interfaces' fields.
    'docs/schema.graphql': { plugins: ['schema-ast'] },
    // Inputs and enums alone. They import nothing, so repositories may know them.
    'src/generated/inputs.ts': {
      plugins: ['typescript'],
      config: { onlyOperationTypes: true, enumsAsTypes: true, scalars },
    },
    'src/generated/graphql.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        contextType: '../api/context.ts#Context',
        rootValueType: 'undefined',
        optionalInfoArgument: true,
        resolversNonOptionalTypename: { interfaceImplementingType: false },
        scalars,
        mapperTypeSuffix: 'Model',
        mappers: {
          ...recordMappers,
          Vendor: row('ThirdParty'),
          Supplier: row('ThirdParty'),
          PartnerLab: row('ThirdParty'),
          EvidenceSignature: part('EvidenceDocument', 'signatures'),
          WebhookDelivery: '../exchange/webhook/repository.ts#DeliveryRow',
          WebhookDeliveryConnection: page('WebhookDelivery'),
          RequirementControl: part('RequirementMapping', 'requirements'),
          IngestDocumentPayload: '../exchange/evidence-document/ingested.ts#Ingested',
          IngestedRecord: '../exchange/evidence-document/ingested.ts#IngestedRecord',
          ProductVulnerability: part('Product', 'vulnerabilities'),
          IncidentNotice: '../records/incident/notice.ts#Notice',
          ProcurementRule: '../procurement/policy.ts#ProcurementRule',
          ProcurementStatus: '../procurement/status.ts#Status',
          ProcurementAlternative: '../procurement/status.ts#Alternative',
          ProcurementReason: '../procurement/status.ts#ExplainedReason',
          SyncPayload: '../exchange/sync/apply.ts#Synced',
          SyncResult: '../exchange/sync/resolvers.ts#IndexedOutcome',
          Change: '../registry/change-log.ts#ChangeRow',
          Expiration: '../insight/expiration/repository.ts#ExpirationRow',
          VendorConnection: "../api/connections.ts#RecordPage<'ThirdParty'>",
          SupplierConnection: "../api/connections.ts#RecordPage<'ThirdParty'>",
          PartnerLabConnection: "../api/connections.ts#RecordPage<'ThirdParty'>",
          ChangeConnection: page('Change'),
          Portfolio: '../insight/portfolio/portfolio.ts#Portfolio',
          PortfolioPoint: '../insight/portfolio/history.ts#HistoryPoint',
          FacilityCount: '../insight/portfolio/repository.ts#KeyedFacility',
          SubSupplierShare: '../insight/portfolio/repository.ts#CountedShare',
          PortfolioMover: '../insight/portfolio/movers.ts#Mover',
          PolicyPreview: '../insight/policy-preview/preview.ts#PolicyPreview',
          ThirdPartyShare: '../insight/portfolio/repository.ts#KeyedShare',
          ExpirationConnection: page('Expiration'),
          PossibleDuplicate: '../records/third-party/duplicates.ts#PossibleDuplicate',
          CreateVendorPayload: payload('vendor'),
          CreateSupplierPayload: payload('supplier'),
          CreatePartnerLabPayload: payload('partnerLab'),
          UpdateThirdPartyPayload: payload('thirdParty'),
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
          RiskComparison: '../insight/comparison/comparison.ts#Comparison',
          DimensionChange: '../insight/comparison/comparison.ts#DimensionChange',
          FactorChange: '../insight/comparison/comparison.ts#FactorChange',
          RuleChange: '../insight/comparison/comparison.ts#RuleChange',
          RiskPoint: '../risk/history.ts#RiskPoint',
          ProcurementPoint: '../procurement/history.ts#ProcurementPoint',
          RuleFact: '../risk/rules/answer.ts#RuleFact',
          SupplyChain: '../insight/supply-chain/chain.ts#SupplyChain',
          SupplyChainNode: '../insight/supply-chain/chain.ts#ChainNode',
          SinglePointOfFailure: '../insight/supply-chain/loss.ts#SinglePoint',
          SupplyPath: '../risk/paths.ts#SupplyPath',
          RiskModel: '../../db/catalogue/risk-policy.ts#RiskPolicy',
          RiskModelDimension: ofRiskModel('ModelDimension'),
          RiskModelControl: ofRiskModel('ModelControl'),
          RiskModelGate: ofRiskModel('ModelGate'),
        },
      },
    },
  },
};

export default config;
