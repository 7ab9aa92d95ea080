/** Words that would give away what a stop asks for, in each language. Its own reveal has them; no earlier text may. */
export const tells: Readonly<Record<string, { readonly en: RegExp; readonly ru: RegExp }>> = {
  'offer-or-warning': {
    en: /\bwarn|threaten|chilly|sharp(ly)? sp|harsh|hard (public )?(words|line)|wait/i,
    ru: /предупре|угроз|грози|холодн|резк|жёстк|гости ждут/i,
  },
  'which-treaty': { en: /\bINF\b|further countries/i, ru: /РСМД|другие страны/i },
  'price-of-radars': { en: /freeze|put on hold|halt/i, ru: /приостанов|замороз/i },
  'answer-to-package': { en: /study|more work|puts? off|won over/i, ru: /изуч|поработать|отлож|убеждён/i },
  theatre: { en: /It stays|confirm/i, ru: /остаётся\.|подтвержда/i },
  'two-analysts': {
    en: /Europe(an)? allies|both sides have to/i,
    ru: /союзник|обе стороны должны|сдвинуться должны обе/i,
  },
  'from-talk-to-paper': {
    en: /not clear|unclear|mistake|clearly|clearer/i,
    ru: /не ясно|неясн|признаёт ошибки|яснее/i,
  },
  'letter-and-hopes': {
    en: /unchanged|without agreement|no agreement|stays? opposed/i,
    ru: /прежним|неизменн|без согласия|нет согласия|согласия нет/i,
  },
  'who-else': { en: /host|reciproc|both directions/i, ru: /взаимн|принимающ|обе стороны на|доступ/i },
  'two-conditions': {
    en: /in writing|on paper|examine/i,
    ru: /на бумаге|специалист|должны изучить|письменн/i,
  },
  'same-need': {
    en: /complete (treaty|successor)|leaner|smaller|binds both|the form\b/i,
    ru: /полноценн|поскромнее|форма[ .,:;]/i,
  },
  'one-agreement': { en: /common paper|joint paper/i, ru: /общ(ий|его|ем) документ/i },
  'that-evening': { en: /do not say|printed the next|overdue/i, ru: /не говорят|просроч|на следующее утро/i },
  'late-offer': { en: /both readings|disagrees with itself/i, ru: /оба прочтения|спорит сам с собой/i },
  'looked-unimpressed': { en: /\bimpression\b/i, ru: /впечатление/i },
  'curious-putin': { en: /\bclaim\b.*\bGates|Gates who says|Gates says/i, ru: /утверждение.*Гейтс|говорит Гейтс/i },
  'one-voice': { en: /\bRice\b/, ru: /Райс/ },
  'letter-and-paper': { en: /could not be established/i, ru: /не удалось/i },
  'silence-on-cfe': { en: /suspended, as|silence is no move/i, ru: /приостановлено|молчание — не ход/i },
  'what-each-leaves-out': { en: /no move was reported/i, ru: /ни о каком ходе/i },
};
