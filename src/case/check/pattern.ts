/** Whether a name fits one of the patterns, in which `*` stands for one or more characters. Answers are kept: alphabets are finite. */
export function matcher(patterns: readonly string[]): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    let answer = known.get(name);
    if (answer === undefined) {
      answer = patterns.some((pattern) => fits(pattern, name));
      known.set(name, answer);
    }
    return answer;
  };
}

function fits(pattern: string, name: string): boolean {
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === name;
  const head = pattern.slice(0, star);
  if (!name.startsWith(head)) return false;
  const rest = pattern.slice(star + 1);
  for (let at = head.length + 1; at <= name.length; at++) if (fits(rest, name.slice(at))) return true;
  return false;
}
