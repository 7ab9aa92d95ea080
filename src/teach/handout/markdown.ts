import { assertNever } from '../../messages/index.ts';
import { withoutMarkup } from '../../model/index.ts';
import type { Block, HandoutDocument } from './document.ts';

/** A handout as Markdown. */
export function handoutMarkdown(document: HandoutDocument): string {
  const parts = document.blocks.map(blockMarkdown);
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${plain(block.text)}`;
    case 'text':
      return block.text.split('\n').map(plain).join('  \n');
    case 'list':
      return block.items.map((item) => `- ${block.boxes === true ? '[ ] ' : ''}${plain(item)}`).join('\n');
    case 'table': {
      const line = (cells: readonly string[]): string =>
        `| ${cells.map((cell) => cell.split('\n').map(plain).join('<br>').replaceAll('|', '\\|')).join(' | ')} |`;
      return [
        ...(block.caption === '' ? [] : [`**${plain(block.caption)}**`, '']),
        line(block.head),
        `|${block.head.map(() => '---').join('|')}|`,
        ...block.rows.map(line),
      ].join('\n');
    }
    case 'lines':
      return Array.from({ length: block.count }, () => '_'.repeat(60).replaceAll('_', '\\_')).join('\n\n');
    case 'terms':
      return block.terms
        .map((one) => `- **${plain(one.term)}**: ${one.meaning.split('\n').map(plain).join('<br>')}`)
        .join('\n');
    case 'card':
    case 'cards':
    case 'together':
      return block.blocks.map(blockMarkdown).join('\n\n');
    default:
      return assertNever(block);
  }
}

/** Keeps a text from being read as markup. */
function plain(words: string): string {
  return withoutMarkup(words, /[&<]/gu).replace(/([\\`*_])/gu, '\\$1');
}
