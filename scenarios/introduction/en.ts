import type { IntroductionWords } from './moments.ts';

/** The introduction in English. */
export const english: IntroductionWords = {
  headline: 'Two rounds of talks in Moscow, and why nobody moved.',
  sentences: [
    'In October 2007 and again in March 2008 the foreign and defense ministers of the United States and Russia met in Moscow.',
    'Washington was planning a radar in the Czech Republic and interceptors in Poland, against missiles from Iran.',
    'Moscow saw the plan as a danger to itself, offered radars of its own instead, and asked for a halt first.',
    'They also talked about arms treaties: one was running out, one Russia threatened to leave, one it had suspended by the second round.',
    'They parted without agreement, promised a text and a joint paper, and said that they would go on talking.',
  ],
  moments: {
    'o07-keep-waiting':
      'October 2007: the American guests are kept waiting, and the president of Russia speaks sharply.',
    'o07-threaten-inf-exit':
      'Russia says that it may leave the treaty on intermediate-range missiles unless others join it.',
    'o07-offer-joint-system': 'The United States offers a combined shield, with officers of both sides at every site.',
    'o07-defer-for-study': 'Russia neither takes the offer nor refuses it: it needs more study.',
    'o07-demand-freeze': 'First, says Russia, the American plans have to be frozen while the two talk.',
    'between-send-unclear-paper': 'A paper follows from Washington, and it does not say what was said in Moscow.',
    'between-suspend-cfe': 'Russia suspends the treaty on conventional forces in Europe.',
    'm08-us-greets-warmly': 'March 2008: the same people meet again, and the mood is warm. The positions are the same.',
    'm08-admit-mismatch': 'The American side owns up: paper and talk did not match.',
    'm08-promise-text':
      'It promises its measures in writing that same evening; some of them need Prague, Warsaw and Moscow to agree too.',
    'm08-report-no-agreement':
      'No agreement on a successor to START: Russia wants a full treaty, the United States a slim one.',
    'm08-russia-goes-on': 'The round ends without agreement. Both sides say that they will go on talking.',
  },
  terms: {
    'two-plus-two': {
      term: '2+2',
      meaning:
        'Talks of two foreign and two defense ministers, one of each from either side. The articles do not use the name.',
    },
    demarche: {
      term: 'démarche',
      forms: ['demarche'],
      meaning: 'A formal move that one government makes towards another.',
    },
    start: {
      term: 'START',
      meaning: 'The treaty of 1991 that limits long-range nuclear weapons; it runs out in 2009.',
    },
    inf: {
      term: 'INF',
      forms: ['INF Treaty'],
      meaning: 'The treaty of 1987 that bans ground-launched missiles of 500 to 5,500 km range.',
    },
    cfe: {
      term: 'CFE',
      forms: ['CFE Treaty'],
      meaning: 'The treaty that limits conventional forces in Europe. Its revised form was not ratified in the West.',
    },
    shield: {
      term: 'missile defense',
      forms: ['Missile defense', 'missile shield'],
      meaning: 'Radars that see a missile coming and interceptors that are to hit it on its way.',
    },
    'host-consent': {
      term: 'host consent',
      forms: ['Czech consent', 'Polish consent'],
      meaning: 'The agreement of the states on whose soil the sites are planned: the Czech Republic and Poland.',
    },
    reciprocity: {
      term: 'reciprocity',
      forms: ['Reciprocity', 'Access both ways'],
      meaning: 'That what one side grants, the other grants too; here, access to sites.',
    },
    ministerial: {
      term: 'ministerial',
      forms: ['ministerial session'],
      meaning: 'The meeting of the four ministers, after the president of Russia has received the guests.',
    },
    fact: {
      term: 'M-21',
      forms: ['O-06'],
      meaning:
        'The number of a fact: O for the article of October 2007, M for that of March 2008. Each leads to its paragraph.',
    },
    record: {
      term: 'RECORD',
      forms: ['record'],
      meaning: 'What the two articles report. It never changes; what you try out is a branch beside it.',
    },
    past: {
      term: 'PAST',
      meaning: 'A step of the record that is not the last: what came after it has not happened yet here.',
    },
  },
};
