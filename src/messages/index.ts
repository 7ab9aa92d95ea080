export { cliWords } from './en/cli.ts';
export { exploreWords } from './en/explore.ts';
export { pageWords } from './en/page.ts';
export { replayWords } from './en/replay.ts';
export { teachWords } from './en/teach.ts';
export { whatIfWords } from './en/what-if.ts';
export { whatIfPageWords } from './en/what-if-page.ts';
export { type Catalogue, type Plural, type Say, speaker, type Translation, type Values } from './message.ts';
export { teachWordsRu } from './ru/teach.ts';
