import type { StopWords } from './plan.ts';

/** The stops in English. */
export const stopsEn: Readonly<Record<string, StopWords>> = {
  'offer-or-warning': {
    title: 'Before the door opens',
    situation:
      'Friday, 12 October 2007. Rice and Gates have come to a residence outside Moscow to see Putin. The American plan for a shield in Central Europe goes ahead; Russia opposes it and has offered radars of its own instead.',
    question: 'You are Rice. What will Putin do first: make an offer, be friendly, or warn in public?',
    reveal:
      'The guests have to wait for over half an hour, and then he warns them in public: they should give up the plan, and pressing on may cost the chance of a deal. The Kremlin puts the sharp speech on its website.',
    debrief:
      'A warning made in public binds the one who makes it: this is what scholars call audience costs. Ask to whom the speech was addressed, and what the tone of a meeting is evidence of.',
    teacherNote:
      'Let two or three students say why before the reveal. Nobody who expected an offer is wrong about Russia: an offer of radars was already on the table.',
  },
  'which-treaty': {
    title: 'Now the treaties',
    situation: 'Putin has spoken to his guests about the shield. Now he turns to the treaties.',
    question: 'What comes next? If it comes to leaving a treaty, say also on what condition he would stay.',
    reveal:
      'He warns that Russia may leave the INF Treaty. It could stay if the ban were extended to further countries, above all to those near its borders.',
    debrief:
      'A threat is not a notice: nothing has been given up yet. And the condition has nothing to do with missile defense; it names countries that do not sit at the table.',
    teacherNote:
      'Write the condition on the board. Students often tie the threat to the shield; the article does not. CFE was threatened too, but earlier, and it is not placed in this speech.',
  },
  'price-of-radars': {
    title: 'The price of the radars',
    situation:
      'The two secretaries and the two ministers sit down. Russia has offered the Americans the use of a radar at Armavir and of another that it rents in Azerbaijan.',
    question: 'What does Russia ask for in exchange?',
    options: {
      nothing: 'Nothing: the offer is a gesture of good will',
      freeze: 'That the plans for Central Europe be put on hold',
      command: 'A joint command over the whole shield',
      treaty: 'A new treaty on missile defense',
    },
    reveal: 'That the plans for Central Europe be put on hold.',
    debrief:
      'An offer with a price is a condition: in the model, taking up the radars is possible only together with a freeze. Ask which of the two Washington could have lived with.',
    teacherNote:
      'Later that day Lavrov asks for a halt during the talks as well. These are two demands: the price of the radars, and a condition for talking.',
  },
  'answer-to-package': {
    title: 'Yes, no, or something else',
    situation:
      'Rice and Gates put a package on the table: one combined system, with liaison officers of both countries at every site. The ministers have heard it.',
    question: 'Where will the Russian answer stand at the end of the session?',
    reveal: 'Under study. Lavrov says only that the ideas need more study; neither minister looks won over.',
    debrief:
      'Putting off is an answer of its own, neither yes nor no. It keeps the offer alive, gains time and shifts the burden to the side that must fill in the details.',
    teacherNote: 'Ask what would have been lost by a plain no, and what by a plain yes.',
  },
  theatre: {
    title: 'Only theatre?',
    situation:
      'On the way home Gates tells reporters that what was said in public was mostly for show, and that Putin was curious about some of the ideas. The spokesman of the Kremlin says no more than that talking goes on.',
    question: 'You keep the model of the talks. What do you do with the Russian position on the plan?',
    options: {
      moves: 'Move it: an American minister was in the room',
      half: 'Move it half way, to "tolerates it with measures"',
      stays: 'Leave it, and note who said what about whom',
    },
    reveal:
      'It stays. Nothing in the reporting has a Russian voice confirm the interest; Peskov speaks of continued talk alone.',
    debrief:
      'What one side says about the other is evidence about the speaker first. Which source would have made you move the position?',
    teacherNote:
      'The question is about standards of evidence. Accept other answers if they name what they rest on, and then ask whether they would accept the same from the other side.',
  },
  'two-analysts': {
    title: 'Two analysts disagree',
    situation:
      'The paper asks two experts in Moscow. Ivan Safranchuk blames Washington; Alexander Pikayev is more hopeful.',
    question: 'What do you expect each of them to say must change, and who must change it? Write a sentence on each.',
    reveal:
      'Safranchuk: Washington errs when it leaves the Russian sites aside, its technical reasons hide political ones, and its European allies would pay for the threats. Pikayev: both sides have to shift, and that they go on working together is the gain.',
    debrief:
      'One speaks of blame, the other of what is needed. A statement about guilt and a statement about necessary conditions can both be true, and only one of them tells you what to do next.',
    teacherNote:
      'Let pairs write one sentence each. In the model analysts are annotations: they appear on the timeline and move nothing.',
  },
  'from-talk-to-paper': {
    title: 'From talk to paper',
    situation: 'The talks of October are over. What was said in Moscow is to become a text, and Washington writes it.',
    question: 'What happens next? Think also of what can go wrong on the way from a conversation to a paper.',
    reveal:
      'A paper goes to Moscow, but it is not clear that it says what was said there. In March Rice concedes mistakes and thinks that meaning was lost between concept and detail.',
    debrief:
      'Those who talk are not those who write. Think of principals and agents, and of an office that must agree with other offices before it may send anything.',
    teacherNote:
      'The day of the paper is not reported; the model places it on 21 November and marks that as assumed. What the paper said is not reported either.',
  },
  'letter-and-hopes': {
    title: 'A good evening',
    situation:
      'Monday, 17 March 2008. Putin and Medvedev, who is to follow him, receive Rice and Gates. Putin calls a letter from Bush “a serious document” and lets people expect a breakthrough. The mood is warm and easy.',
    question: 'Where will the Russian judgement of the missile-defense plan stand on Tuesday evening?',
    reveal:
      'Where it stood: opposed. Tuesday ends without agreement, neither on the shield nor on the treaties, and Serdyukov calls the Russian stance unchanged.',
    debrief:
      'Tone is a weak predictor. It can be cheap, and it can be aimed at a third audience. Which signs of Monday were costly to give?',
    teacherNote:
      'Most of what was reported on Monday is about mood. Ask which of Monday’s sentences states a position on the shield: none does.',
  },
  'two-conditions': {
    title: 'What must come first',
    situation:
      'Tuesday, 18 March. Gates has laid out the American ideas once more and more fully, by word of mouth. The Russian defense minister has listened.',
    question: 'What does Russia do now? And what else would it need before it decides? Tell your neighbour.',
    reveal:
      'It asks for the measures in writing. Then, Serdyukov says, his experts must have had the chance to examine them. Only after that can there be a decision.',
    debrief:
      'Two guards in sequence: no text, no examination; no examination, no decision. After the paper of 2007 the first of them is no formality.',
    teacherNote: 'Show the two guards in the chart if you have a screen. Ask who can remove each of them.',
  },
  'who-else': {
    title: 'Who else must agree',
    situation:
      'Since the autumn the Americans have offered that Russian officials may inspect the planned sites: a radar in the Czech Republic, a base in Poland.',
    question: 'Suppose that Moscow says yes. Who else must agree, and what else is needed?',
    options: {
      nobody: 'Nobody: the two governments suffice',
      parliaments: 'The parliaments of both sides, and a treaty',
      hosts: 'The states that host the sites, and access in both directions',
      alliance: 'The NATO summit in Bucharest',
    },
    reveal:
      'The states that host the sites, and reciprocity: Gates says that several of the measures depend on both. That either host was asked is not reported.',
    debrief:
      'A game on two levels, with players who are not in the room. An offer can be sincere and still not be in the hands of the one who makes it.',
    teacherNote: 'Ask what inspections in both directions would mean on Russian soil. The article does not say.',
  },
  'same-need': {
    title: 'The same need',
    situation: 'START expires in 2009. Both governments say that something should follow it, and still they are apart.',
    question: 'What keeps them apart?',
    options: {
      need: 'Whether anything should follow at all',
      form: 'The form: a complete treaty or something leaner',
      date: 'The day on which it should begin',
      inspection: 'Who inspects whom',
    },
    reveal:
      'The form. Moscow wants a complete treaty that binds both; Washington would rather have something smaller. Rice says only that the wish for a framework has been taken up.',
    debrief:
      'Agreement on a need is not agreement on a form. Does a running clock help the side that is content with less, or the side that wants a treaty? What would you have to know to decide it?',
    teacherNote:
      'Inspection is a good guess and is the kind of thing that form is about; the articles do not mention it.',
  },
  'one-agreement': {
    title: 'Something agreed',
    situation:
      'The shield and the treaties are not all that the ministers speak of. Their governments will go on talking, and beside that they agree on something new.',
    question:
      'What could it be, what is it not, and will it be finished before May, when Putin hands over? Write one sentence.',
    reveal:
      'A common paper on the relations of the two countries; no other agreement is reported, except to go on talking. It is not to be a treaty, Rice says, but a basis. Whether it was finished in time, neither article can tell.',
    debrief:
      'A deadline works if missing it costs something. What would it cost here, and whom? Why might both want a text that binds nobody?',
    teacherNote:
      'The articles end on 18 March, so the third part has no reported answer: praise a reason, not a guess.',
  },
  'that-evening': {
    title: 'The same evening',
    situation: 'At the end of the day Rice makes a promise: her side would try to do one thing more that very evening.',
    question: 'Was the promise kept that evening?',
    options: {
      delivered: 'Yes, it was kept',
      late: 'No, it was not',
      unreported: 'These sources do not say',
    },
    reveal:
      'These sources do not say. She promised to try to hand over the measures in writing, and the article printed the next morning knows no more than that. The model lets the promise stand as promised, and as overdue if its clock runs on without a delivery.',
    debrief: 'An honest model has a place for what nobody reported. What would you look for, and where, to settle it?',
    teacherNote: 'Keep this one short. It is the step from reading a story to reading a source.',
  },
  'late-offer': {
    title: 'When was the offer made?',
    situation:
      'The headline of October speaks of an offer that came late, after chilly talks. The text says that it was a last-minute offer, and also that the secretaries proposed a combined system during the talks.',
    question: 'When was the offer made, if you read the whole article?',
    options: {
      after: 'After the talks, as the headline has it',
      during: 'During the talks, and the headline is wrong',
      both: 'The article can be read both ways; the model has to choose and say so',
    },
    reveal:
      'Both readings stand in the same article. The model reads them as one offer, made during the talks, and lists this among its corrections.',
    debrief:
      'A headline is written by someone else, later and under pressure of space. When a source disagrees with itself, say so and keep both.',
    teacherNote: 'Have a student find the three places: the headline, paragraph 4 and paragraph 15.',
  },
  'looked-unimpressed': {
    title: 'How they looked',
    situation: 'The article says that neither of the Russian ministers seemed won over by the American proposals.',
    question: 'What kind of sentence is this?',
    options: {
      position: 'A position: it says what Russia wants',
      impression: "A reporter's impression of how people looked",
      claim: 'A claim of the American side about the other',
      analyst: "An expert's judgement",
    },
    reveal:
      'An impression. It is worth keeping, and it moves nothing: what moves the answer to the offer is what Lavrov said, that the ideas need more study.',
    debrief: 'What would the same face have meant after an offer that Moscow liked?',
    teacherNote: 'Set the sentence beside the one that follows it in the article: a look, and then an utterance.',
  },
  'curious-putin': {
    title: 'Who says that Putin was curious?',
    situation:
      'After October we read that Putin was intrigued by parts of the American offer, and after March that he found the ideas worth something.',
    question: 'What kind of sentence is this, both times?',
    options: {
      position: 'A position: it says what Russia wants',
      impression: "A reporter's impression of how people looked",
      claim: 'A claim of one side about the other',
      analyst: "An expert's judgement",
    },
    reveal:
      'A claim: both times it is Gates who says it. No Russian voice in either article confirms it, and in March the Russian minister calls the position unchanged.',
    debrief:
      'A negotiator has reasons to report interest on the other side. Which ones? Would you take it as evidence if the article had it from the Kremlin?',
    teacherNote: 'The model has an event for the claim, and no region of the other side moves with it.',
  },
  'one-voice': {
    title: 'One voice for two',
    situation: 'The two governments have agreed to write a common paper on their relations.',
    question: 'On whose word do we know this?',
    options: {
      both: 'On the word of both sides',
      rice: "On Rice's word alone",
      lavrov: "On Lavrov's word alone",
      document: 'From the paper itself',
    },
    reveal:
      "On Rice's word. The article has her speak for both sides, and no Russian confirms it there. The model needs two events for an agreement, one from each side, and notes that the second is known from her alone.",
    debrief: 'Which other agreements that you know of were announced by one side first? What happened to them?',
    teacherNote: 'This is a point about this article, not about the truth: the paper may well have been agreed.',
  },
  'letter-and-paper': {
    title: 'Is the letter the paper?',
    situation:
      'Bush has written to Putin; the letter seems to propose a basis for relations. Now a joint paper is to set out a basis for relations.',
    question: 'How are the two related?',
    options: {
      same: 'They are one and the same text',
      draft: 'The letter is the first draft of the paper',
      unknown: 'The article says that it could not be established',
    },
    reveal:
      'It could not be established on that day, the article says. So the model keeps them apart: two regions, and no rule that equates them.',
    debrief: 'It is tempting to tidy up a story. What would we have lost by calling them one?',
    teacherNote: 'Students like the second answer. Ask for the sentence that it stands on: there is none.',
  },
  'silence-on-cfe': {
    title: 'What nobody mentions',
    situation:
      'CFE was on the agenda in March, and nobody mentioned it. The year before, Russia suspended its membership, since Western governments had not ratified the revised treaty.',
    question: 'Where does the Russian membership stand at the end of the session?',
    reveal: 'Suspended, as before. Silence is no move: the model carries the position over, and marks that it does so.',
    debrief:
      'There are several reasons for silence: nothing to say, nothing agreed, or an agreement not to say it. Could you tell them apart from a newspaper?',
    teacherNote: 'Tell apart "not mentioned to the press" and "not discussed". The article reports the first.',
  },
  'what-each-leaves-out': {
    title: 'What each article leaves out',
    situation:
      'The October article does not name START, the transit to Afghanistan or a further enlargement of NATO. The March article does not name INF, though a threat to leave it stood since the autumn.',
    question: 'What follows from the silence of the March article on INF?',
    options: {
      settled: 'The matter had been settled in between',
      unimportant: 'It no longer mattered to either side',
      nothing: 'Nothing, but that no move was reported',
    },
    reveal:
      'Nothing, but that no move was reported. The threat stands in the model until someone takes it back, carries it out, or widens the ban.',
    debrief:
      'A newspaper chooses. List what you would have to read beside these two articles, and what you would hope to find there.',
    teacherNote: 'A good moment for homework: one further source, and one sentence of the model that it would change.',
  },
};
