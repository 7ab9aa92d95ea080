const endsSentence = /[.!?…:;]["'”’»)\]]*$/u;
const goesOn = /^["'“‘«([]*\p{Ll}/u;

/**
 * The paragraphs of an article: its lines that are not blank, white space folded, what `furniture` matches taken out
 * first (a line of nothing else is gone). A line that breaks off in mid-sentence and the line that goes on in small
 * letters are one paragraph. Pure; `furniture` holds regular expressions as text.
 */
export function paragraphsOf(text: string, furniture: readonly string[] = []): readonly string[] {
  const patterns = furniture.map((pattern) => new RegExp(pattern, 'gu'));
  const paragraphs: string[] = [];
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const bare = fold(patterns.reduce((rest, pattern) => rest.replace(pattern, ''), fold(line)));
    if (bare === '') continue;
    const last = paragraphs.at(-1);
    if (last !== undefined && !endsSentence.test(last) && goesOn.test(bare))
      paragraphs.splice(-1, 1, `${last} ${bare}`);
    else paragraphs.push(bare);
  }
  return paragraphs;
}

function fold(line: string): string {
  return line.replace(/[\s\uFEFF]+/gu, ' ').trim();
}
