export { harbour, harbourGuards, harbourIssues } from './harbour.ts';
export { type HarbourEvent, type HarbourEventType, harbourVocabulary } from './vocabulary.ts';
