import { allPowers } from '../../doors/explore.ts';
import { type Asked, goalOf, misuse, partyById, told } from '../asking.ts';
import type { Setting } from '../setting.ts';
import { answerOne } from './can-one.ts';
import { type CanFlags, placeAsked } from './can-place.ts';
import { answerTable } from './can-table.ts';

/** What parties can do about an outcome, or a table of all of them. That it cannot be done is a finding. */
export async function canCommand(setting: Setting, given: string | undefined, flags: CanFlags): Promise<Asked> {
  const { talks } = setting;
  const asked = given === undefined ? undefined : new Set(given.split(',').map((id) => partyById(talks, id.trim()).id));
  const parties = asked && talks.parties.map((party) => party.id).filter((id) => asked.has(id));
  const powers = allPowers.filter((power) => flags[power] !== undefined);
  if (powers.length > 1) throw misuse('cli/misuse', told('misuse.onePower'));
  const [power] = powers;
  const wanted = power === undefined ? undefined : flags[power];
  const goal = wanted === undefined ? undefined : goalOf(talks, wanted);
  const place = await placeAsked(setting, flags);
  if (parties !== undefined && power !== undefined && goal !== undefined && wanted !== undefined)
    return answerOne(setting, { parties, power, goal, given: wanted }, place, flags);
  if (flags.out !== undefined) throw misuse('cli/misuse', told('misuse.noCourse'));
  const goals = goal === undefined || wanted === undefined ? talks.outcomes : [{ ...goal, id: wanted }];
  return answerTable(setting, goals, parties, power === undefined ? allPowers : [power], place, flags);
}
