import type { Writer } from '../../registry/session.ts';
import { write, writeTogether } from '../../registry/write.ts';
import { demoOn } from './data.ts';
import { recordPapers } from './record-papers.ts';
import {
  recordAttestors,
  recordFacilities,
  recordPeople,
  recordSupplyLinks,
  recordThirdParties,
} from './record-parties.ts';
import { isUntouched, markDemoLoaded } from './repository.ts';

/**
 * Fills an untouched registry with the demo: once, and whole or not at all. It goes through the commands that clients
 * use, so what they would refuse is refused here, and the log tells of it as of any other write.
 */
export async function loadDemo(operator: Writer, say: (line: string) => void): Promise<void> {
  const demo = demoOn(operator.today);
  const { outcome: loaded } = await writeTogether({ ...operator, requestId: 'demo' }, async (joint) => {
    const { untouched } = await write(joint, async (at) => ({ untouched: await isUntouched(at) }));
    if (!untouched) return false;
    const people = await recordPeople(joint, demo.people);
    const facilityIds = await recordFacilities(joint, demo.facilities);
    const partyIds = await recordThirdParties(joint, demo.parties);
    const attestorIds = await recordAttestors(joint, demo.attestors, partyIds);
    const known = { joint, partyIds, facilityIds, attestorIds, people };
    for (const party of demo.parties) await recordPapers({ ...known, party });
    await recordSupplyLinks(joint, demo.supplyLinks, partyIds);
    await write(joint, async (at) => {
      await markDemoLoaded(at);
      return {};
    });
    return true;
  });
  if (!loaded) return;
  say(
    `The registry was empty, so it now holds a demo: ${demo.parties.length} third parties, all invented. ` +
      'With ATTESTRY_DEMO=false it starts empty.',
  );
}
