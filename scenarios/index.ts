import { guardSentences, issueMachines } from '../machines/index.ts';
import type { Case } from '../src/index.ts';
import { withAnnotations } from './annotations.ts';
import { assumptions } from './assumptions.ts';
import { bareCase } from './bare-case.ts';
import { bibliography } from './bibliography.ts';
import { calendar, openDates } from './calendar.ts';
import { invariants } from './invariants/index.ts';
import { labels } from './labels.ts';
import { ledger } from './ledger/index.ts';
import { links } from './links.ts';
import { moscow2007 as bare2007 } from './moscow-2007.ts';
import { moscow2008 as bare2008 } from './moscow-2008.ts';
import { outcomes } from './outcomes.ts';
import { readings } from './readings/index.ts';
import { theTalks as bareTalks } from './the-talks.ts';
import { beforeTheTalks, whatCame, wider } from './wider/index.ts';

const moscow2007 = withAnnotations(bare2007);
const moscow2008 = withAnnotations(bare2008);
const theTalks = withAnnotations(bareTalks);

/** The talks of October 2007 and March 2008: chart, words, sources and courses. */
export const talksCase: Case = {
  ...bareCase,
  scenarios: [moscow2007, moscow2008, theTalks],
  issueCharts: issueMachines,
  guards: guardSentences,
  ledger,
  bibliography,
  outcomes,
  invariants,
  assumptions,
  links,
  readings,
  wider,
};

export {
  beforeTheTalks,
  bibliography,
  calendar,
  labels,
  ledger,
  moscow2007,
  moscow2008,
  openDates,
  theTalks,
  whatCame,
};
