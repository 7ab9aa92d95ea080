import type { CaseAtHand } from './setting.ts';

/** What the help shows of each command, in terms of that case. */
const examples = {
  demarche: ['demarche', 'demarche replay', 'demarche positions --at 2007-10-13', 'demarche check'],
  serve: ['demarche serve', 'demarche serve --port 8080 --no-open', 'demarche serve --case my-talks/index.ts'],
  replay: [
    'demarche replay',
    'demarche replay moscow-2007 --to 2007-10-13',
    'demarche replay my-course.yaml --format markdown',
    'demarche replay --format json | jq .positions',
  ],
  'what-came': ['demarche what-came', 'demarche what-came before-the-talks', 'demarche what-came --format markdown'],
  scenarios: ['demarche scenarios'],
  facts: [
    'demarche facts',
    'demarche facts M-23',
    'demarche facts L-06',
    'demarche facts --wider',
    'demarche facts --issue start',
    'demarche facts --coverage',
  ],
  positions: ['demarche positions', 'demarche positions the-talks --at 2007-10-13'],
  assumptions: ['demarche assumptions'],
  check: ['demarche check', 'demarche check my-course.yaml'],
  'what-if': [
    'demarche what-if',
    'demarche what-if paper-matches-speech',
    'demarche what-if hosts-consent --against a-host-refuses',
    'demarche what-if a-host-refuses --powers',
    'demarche what-if my-question.ts --format markdown',
    'demarche what-if --each the-talks',
  ],
  draw: [
    'demarche draw --out talks.svg',
    'demarche draw missileDefense --at 2007-10-13 --theme light --out shield.svg',
    'demarche draw all --table --out positions.svg',
    'demarche draw distance --against start-form-agreed --out distance.svg',
  ],
  handout: [
    'demarche handout ten-minutes',
    'demarche handout fifty-minutes --paper letter --large-print',
    'demarche handout moscow-2007 --format markdown',
  ],
  package: ['demarche package ten-minutes', 'demarche package fifty-minutes --format html --language ru'],
  explore: ['demarche explore', 'demarche explore --slice missileDefense', 'demarche explore my-chart.json'],
  path: [
    'demarche path --to inspectionRegimeInForce',
    'demarche path --to start.successor=inForce --fewest-of us',
    'demarche path --to startSuccessorAgreed --from 2008-03-18 --by 2009-12-01',
    'demarche path --to missileDefenseSettled --from 2008-03-18 --without us.missileDefense.dropPlan',
    'demarche path --to jointDocumentIssued --from 2008-03-18 --out paper.json',
  ],
  necessary: ['demarche necessary --to inspectionRegimeInForce'],
  lost: [
    'demarche lost the-talks --outcome startSuccessorAgreed',
    'demarche lost the-talks --outcome jointDocumentIssued --to 2009-12-31',
  ],
  prove: [
    'demarche prove',
    'demarche prove --format json',
    'demarche prove --inevitable startGap --from 2008-03-18',
    'demarche prove --stays-possible startSuccessorAgreed',
  ],
  possible: ['demarche possible --at 2008-03-18', 'demarche possible --at 2009-12-31'],
  can: [
    'demarche can russia --spoil inspectionRegimeInForce',
    'demarche can us,russia --force startSuccessorAgreed',
    'demarche can poland --block inspectionRegimeInForce --at 2008-03-18',
    'demarche can --at 2008-03-18',
    'demarche can us --force cfe.nato=ratified --others go-on --format json',
  ],
  export: [
    'demarche export xstate-ts --out talks-machine.ts',
    'demarche export scxml --issue start',
    'demarche export promela --slice inf --out inf.pml',
    'demarche export graphml --slice cfe --out cfe.graphml',
    'demarche export mermaid my-chart.json',
  ],
  stability: [
    'demarche stability',
    'demarche stability --at 2007-10-13 --reading own-yes-counts',
    'demarche stability --reading my-reading.yaml --moves run --format json',
    'demarche stability --gmcr my-conflict.gmcr',
    'demarche stability --gmcr my-conflict.gmcr --at 5 --format json',
  ],
  equilibria: ['demarche equilibria', 'demarche equilibria --outcome inspectionRegimeInForce --format json'],
  unlock: ['demarche unlock', 'demarche unlock --outcome inspectionRegimeInForce'],
  inspect: ['demarche inspect the-talks --to ws://localhost:8080'],
  'verify-sources': ['demarche verify-sources ../articles'],
} as const;

/** The case that the command works on when no other is named: these talks. It is handed to the program where that begins. */
export const talksAtHand: CaseAtHand = {
  open: async () => (await import('../../scenarios/package.ts')).talksPackage,
  examples,
};
