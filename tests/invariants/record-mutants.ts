import type { Chart } from '../../src/index.ts';
import { mutant } from './mutant.ts';
import type { Dated } from './record.ts';

/** A record with one thing wrong, and the law that it breaks; on a chart that lets it, where ours would refuse it. */
export interface RecordMutant {
  readonly law: string;
  readonly title: string;
  readonly chart?: Chart;
  readonly change: (record: readonly Dated[]) => readonly Dated[];
}

/** Puts events after the first occurrence of another, on its day. */
const after =
  (event: string, ...added: readonly string[]) =>
  (record: readonly Dated[]): readonly Dated[] => {
    const place = record.findIndex((one) => one.event === event);
    const date = record[place]?.date ?? '';
    return [
      ...record.slice(0, place + 1),
      ...added.map((one) => ({ event: one, date, facts: [] })),
      ...record.slice(place + 1),
    ];
  };

/** Gives every occurrence of an event another day. */
const dated =
  (event: string, date: string) =>
  (record: readonly Dated[]): readonly Dated[] =>
    record.map((one) => (one.event === event ? { ...one, date } : one));

/** Each law about the record broken once on purpose. */
export const recordMutants: readonly RecordMutant[] = [
  {
    law: 'I-04',
    title: 'Lavrov puts the offer off for study and accepts it at the same sitting',
    chart: mutant({
      region: 'missileDefense.russia.review',
      from: 'underStudy',
      event: 'russia.missileDefense.acceptOffer',
      arrow: { target: 'accepted' },
    }),
    change: after('russia.missileDefense.deferForStudy', 'russia.missileDefense.acceptOffer'),
  },
  {
    law: 'I-17',
    title: 'an assurance removes what Russia objects to',
    chart: mutant({
      region: 'missileDefense.russia.stance',
      from: 'opposed',
      event: 'us.missileDefense.reassure',
      arrow: { target: 'toleratesWithMeasures' },
    }),
    change: (record) => record,
  },
  {
    law: 'I-33',
    title: 'Russia leaves CFE on 18 March 2008',
    change: after('us.missileDefense.promiseText', 'russia.cfe.withdraw'),
  },
  {
    law: 'I-34',
    title: 'Russia lifts its threat to INF on 18 March 2008',
    change: after('us.missileDefense.promiseText', 'russia.inf.liftThreat'),
  },
  {
    law: 'I-35',
    title: 'Moscow proposes a complete successor to START in October 2007',
    change: after('russia.missileDefense.objectToPlan', 'russia.start.proposeFull'),
  },
  {
    law: 'I-39',
    title: 'the West ratifies the revised CFE on 18 March 2008',
    change: after('us.missileDefense.promiseText', 'nato.cfe.ratify'),
  },
  {
    law: 'I-40',
    title: 'both sides agree on mutual access in March',
    change: after(
      'us.missileDefense.nameReciprocity',
      'us.missileDefense.acceptReciprocity',
      'russia.missileDefense.acceptReciprocity',
    ),
  },
  {
    law: 'I-42',
    title: 'the suspension of CFE is dated to the day on which it was told',
    change: dated('russia.cfe.suspend', '2008-03-18'),
  },
  {
    law: 'I-43',
    title: 'the talks of March are dated before those of October',
    change: dated('russia.letter.welcome', '2007-03-17'),
  },
];
