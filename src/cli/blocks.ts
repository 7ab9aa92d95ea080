import { cellsToMarkdown, type TextLayout } from '../doors/export.ts';
import { columnsOf } from '../doors/inside.ts';
import type { Case } from '../index.ts';
import { paragraph } from './asking.ts';
import { type ToldStep, wayLines } from './way-text.ts';

/** A piece of an answer, as it is read: in the terminal and as Markdown alike. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'plain' | 'strong' | 'faint'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'steps'; readonly steps: readonly ToldStep[] }
  | { readonly kind: 'table'; readonly cells: readonly (readonly string[])[] };

/** Blocks for the terminal, each after an empty line where it begins something. */
export function blocksToText(talks: Case, blocks: readonly Block[], layout: TextLayout): string[] {
  return blocks.flatMap((block, index) => {
    const gap = index > 0 && block.kind !== 'steps' && block.kind !== 'list' ? [''] : [];
    return [...gap, ...linesOf(talks, block, layout)];
  });
}

function linesOf(talks: Case, block: Block, layout: TextLayout): readonly string[] {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap((item) => {
        const [head = '', ...rest] = paragraph({ ...layout, width: layout.width - 4 }, item);
        return [`  • ${head}`, ...rest.map((line) => `    ${line}`)];
      });
    case 'steps':
      return wayLines(talks, block.steps, layout);
    case 'table':
      return tableLines(block.cells, layout);
    default:
      return paragraph(
        layout,
        block.text,
        block.kind === 'plain' ? undefined : block.kind === 'strong' ? 'heading' : block.kind,
      );
  }
}

/** A table whose first column takes what the others leave. */
function tableLines(cells: readonly (readonly string[])[], { width, paint }: TextLayout): readonly string[] {
  const others = Math.max(1, (cells[0]?.length ?? 1) - 1);
  const widest = Array.from({ length: others }, (_, at) =>
    Math.max(0, ...cells.flatMap((row) => (row[at + 1] ?? '').split(' ').map((word) => word.length))),
  );
  const first = Math.max(12, width - widest.reduce((sum, one) => sum + one + 2, 0));
  return columnsOf(
    cells.map((row) => row.map((cell, at) => (at === 0 ? [cell] : cell.split(', ')))),
    [first, ...widest],
    (row, line) => (row === 0 ? paint('heading', line) : line),
  );
}

/** Blocks as Markdown. */
export function blocksToMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(markdownOf).join('\n\n')}\n`;
}

function markdownOf(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${block.text}`;
    case 'heading':
      return `## ${block.text}`;
    case 'strong':
      return `**${block.text}**`;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'steps':
      return block.steps
        .map((step, index) => `${index + 1}. \`${step.event}\`: ${step.sentence} (${step.evidence}, ${step.basis})`)
        .join('\n');
    case 'table':
      return cellsToMarkdown(block.cells).trimEnd();
    default:
      return block.text;
  }
}
