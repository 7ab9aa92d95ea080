export { cliWords } from './en/cli.ts';
export { pageWords } from './en/page.ts';
export { replayWords } from './en/replay.ts';
export { type Catalogue, type Plural, type Say, speaker, type Translation, type Values } from './message.ts';
