import { z } from 'zod';
import { bounded, linesOf } from '../bounded.ts';
import { CITATION, type Citation, citationLine, citationsOutput, shownCitations } from '../citations.ts';
import { literal } from '../gate.ts';
import { asOfInput } from '../inputs.ts';
import { quoted } from '../outside-text.ts';
import { BY_NAME, notOnRecord, referenceOf, shownThirdParty, thirdPartyInputs } from '../third-party.ts';
import { Refusal } from '../api.ts';
import { defineTool } from '../tool.ts';

const WHY_RISKY = `query AgentWhyRisky($ref: ThirdPartyRef!, $asOf: Date) {
  thirdParty(ref: $ref) {
    id legalName
    risk(asOf: $asOf) {
      level score drivingDimension state coverage optimisticLevel asOf nextChangeOn modelVersion
      dimensions { dimension level }
      gates { code title dimension clearedBy ${CITATION} }
      factors(first: 8) {
        code title dimension share motivation remedy ${CITATION}
        evidence { id ... on SupplyLink { supplier { id legalName } } }
      }
    }
  }
}`;

interface Data {
  thirdParty: {
    id: string;
    legalName: string;
    risk: {
      level: string;
      score: number;
      drivingDimension: string;
      state: 'UNASSESSED' | 'PARTIAL' | 'ASSESSED';
      coverage: number;
      optimisticLevel: string;
      asOf: string;
      nextChangeOn: string | null;
      modelVersion: number;
      dimensions: { dimension: string; level: string }[];
      gates: { code: string; title: string; dimension: string; clearedBy: string; citations: Citation[] }[];
      factors: {
        code: string;
        title: string;
        dimension: string;
        share: number;
        motivation: string;
        remedy: string | null;
        citations: Citation[];
        evidence: { id: string; supplier?: { id: string; legalName: string } | null }[];
      }[];
    } | null;
  } | null;
}

const stateMeanings = {
  UNASSESSED: 'No applicable control has dated evidence: the level reflects what is not known.',
  PARTIAL:
    'Less than 60 % of the applicable controls, by weight, have evidence: the level reflects much that is not known.',
  ASSESSED: 'At least 60 % of the applicable controls, by weight, have evidence.',
} as const;

const percent = (share: number) => Math.round(share * 100);

export const whyRisky = defineTool({
  name: 'why_risky',
  title: 'Why is this third party risky?',
  description:
    'Explains the risk of a third party on a day: level (VERY_LOW to VERY_HIGH), score (0–100), the dimension that drives it, gates, and the factors that explain most, with their share of their dimension in percent, sources and remedies. optimisticLevel is the level if all missing evidence turned out well.',
  input: z.strictObject({ ...thirdPartyInputs, asOf: asOfInput }),
  output: z.looseObject({
    thirdParty: z.looseObject({ id: z.string(), name: z.string() }),
    level: z.string(),
    score: z.number().describe('0–100.'),
    drivingDimension: z.string(),
    state: z.enum(['UNASSESSED', 'PARTIAL', 'ASSESSED']),
    stateMeaning: z.string(),
    coveragePercent: z.number().describe('Applicable controls with dated evidence, by weight.'),
    optimisticLevel: z.string(),
    asOf: z.string(),
    nextChangeOn: z.string().nullable().describe('Next day on which a recorded date changes it.'),
    modelVersion: z.number(),
    dimensions: z.record(z.string(), z.string()).describe('The level of each dimension.'),
    gates: z.array(z.looseObject({ code: z.string(), title: z.string(), clearedBy: z.string() })),
    factors: z.array(
      z.looseObject({
        title: z.string(),
        dimension: z.string(),
        sharePercent: z.number(),
        remedy: z.string().nullable().describe('Null: nothing can.'),
        citations: citationsOutput,
      }),
    ),
  }),
  documents: [BY_NAME, WHY_RISKY],
  async run(input, api) {
    const ref = await referenceOf(input, api);
    const { thirdParty } = await api.ask<Data>(WHY_RISKY, { ref, asOf: input.asOf ?? null });
    if (thirdParty === null) throw notOnRecord();
    const { risk } = thirdParty;
    if (risk === null) throw new Refusal('The risk could not be computed. It is unknown, so do not take it for low.');
    return bounded({ gates: 2, factors: 5 }, (counts, width) => {
      const subject = shownThirdParty(thirdParty, width);
      const gates = risk.gates.slice(0, counts.gates).map(({ code, title, dimension, clearedBy, citations }) => ({
        code,
        title,
        dimension,
        clearedBy: quoted(clearedBy, width),
        citations: shownCitations(citations, 0),
      }));
      const factors = risk.factors.slice(0, counts.factors).map((factor) => {
        const supplier = factor.evidence.find((record) => record.supplier)?.supplier;
        return {
          title: factor.title,
          dimension: factor.dimension,
          sharePercent: percent(factor.share),
          ...(supplier && { supplier: shownThirdParty(supplier, width) }),
          ...(width >= 160 && { why: quoted(factor.motivation, width) }),
          remedy: factor.remedy === null ? null : quoted(factor.remedy, width),
          citations: shownCitations(factor.citations, 0),
        };
      });
      const head = {
        thirdParty: subject,
        level: risk.level,
        score: Math.round(risk.score * 10) / 10,
        drivingDimension: risk.drivingDimension,
        state: risk.state,
        stateMeaning: stateMeanings[risk.state],
        coveragePercent: percent(risk.coverage),
        optimisticLevel: risk.optimisticLevel,
        asOf: risk.asOf,
        nextChangeOn: risk.nextChangeOn,
        modelVersion: risk.modelVersion,
      };
      const query = `{ thirdParty(ref: ${literal(ref)}) { risk { factors { title share remedy } } } }`;
      return {
        structured: {
          ...head,
          dimensions: Object.fromEntries(risk.dimensions.map(({ dimension, level }) => [dimension, level])),
          gates,
          factors,
          more: { query, at: api.address },
        },
        text: linesOf(
          `${head.level} (score ${head.score} of 100), driven by ${head.drivingDimension}, on ${head.asOf}: ${subject.name} ${subject.id}.`,
          `${head.state}, ${head.coveragePercent} % of the controls have evidence. ${head.stateMeaning} If all missing evidence turned out well, it would be ${head.optimisticLevel}.`,
          `Dimensions: ${risk.dimensions.map(({ dimension, level }) => `${dimension} ${level}`).join(', ')}.`,
          ...gates.map(
            (gate, index) =>
              `- GATE ${gate.code} (${gate.title}), ${gate.dimension}. To clear it: ${gate.clearedBy}${citationLine(risk.gates[index]!.citations, 0)}`,
          ),
          ...factors.map(
            (factor, index) =>
              `- ${factor.sharePercent} % of ${factor.dimension}: ${factor.title}${factor.supplier ? ` ${factor.supplier.name} ${factor.supplier.id}` : ''}. Remedy: ${factor.remedy ?? 'none'}${citationLine(risk.factors[index]!.citations, 0)}`,
          ),
          head.nextChangeOn !== null && `A recorded date changes it next on ${head.nextChangeOn}.`,
          `All factors: ${query} at ${api.address}`,
        ),
      };
    });
  },
});
