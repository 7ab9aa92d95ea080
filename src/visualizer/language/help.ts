import { helpWords } from '../../messages/index.ts';
import { part } from './speech.ts';

/** What the help says. */
export const onHelp = part('help', helpWords);
