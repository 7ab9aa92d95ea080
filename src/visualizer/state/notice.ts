import type { DemarcheError } from '../../index.ts';
import type { Branch } from './branch.ts';
import type { LinkFault } from './parameters.ts';

/** Something that the page has to tell, for the views to put into words. */
export type Notice =
  | { readonly kind: 'link'; readonly fault: LinkFault }
  | { readonly kind: 'impossible'; readonly step: number; readonly event: string; readonly branch: Branch }
  | { readonly kind: 'storage'; readonly when: 'read' | 'write' }
  | { readonly kind: 'file'; readonly reason: DemarcheError | string }
  | { readonly kind: 'file-large'; readonly size: number; readonly most: number }
  | { readonly kind: 'file-strange'; readonly name: string }
  /** The branch on screen was removed in another tab. */
  | { readonly kind: 'removed'; readonly name: string }
  | { readonly kind: 'changes'; readonly left: readonly DemarcheError[] }
  | { readonly kind: 'told'; readonly text: string }
  | { readonly kind: 'link-to-copy'; readonly link: string }
  | { readonly kind: 'copied' | 'picture-failed' }
  /** What was asked for did not arrive. */
  | { readonly kind: 'not-loaded' };

/** Whether what is told is that a course ends before the step that was asked for. */
export const cutsShort = (notice: Notice): boolean =>
  notice.kind === 'impossible' ||
  notice.kind === 'changes' ||
  (notice.kind === 'link' && ['scenario', 'fork', 'code'].includes(notice.fault.kind));
