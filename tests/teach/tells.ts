/** Words that would give away what a stop asks for, in each language. Its own reveal has them; no earlier text may. */
export const tells: Readonly<Record<string, { readonly en: RegExp; readonly ru: RegExp }>> = {
  'offer-or-warning': {
    en: /\bwarn|threaten|chilly|sharp(ly)? sp|harsh|hard (public )?(words|line)|wait/i,
    ru: /предупре|угроз|грози|холодн|резк|жёстк|прождать|приходится ждать/i,
  },
  'which-treaty': { en: /\bINF\b|further countries/i, ru: /РСМД|другие страны/i },
  'price-of-radars': { en: /freeze|put on hold|halt/i, ru: /приостанов|замороз/i },
  'answer-to-package': { en: /study|more work|puts? off|won over/i, ru: /изуч|отлож|убеждён/i },
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
    ru: /прежним|неизменн|без договорённости|нет договорённости|договорённости нет/i,
  },
  'who-else': { en: /host|reciproc|both directions/i, ru: /взаимн|принимающ|доступ/i },
  'two-conditions': {
    en: /in writing|on paper|examine/i,
    ru: /специалист|должны изучить|письменн/i,
  },
  'same-need': {
    en: /complete (treaty|successor)|leaner|smaller|binds both|the form\b/i,
    ru: /полноценн|более скромн|форма[ .,:;]/i,
  },
  'one-agreement': { en: /common paper|joint paper/i, ru: /совместн(ый|ого|ом) документ/i },
  'that-evening': { en: /do not say|printed the next|overdue/i, ru: /не говорят|просроч|на следующее утро/i },
  'late-offer': { en: /both readings|disagrees with itself/i, ru: /оба прочтения|противоречит сам себе/i },
  'looked-unimpressed': { en: /\bimpression\b/i, ru: /впечатление/i },
  'curious-putin': { en: /\bclaim\b.*\bGates|Gates who says|Gates says/i, ru: /утверждение.*Гейтс|говорит Гейтс/i },
  'one-voice': { en: /\bRice\b/, ru: /Райс/ },
  'letter-and-paper': { en: /could not be established/i, ru: /не удалось/i },
  'silence-on-cfe': { en: /suspended, as|silence is no move/i, ru: /приостановлено|молчание — не ход/i },
  'what-each-leaves-out': { en: /no move was reported/i, ru: /ни о каком ходе/i },
};
