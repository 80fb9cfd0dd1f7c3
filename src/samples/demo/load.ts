import { keyOf } from '../../registry/global-id.ts';
import type { Writer } from '../../registry/session.ts';
import { write, writeTogether } from '../../registry/write.ts';
import { dayCountedFrom, demoOn } from './data.ts';
import { recordPapers } from './record-papers.ts';
import {
  recordAttestors,
  recordFacilities,
  recordPeople,
  recordSupplyLinks,
  recordThirdParties,
} from './record-parties.ts';
import { beginLogAt, isUntouched, markDemoLoaded } from './repository.ts';
import { Timeline } from './timeline.ts';

/**
 * Fills an untouched registry with the demo and the year before its first day: once, and whole or not at all. It uses the commands
 * that clients use, so every check applies, and the log has its entries like those of any other write.
 */
export async function loadDemo(operator: Writer, say: (line: string) => void): Promise<void> {
  const demo = demoOn(operator.today);
  const { outcome: loaded } = await writeTogether({ ...operator, requestId: 'demo' }, async (joint) => {
    const { untouched } = await write(joint, async (at) => ({ untouched: await isUntouched(at) }));
    if (!untouched) return false;
    const day = dayCountedFrom(operator.today);
    const timeline = new Timeline(day);
    await write(joint, async (at) => {
      await beginLogAt(at, timeline.beginning);
      return {};
    });
    const people = recordPeople(timeline, demo.people);
    const facilityIds = recordFacilities(timeline, demo.facilities);
    const partyIds = recordThirdParties(timeline, demo.parties);
    const attestorIds = recordAttestors(timeline, demo, partyIds);
    for (const party of demo.parties) {
      recordPapers({ timeline, day, party, partyIds, facilityIds, attestorIds, people });
    }
    recordSupplyLinks(timeline, demo, partyIds);
    await timeline.play(joint, () => [...partyIds.values()].map((id) => keyOf('ThirdParty', id)!));
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
