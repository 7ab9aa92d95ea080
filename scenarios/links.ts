import type { Link } from '../src/index.ts';

/** What hangs on what, as far as the two articles let one see. */
export const links: readonly Link[] = [
  {
    id: 'K-01',
    strength: 'hard',
    sentence:
      'The radars come only in exchange for a freeze of the plans in Central Europe; the offer itself stands without one.',
    facts: ['O-29', 'O-30', 'O-31'],
  },
  {
    id: 'K-02',
    strength: 'hard on 12 October 2007, soft afterwards (I-15)',
    sentence: 'Without a freeze during the talks the threat of counter-measures is live.',
    facts: ['O-21', 'O-22'],
  },
  {
    id: 'K-03',
    strength: 'soft',
    sentence: 'Carrying the plan out closes the window for a deal, at no date that anyone names.',
    facts: ['O-12'],
  },
  {
    id: 'K-04',
    strength: 'soft',
    sentence:
      'The threat to leave INF is voiced beside the warning on missile defense, in what we read as one speech. Its condition is a wider ban and not the shield; that one pays for the other is at most context.',
    facts: ['O-10', 'O-14', 'O-15'],
  },
  {
    id: 'K-05',
    strength: 'soft',
    sentence: 'The grievance behind CFE is the missing ratification, not missile defense.',
    facts: ['O-49', 'M-61'],
  },
  {
    id: 'K-06',
    strength: 'hard, as we read it: what is to be examined is what was asked for in writing',
    sentence: 'Russia decides only after its specialists have examined a written text.',
    facts: ['M-21', 'M-22'],
  },
  {
    id: 'K-07',
    strength: 'soft, inferred',
    sentence: 'That the paper of 2007 was unclear may be why a text comes first in 2008; no article names the cause.',
    facts: ['M-49', 'M-50', 'M-51', 'M-54'],
  },
  {
    id: 'K-08',
    strength: 'hard for measures that need a host; that inspection does is an assumption',
    sentence:
      'Inspection takes the consent of Prague and Warsaw, who are not at the table, and access in both directions.',
    facts: ['M-23', 'M-24', 'M-25', 'M-26'],
  },
  {
    id: 'K-09',
    strength: 'unknown',
    sentence:
      'How the joint paper and the letter from Bush relate is not established; they must not be taken for one thing.',
    facts: ['M-37', 'M-39'],
  },
  {
    id: 'K-10',
    strength: 'none reported',
    sentence: 'Missile defense and START fail in the same round, and neither is made a condition of the other.',
    facts: ['M-04', 'M-27'],
  },
  {
    id: 'K-11',
    strength: 'clock',
    sentence:
      'Summit, handover in Moscow, end of the term in Washington, end of START: unless it is agreed before, the successor to START is for other people to decide. That START outlives both terms is public record.',
    facts: ['M-29', 'M-40', 'M-42', 'M-63'],
  },
  {
    id: 'K-12',
    strength: 'separate',
    sentence:
      'Transit to Afghanistan runs between Brussels and Moscow and not through these talks; no link to missile defense is reported.',
    facts: ['M-68', 'M-69'],
  },
  {
    id: 'K-13',
    strength: 'decoupled',
    sentence: 'The tone improves while the substance stands still.',
    facts: ['O-08', 'M-19', 'M-43'],
  },
  {
    id: 'K-14',
    strength: 'necessary, as one analyst sees it',
    sentence: 'Progress takes movement by both.',
    facts: ['O-56'],
  },
  {
    id: 'K-15',
    strength: 'block',
    sentence:
      'That Washington finds the Russian radars too weak stands in the way of the alternative; one analyst disputes it.',
    facts: ['O-44', 'O-45', 'O-46'],
  },
  {
    id: 'K-16',
    strength: 'channel',
    sentence:
      'A hard public line and a private talk said to be constructive: two channels, of which the reports see one.',
    facts: ['O-07', 'O-35', 'O-36'],
  },
];
