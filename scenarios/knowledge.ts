import type { Knowledge } from '../src/index.ts';

/** Facts that became known in the same way. Ids are numbers of one article, single or as ranges. */
interface Group {
  readonly facts: string;
  readonly public: string;
  /** Who knew them before they were public, and since when. */
  readonly known?: Readonly<Record<string, string>>;
  /** Whether the article leaves open who knew, so that it is assumed here. */
  readonly assumed?: boolean;
}

const [friday, saturday, printed2007] = ['2007-10-12', '2007-10-13', '2007-10-15'];
const [monday, tuesday, printed2008] = ['2008-03-17', '2008-03-18', '2008-03-19'];
const both = (day: string): Readonly<Record<string, string>> => ({ us: day, russia: day });

const groups: readonly Group[] = [
  // October. Seen by the press, said before it, or put online by the Kremlin.
  { facts: 'O-02 O-10-13 O-20-23', public: friday },
  // The treaty threat is told beside the speech; that it was public too is our reading.
  { facts: 'O-14-15', public: friday, assumed: true },
  // Plans, stances and background that the article takes as known to its readers.
  { facts: 'O-05 O-09 O-19 O-24-28 O-31 O-47 O-66', public: friday, assumed: true },
  { facts: 'O-29-30 O-49', public: '2007-10-11', assumed: true },
  { facts: 'O-16-17', public: '1987-12-31', assumed: true },
  // Said or seen behind closed doors: both delegations knew, readers only from the paper.
  { facts: 'O-03 O-06 O-18 O-32-34 O-41 O-43-44 O-55 O-65', public: printed2007, known: both(friday), assumed: true },
  { facts: 'O-58', public: saturday, known: both(friday), assumed: true },
  { facts: 'O-57', public: saturday, assumed: true },
  // Gates on the flight home, and what his side said of the other.
  { facts: 'O-07 O-35-40', public: printed2007, known: { us: saturday }, assumed: true },
  { facts: 'O-59-64 O-67-73', public: saturday, assumed: true },
  // The paper's own judgement, and analysts who spoke to it.
  { facts: 'O-01 O-04 O-08 O-42 O-45-46 O-48 O-50-54 O-56', public: printed2007 },
  // Told in March of the autumn.
  { facts: 'M-23 M-45', public: printed2008, known: both(friday), assumed: true },
  // The paper of the autumn: Moscow could compare it with what it had heard; when Washington saw the difference is not said.
  { facts: 'M-50', public: tuesday, known: { russia: '2007-11-21', us: '2008-03-16' }, assumed: true },
  { facts: 'M-51', public: tuesday, known: both('2007-11-21'), assumed: true },
  { facts: 'M-60-61', public: '2007-12-12', assumed: true },
  // March, Monday.
  { facts: 'M-03 M-14 M-41', public: monday },
  { facts: 'M-15-17 M-38 M-40 M-44', public: monday, assumed: true },
  { facts: 'M-39', public: printed2008, known: both(monday), assumed: true },
  { facts: 'M-62', public: printed2008, known: { us: monday }, assumed: true },
  // March, Tuesday: before the press.
  { facts: 'M-02 M-07-10 M-18-22 M-27 M-32-36 M-46-49 M-52-57 M-68-69', public: tuesday },
  { facts: 'M-04-06 M-11-13 M-25-26 M-64 M-66-67 M-71', public: tuesday, assumed: true },
  // Positions on the successor and the agenda: told without a speaker.
  { facts: 'M-30-31 M-43 M-58-59', public: printed2008, known: both(tuesday), assumed: true },
  // Background and dates that anyone could know.
  { facts: 'M-24 M-28-29 M-42 M-63 M-65 M-72', public: tuesday, assumed: true },
  { facts: 'M-70', public: '2001-12-31', assumed: true },
  { facts: 'M-01 M-37', public: printed2008 },
];

/** `O-10-13` as `O-10` to `O-13`. */
function idsOf(facts: string): readonly string[] {
  return facts.split(' ').flatMap((range) => {
    const [letter = '', from = '', to = from] = range.split('-');
    const [first, last] = [Number(from), Number(to)];
    return Array.from({ length: last - first + 1 }, (_, at) => `${letter}-${String(first + at).padStart(2, '0')}`);
  });
}

/**
 * Who knew each fact, and since when. A day of print is certain; what delegations knew earlier the articles seldom say,
 * and where they do not it is marked as assumed. Nobody knows a fact before the day on which it happened.
 */
export const knowledge: Readonly<Record<string, Knowledge>> = Object.fromEntries(
  groups.flatMap((group) =>
    idsOf(group.facts).map((id): readonly [string, Knowledge] => [
      id,
      { public: group.public, known: group.known, assumed: group.assumed === true },
    ]),
  ),
);
