import { attestation } from '../../../db/tables/attestation.ts';
import { audit, finding } from '../../../db/tables/audit.ts';
import { certification } from '../../../db/tables/certification.ts';
import { contract } from '../../../db/tables/contract.ts';
import { decision } from '../../../db/tables/decision.ts';
import { determination } from '../../../db/tables/determination.ts';
import { engagement } from '../../../db/tables/engagement.ts';
import { evidenceDocument } from '../../../db/tables/evidence-document.ts';
import { incident } from '../../../db/tables/incident.ts';
import { product } from '../../../db/tables/product.ts';
import { qualityRecord } from '../../../db/tables/quality-record.ts';
import { screening } from '../../../db/tables/screening.ts';
import { supplyLink } from '../../../db/tables/supply-link.ts';
import { thirdParty } from '../../../db/tables/third-party.ts';
import { evidenceDocumentList } from '../../exchange/evidence-document/repository.ts';
import { hasRecords } from '../../registry/page/selection.ts';
import { attestationList } from '../attestation/repository.ts';
import { auditList, findingList } from '../audit/repository.ts';
import { certificationList } from '../certification/repository.ts';
import { contractList } from '../contract/repository.ts';
import { decisionList } from '../decision/repository.ts';
import { determinationList } from '../determination/repository.ts';
import { engagementList } from '../engagement/repository.ts';
import { incidentList } from '../incident/repository.ts';
import { productList } from '../product/repository.ts';
import { qualityRecordList } from '../quality-record/repository.ts';
import { screeningList } from '../screening/repository.ts';
import { supplyLinkList } from '../supply-link/repository.ts';

const { id: key } = thirdParty;

/** Filters of third parties by the records that they have: some match, or none. */
export const recordFilters = {
  engagements: hasRecords({ list: engagementList, owner: engagement.thirdPartyId, key }),
  contracts: hasRecords({ list: contractList, owner: contract.thirdPartyId, key }),
  certifications: hasRecords({ list: certificationList, owner: certification.thirdPartyId, key }),
  attestations: hasRecords({ list: attestationList, owner: attestation.thirdPartyId, key }),
  audits: hasRecords({ list: auditList, owner: audit.thirdPartyId, key }),
  findings: hasRecords({ list: findingList, owner: finding.thirdPartyId, key }),
  incidents: hasRecords({ list: incidentList, owner: incident.thirdPartyId, key }),
  qualityRecords: hasRecords({ list: qualityRecordList, owner: qualityRecord.thirdPartyId, key }),
  products: hasRecords({ list: productList, owner: product.thirdPartyId, key }),
  screenings: hasRecords({ list: screeningList, owner: screening.thirdPartyId, key }),
  determinations: hasRecords({ list: determinationList, owner: determination.thirdPartyId, key }),
  decisions: hasRecords({ list: decisionList, owner: decision.thirdPartyId, key }),
  evidenceDocuments: hasRecords({ list: evidenceDocumentList, owner: evidenceDocument.thirdPartyId, key }),
  supplies: hasRecords({ list: supplyLinkList, owner: supplyLink.supplierId, key }),
  suppliedBy: hasRecords({ list: supplyLinkList, owner: supplyLink.customerId, key }),
};
