import { talks, vocabulary } from '../machines/index.ts';
import type { BareCase } from '../src/index.ts';
import { calendar, openDates } from './calendar.ts';
import { labels } from './labels.ts';
import { moscow2007 } from './moscow-2007.ts';
import { moscow2008 } from './moscow-2008.ts';
import { theTalks } from './the-talks.ts';

/** What it takes to replay the talks: chart, words, courses and dates. The page shows it before the sources have come. */
export const bareCase: BareCase = {
  id: 'talks',
  title: 'The U.S.-Russia 2+2 talks of October 2007 and March 2008',
  version: '1',
  limits:
    'Two newspaper reports are all that the case knows. What they do not tell is not in it, or is marked as assumed; ' +
    'days that only the public record gives are assumed too. What a side claims about the other moves nothing.',
  chart: talks,
  parties: [
    { id: 'us', name: 'United States', role: 'side' },
    { id: 'russia', name: 'Russia', role: 'side' },
    { id: 'poland', name: 'Poland', role: 'third' },
    { id: 'czechRepublic', name: 'Czech Republic', role: 'third' },
    { id: 'nato', name: 'NATO', role: 'third' },
    { id: 'calendar', name: 'Calendar', role: 'calendar' },
  ],
  issues: [
    { id: 'missileDefense', name: 'Missile defense', regions: ['missileDefense'], ledger: ['missile defense'] },
    { id: 'start', name: 'START', regions: ['start'], ledger: ['START'] },
    { id: 'inf', name: 'INF', regions: ['inf'], ledger: ['INF'] },
    { id: 'cfe', name: 'CFE', regions: ['cfe'], ledger: ['CFE'] },
    { id: 'letter', name: "Bush's letter", regions: ['letter'], ledger: ['Bush letter'] },
    { id: 'jointDocument', name: 'Joint paper', regions: ['jointDocument'], ledger: ['joint document'] },
    { id: 'transit', name: 'Transit to Afghanistan', regions: ['transit'], ledger: ['Afghanistan transit'] },
    {
      id: 'enlargement',
      name: 'NATO enlargement',
      regions: ['enlargement', 'summit'],
      ledger: ['NATO enlargement'],
    },
    { id: 'session', name: 'The talks themselves', regions: ['session'], ledger: ['session'] },
    { id: 'leadership', name: 'Leaders and dates', regions: ['leadership', 'clock'], ledger: ['leadership'] },
    { id: 'tone', name: 'Tone', regions: ['tone'], ledger: ['tone', 'other'] },
  ],
  vocabulary,
  scenarios: [moscow2007, moscow2008, theTalks],
  deadlines: calendar,
  openDates,
  labels,
};
