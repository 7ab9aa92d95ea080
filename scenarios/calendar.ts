import type { Deadline, OpenDate } from '../src/index.ts';

/** The dates that pass whoever acts, in their order, and the notices that run once they are given. */
export const calendar: readonly Deadline[] = [
  {
    id: 'promise-of-the-text',
    event: 'calendar.missileDefense.promiseFallsDue',
    due: { day: '2008-03-19' },
    dateBasis: 'inferred',
    facts: ['M-55'],
    note: 'The text was to come on the evening of 18 March; the day after is the first on which it can be overdue.',
  },
  {
    id: 'nato-summit',
    event: 'calendar.enlargement.summitMeets',
    due: { day: '2008-04-02' },
    dateBasis: 'assumed',
    facts: ['M-63'],
    note: 'The article says two weeks; the day (the summit met from 2 to 4 April) is public record.',
  },
  {
    id: 'handover',
    event: 'calendar.leadership.medvedevTakesOver',
    due: { day: '2008-05-07' },
    dateBasis: 'assumed',
    facts: ['O-05', 'M-06', 'M-40'],
    note: 'The article says May; the day is public record.',
  },
  {
    id: 'end-of-an-unsigned-paper',
    event: 'calendar.jointDocument.overtake',
    due: { day: '2008-05-07' },
    dateBasis: 'assumed',
    facts: ['M-06', 'M-34', 'M-40'],
    note: 'That a paper between two men ends with the office of the first who goes is assumed; so is the day, which is public record.',
  },
  {
    id: 'end-of-bush-term',
    event: 'calendar.leadership.bushTermEnds',
    due: { day: '2009-01-20' },
    dateBasis: 'assumed',
    facts: ['O-05', 'M-06', 'M-42'],
    note: 'The article says January; the day is public record.',
  },
  {
    id: 'end-of-start',
    event: 'calendar.start.expire',
    due: { day: '2009-12-05' },
    dateBasis: 'assumed',
    facts: ['M-29'],
    note: 'The article says 2009; the day is public record.',
  },
  {
    id: 'end-of-russian-notice',
    event: 'calendar.inf.russianNoticeEnds',
    due: {
      after: 'russia.inf.giveNotice',
      span: { months: 6 },
      unless: ['russia.inf.withdrawNotice', 'calendar.inf.americanNoticeEnds'],
    },
    dateBasis: 'assumed',
    facts: ['O-14'],
    note: 'That leaving the INF Treaty takes a notice of six months is public record and stands in neither article.',
  },
  {
    id: 'end-of-american-notice',
    event: 'calendar.inf.americanNoticeEnds',
    due: {
      after: 'us.inf.giveNotice',
      span: { months: 6 },
      unless: ['us.inf.withdrawNotice', 'calendar.inf.russianNoticeEnds'],
    },
    dateBasis: 'assumed',
    facts: ['O-16'],
    note: 'That leaving the INF Treaty takes a notice of six months is public record and stands in neither article.',
  },
];

/** What was announced for soon, without a day: the calendar leaves it to those who must act. */
export const openDates: readonly OpenDate[] = [
  {
    id: 'answer-on-transit',
    awaits: ['russia.transit.grantFull', 'russia.transit.grantPartial', 'russia.transit.refuse'],
    facts: ['M-68'],
    note: 'Lavrov announces an answer for soon; it has no date, and only a Russian decision brings it.',
  },
];
