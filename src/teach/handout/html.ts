import { assertNever } from '../../messages/index.ts';
import { withoutMarkup } from '../../model/index.ts';
import type { Block, HandoutDocument } from './document.ts';
import { handoutStyles, type Sheet } from './styles.ts';

/** A handout as one HTML document, ready to print: headings in order, tables with headers, its language. */
export function handoutHtml(document: HandoutDocument, sheet: Sheet): string {
  return `<!doctype html>
<html lang="${withoutMarkup(document.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${withoutMarkup(document.title)}</title>
<style>${handoutStyles(sheet)}</style>
</head>
<body>
<main>
${document.blocks.map(blockHtml).join('\n')}
</main>
</body>
</html>
`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}${block.newPage === true ? ' class="page"' : ''}>${withoutMarkup(block.text)}</h${block.level}>`;
    case 'text':
      return `<p${block.small === true ? ' class="small"' : ''}>${lined(block.text)}</p>`;
    case 'list':
      return `<ul${listClass(block)}>${block.items.map((item) => `<li>${withoutMarkup(item)}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(block);
    case 'lines':
      return `<div class="lines" role="img" aria-label="${withoutMarkup(block.label)}">${'<div></div>'.repeat(block.count)}</div>`;
    case 'terms':
      return `<dl>${block.terms.map((one) => `<div><dt>${withoutMarkup(one.term)}</dt><dd>${lined(one.meaning)}</dd></div>`).join('')}</dl>`;
    case 'card':
    case 'cards':
    case 'together':
      return `<section class="${block.kind}">${block.blocks.map(blockHtml).join('')}</section>`;
    default:
      return assertNever(block);
  }
}

function listClass({ boxes, items }: Extract<Block, { kind: 'list' }>): string {
  if (boxes === true) return ' class="boxes"';
  return items.length > 10 ? ' class="long"' : '';
}

function tableHtml(table: Extract<Block, { kind: 'table' }>): string {
  const head = table.head.map((cell) => `<th scope="col">${withoutMarkup(cell)}</th>`).join('');
  const row = ([first = '', ...cells]: readonly string[]): string =>
    `<tr><th scope="row">${lined(first)}</th>${cells.map((cell) => `<td>${lined(cell)}</td>`).join('')}</tr>`;
  return `<table${table.dated === true ? ' class="dated"' : ''}>${table.caption === '' ? '' : `<caption>${withoutMarkup(table.caption)}</caption>`}<thead><tr>${head}</tr></thead><tbody>${table.rows.map(row).join('')}</tbody></table>`;
}

const lined = (words: string): string => withoutMarkup(words).replaceAll('\n', '<br>');
