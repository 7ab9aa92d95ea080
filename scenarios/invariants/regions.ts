/** The regions of the treaties. */
export const treaties = ['start.*', 'inf.*', 'cfe.*'];

/** All regions that are about substance: everything but the tone. */
export const substance = [
  'missileDefense.*',
  ...treaties,
  'letter',
  'jointDocument',
  'transit',
  'enlargement',
  'summit.*',
  'session',
  'leadership',
  'clock',
];

/** What the United States or Russia holds, wants or does. */
export const sides = [
  'missileDefense.us.*',
  'missileDefense.russia.*',
  'start.us',
  'start.russia',
  'inf.us',
  'inf.russia',
  'cfe.russia',
];
