import { type WhatIfVoice, whatIfVoice } from '../../doors/export.ts';
import { type Say, whatIfPageWords, whatIfWords } from '../../messages/index.ts';
import { perLanguage, voiceOf } from '../language/later-words.ts';
import { later } from '../words.ts';

const pageVoice = voiceOf(whatIfPageWords, (words) => words.whatIfPage);

const told = perLanguage<WhatIfVoice>(whatIfVoice('en-GB', whatIfWords), (words) =>
  whatIfVoice(words.language, words.whatIf),
);

/** Says the words of what-ifs and comparisons in the language of the page. */
export const say: Say<typeof whatIfPageWords> = (key, ...values) => pageVoice(later)(key, ...values);

/** In which language a comparison is told: that of the page. */
export const voice = (): WhatIfVoice => told(later);
