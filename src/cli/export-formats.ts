/** What `demarche export` writes. */
export const exportFormats = [
  'xstate-json',
  'xstate-ts',
  'scxml',
  'mermaid',
  'graphviz',
  'promela',
  'graph-csv',
  'graphml',
] as const;

export type ExportFormat = (typeof exportFormats)[number];
