import type { LessonLanguage } from './plan.ts';
import { stopsEn } from './stops.en.ts';

/** The lessons in English. */
export const english: LessonLanguage = {
  stops: stopsEn,
  lessons: {
    'ten-minutes': {
      title: 'Ten minutes in Moscow',
      summary:
        'Six questions on two days in March 2008: two secretaries, two ministers, and a plan for a shield. What would you have expected?',
      fullSummary: 'Six questions on two days in March 2008: a warm welcome, a long session, and no agreement.',
      groupNote: 'Alone on a screen, in pairs, or with a whole class by a show of hands.',
      objectives: [
        'Tell a change of tone from a change of position.',
        'Name what stood between an offer and a decision, and who could have removed it.',
        'Say what a source does not tell.',
      ],
      opening:
        'Give the setting in three sentences: two American secretaries, two Russian ministers, one plan for a shield in Central Europe. Say that every prediction counts and none is marked.',
      debrief:
        'Ask for the one moment at which the class and the record parted. Was it tone, a condition, or somebody who was not in the room?',
    },
    'fifty-minutes': {
      title: 'Two rounds, twelve questions',
      summary:
        'Both rounds of the talks, October 2007 and March 2008, question by question; then a change of your own, and what falls with it.',
      groupNote:
        'Two delegations of two to five each, with a role sheet; further groups of the same size, or observers with the decision cards.',
      objectives: [
        'Explain why the talks stalled, by positions and conditions and not by mood alone.',
        'Tell apart an offer, a demand, a threat and a claim about the other side.',
        'Use two-level games, linkage and audience costs on a case.',
        'Change one event, and defend what follows from it.',
      ],
      opening:
        'Hand out the role sheets and give three minutes to read them. Delegations answer as their government would; afterwards everyone speaks for themselves.',
      closing: {
        title: 'Change one thing',
        task: 'It is the evening of 12 October 2007; both sides will go on talking. Choose one move that was possible then and was not made. Say why it is plausible, and which facts make it so. Then play on: what becomes possible, what falls away, and would March have ended otherwise?',
        debrief:
          'Compare the groups: which single change reached furthest? Which ones changed only the tone? What did every group have to assume?',
      },
      debrief:
        'Leave the roles. Each student names one condition that was missing in March and who could have met it. Close with the limits: two newspaper articles, and assumptions that are marked.',
    },
    'reading-the-sources': {
      title: 'Reading the sources',
      summary:
        'Fact, impression, claim or opinion? Eight places where two newspaper articles say less, or something else, than it seems.',
      groupNote: 'Pairs. Each pair needs both articles, if you can get them, or the facts of the ledger.',
      objectives: [
        "Tell a position from an impression, a claim and an expert's view.",
        'Trace a sentence to the person on whose word it stands.',
        'Say what a silence tells, and what it does not.',
      ],
      opening:
        'Say that the model moves on reported acts alone, and that the class now decides what counts as one. All eight places are real.',
      debrief:
        'Which of the eight would you have got wrong in an essay? Write down one rule for yourself, and one question to the reporter.',
    },
  },
  glossary: {
    'two-plus-two': {
      term: '2+2',
      meaning:
        'Talks of two foreign and two defense ministers, one of each from either side. The articles do not use the name.',
    },
    demarche: { term: 'démarche', meaning: 'A formal move that one government makes towards another.' },
    position: { term: 'position', meaning: 'What a side is reported to want or to hold on an issue at a time.' },
    linkage: { term: 'linkage', meaning: 'Making one issue depend on another.' },
    'host-consent': {
      term: 'host consent',
      meaning: 'The agreement of the states on whose soil the sites are planned: the Czech Republic and Poland.',
    },
    reciprocity: {
      term: 'reciprocity',
      meaning: 'That what one side grants, the other grants too; here, access to sites.',
    },
    start: {
      term: 'START',
      meaning: 'The treaty of 1991 that limits long-range nuclear weapons; it runs out in 2009.',
    },
    inf: {
      term: 'INF',
      meaning:
        'The treaty of 1987 between Washington and Moscow that bans ground-launched missiles of 500 to 5,500 km range; Russia is bound as a successor of the Soviet Union.',
    },
    cfe: {
      term: 'CFE',
      meaning:
        'A treaty that limits conventional forces in Europe. Its revised form had not been ratified in the West.',
    },
    'joint-paper': {
      term: 'joint paper',
      meaning: 'The text on relations that both sides agreed in March 2008 to write; not a treaty.',
    },
    'what-if': { term: 'what-if', meaning: 'The record with one or more changes; the record itself is never changed.' },
    report: { term: 'report', meaning: 'What a reporter states in the paper’s own voice.' },
    claim: { term: 'claim', meaning: 'What one side says about the other.' },
    analyst: { term: 'analyst', meaning: 'An expert who judges from outside; in the model a note on the timeline.' },
  },
};
