import { canonical } from '../columns-by-name.ts';
import type { Column } from './columns.ts';

/** Usual names of our columns in other spreadsheets, separated by bars. `keyOf` spells them in one way. */
const SYNONYMS: Partial<Record<Column, string>> = {
  id: 'vendor id|vendor number|vendor no|vendor code|vendor #|supplier id|supplier number|supplier no|supplier code|third party id|record id|external id|account number',
  name: 'vendor|vendor name|supplier|supplier name|company|company name|organization|organization name|third party|third party name|account name|business name|partner|partner name|lab|lab name|laboratory|laboratory name|service provider|provider name|party name',
  legalName:
    'legal entity|legal entity name|registered name|legal business name|entity name|corporate name|full legal name',
  tradingNames:
    'trading name|trade name|dba|d/b/a|dba name|doing business as|aka|also known as|alias|aliases|other names',
  kind: 'third party kind|party kind',
  country:
    'country name|hq country|headquarters country|country of incorporation|country of registration|vendor country|supplier country',
  headquarterAddress:
    'headquarters address|hq address|headquarters|headquarter|hq|address|full address|registered address|company address',
  websiteUrl:
    'website|web site|web|url|homepage|home page|website address|web address|company website|vendor website|site url',
  internalOwner:
    'owner|business owner|vendor owner|supplier owner|relationship owner|relationship manager|vendor manager|account owner|internal contact|responsible|responsible person',
  category: 'vendor category|supplier category|service category|vendor type|supplier type',
  engagementCategory: 'engagement type',
  engagementName: 'engagement',
  services:
    'service|services provided|service provided|service description|description of services|products and services',
  tags: 'tag|labels|label',
  domains: 'domain|domain name|web domain|email domain',
  certifications: 'certification|certificates|security certifications|compliance certifications',
  taxId:
    'tax id number|tin|fein|federal tax id|federal ein|taxpayer id|tax identification number|employer identification number|ein number|tax number',
  duns: 'duns number|duns no|d-u-n-s number|dun & bradstreet number',
  uei: 'uei number|sam uei|unique entity id|unique entity identifier',
  npi: 'npi number|national provider identifier',
  clia: 'clia number|clia id|clia no|clia #|clia certificate number',
  lei: 'lei code|legal entity identifier',
  cap: 'cap number|cap id',
  gln: 'gln number|global location number',
  contractTitle: 'contract|contract name|agreement|agreement name|agreement title',
  contractKind: 'contract type|agreement type',
  contractStart:
    'contract start date|contract effective date|contract effective|agreement date|agreement start date|contract signed date|contract begin date',
  contractEnd:
    'contract end date|contract expiration|contract expiration date|contract expiry|contract expiry date|contract expires|contract expires on|contract termination date|agreement end date|agreement expiration date',
  contractNoticeDays:
    'notice days|notice period|notice period days|contract notice period|termination notice|termination notice days',
  contractAutoRenews: 'auto renew|auto renews|auto renewal|automatic renewal|auto-renewal|evergreen',
  contractValue:
    'annual spend|spend|yearly spend|annual contract value|acv|total contract value|tcv|contract amount|annual cost|annual value|annual fee',
  contractCurrency: 'currency|currency code|spend currency',
  baaSigned:
    'baa|baa in place|baa on file|baa executed|baa y/n|business associate agreement|business associate agreement signed|signed baa|hipaa baa|has baa',
  baaSignedOn: 'baa date|baa signed date|baa effective date|baa signature date|baa date signed|date baa signed',
  baaEnd: 'baa end date|baa expiration|baa expiration date|baa expiry|baa expires',
  certificateType: 'certificate|certificate name|cert type|cert|certification type|certification name',
  certificateNumber: 'certificate no|certificate #|cert number|cert no|cert #|certification number|certificate id',
  certificateIssuer: 'certification body|certifying body|certificate issued by|cert issuer|issuing body',
  certificateIssued:
    'certificate issue date|certificate issued on|certificate issued date|cert issue date|certificate date|certification date',
  certificateEnd:
    'certificate end date|certificate expiration|certificate expiration date|certificate expiry|certificate expiry date|certificate expires|certificate valid until|cert expiration|cert expiration date|cert expiry|cert expiry date|cert expires|certification expiration|certification expiration date|certification expiry date',
};

/** "Vendor #" is a number, not the vendor. */
const keyOf = (heading: string) => canonical(heading.replaceAll('#', ' number ').replaceAll(/isation/gi, 'ization'));

const byKey = new Map<string, Column>(
  Object.entries(SYNONYMS).flatMap(([column, names]) =>
    names.split('|').map((name): [string, Column] => [keyOf(name), column as Column]),
  ),
);

/** Returns the column that people mean by a heading of their own, or null. A person must confirm it. */
export function columnMeant(heading: string): Column | null {
  return byKey.get(keyOf(heading)) ?? null;
}
