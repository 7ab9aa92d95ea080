import { type KeyboardEvent, useMemo, useState } from 'react';
import { movesAt } from '../../index.ts';
import { onViews } from '../language/views.ts';
import { useClosed } from '../parts/explorer.ts';
import { useCursor, usePage } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import { type IssueStanding, type Standing, standingsOf } from '../state/standing.ts';

interface Node {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly position: number;
  readonly size: number;
  readonly parent: string | undefined;
  readonly issue?: IssueStanding;
  readonly standing?: Standing;
  readonly line?: { readonly kind: 'now' | 'was' | 'can' | 'else' | 'closed'; readonly state: string };
}

/** The chart as a tree: issues, their regions, and for each what is now, what was, and what it can go to. */
export function Outline() {
  const { say } = useVoice(onViews);
  const { talks, explorer } = usePage();
  const { course, frame } = useCursor();
  const ruledOut = useClosed();
  const issues = useMemo(
    () => standingsOf(talks, course.run, frame, movesAt(talks, frame.after), ruledOut),
    [talks, course, frame, ruledOut],
  );
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string | undefined>(undefined);
  const isOpen = (node: Node): boolean => (node.level === 1 ? !closed.has(node.id) : opened.has(node.id));
  const nodes = visibleNodes(issues, closed, opened);
  const focused = nodes.some((node) => node.id === current) ? current : nodes[0]?.id;

  const toggle = (node: Node): void => {
    const [set, put] = node.level === 1 ? ([closed, setClosed] as const) : ([opened, setOpened] as const);
    const next = new Set(set);
    if (!next.delete(node.id)) next.add(node.id);
    put(next);
  };
  /** Opens what holds something; from a state that is not now, asks for the way there. */
  const choose = (node: Node): void => {
    if (node.level < 3) toggle(node);
    else if (node.standing !== undefined && node.line !== undefined && node.line.kind !== 'now')
      explorer.wantState(node.standing.region, node.line.state);
  };
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const at = nodes.findIndex((node) => node.id === focused);
    const node = nodes[at];
    if (node === undefined) return;
    const next = moveIn(nodes, at, event.key, node.level < 3 && isOpen(node));
    const turns =
      event.key === 'Enter' ||
      event.key === ' ' ||
      (node.level < 3 &&
        ((event.key === 'ArrowRight' && !isOpen(node)) || (event.key === 'ArrowLeft' && isOpen(node))));
    if (!turns && next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (turns) choose(node);
    else if (next !== undefined) {
      setCurrent(next.id);
      event.currentTarget.querySelector<HTMLElement>(`[data-node="${CSS.escape(next.id)}"]`)?.focus();
    }
  };
  return (
    <div className="outline" role="tree" aria-label={say('outline.title')} data-keys="tree" onKeyDown={press}>
      {nodes.map((node) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the tree around it handles the keys of all its items
        <div
          key={node.id}
          role="treeitem"
          className={`node node-${node.level}${node.standing?.before === undefined ? '' : ' node-moved'}`}
          aria-level={node.level}
          aria-posinset={node.position}
          aria-setsize={node.size}
          {...(node.level < 3 ? { 'aria-expanded': isOpen(node) } : {})}
          data-node={node.id}
          tabIndex={node.id === focused ? 0 : -1}
          onFocus={() => setCurrent(node.id)}
          onClick={() => choose(node)}
        >
          <span className="node-glyph" aria-hidden="true">
            {node.level === 3 ? '' : isOpen(node) ? '▾' : '▸'}
          </span>
          <NodeText node={node} />
        </div>
      ))}
    </div>
  );
}

function NodeText({ node }: { readonly node: Node }) {
  const { say } = useVoice(onViews);
  const { names, talks } = usePage();
  if (node.issue !== undefined) return <span>{node.issue.issue.name}</span>;
  const { standing, line } = node;
  if (standing === undefined) return null;
  const { region, state, before } = standing;
  if (line !== undefined)
    return (
      <span>
        <span className="node-kind">{say(`outline.${line.kind}`)}</span> {names.state(region, line.state)}
        {line.kind === 'now' ? `: ${standing.sentence}` : ''}
      </span>
    );
  const side = talks.parties.find((party) => party.role === 'side' && region.split('.')[1] === party.id);
  return (
    <span>
      {side === undefined ? '' : <span className="node-side">{side.name}: </span>}
      {names.region(region)} <span className="node-kind">{say('outline.isNow')}</span>{' '}
      <strong>{names.state(region, state)}</strong>
      {before === undefined ? '' : `, ${say('outline.before', { state: names.state(region, before) })}`}
    </span>
  );
}

function visibleNodes(
  issues: readonly IssueStanding[],
  closed: ReadonlySet<string>,
  opened: ReadonlySet<string>,
): readonly Node[] {
  const nodes: Node[] = [];
  for (const [at, issue] of issues.entries()) {
    const id = issue.issue.id;
    nodes.push({ id, level: 1, position: at + 1, size: issues.length, parent: undefined, issue });
    if (closed.has(id)) continue;
    const standings = [...Object.values(issue.sides).flat(), ...issue.others];
    for (const [index, standing] of standings.entries()) {
      const own = `${id}/${standing.region}`;
      nodes.push({ id: own, level: 2, position: index + 1, size: standings.length, parent: id, standing });
      if (!opened.has(own)) continue;
      const lines = linesOf(standing);
      for (const [number, line] of lines.entries())
        nodes.push({
          id: `${own}/${line.kind}/${line.state}`,
          level: 3,
          position: number + 1,
          size: lines.length,
          parent: own,
          standing,
          line,
        });
    }
  }
  return nodes;
}

function linesOf(standing: Standing): readonly NonNullable<Node['line']>[] {
  return [
    { kind: 'now', state: standing.state },
    ...(standing.start === standing.state ? [] : [{ kind: 'was', state: standing.start } as const]),
    ...standing.next.map((state) => ({ kind: 'can', state }) as const),
    ...(standing.later ?? []).map((state) => ({ kind: 'else', state }) as const),
    ...(standing.closed ?? []).map((state) => ({ kind: 'closed', state }) as const),
  ];
}

function moveIn(nodes: readonly Node[], at: number, key: string, open: boolean): Node | undefined {
  switch (key) {
    case 'ArrowDown':
      return nodes[at + 1];
    case 'ArrowUp':
      return nodes[at - 1];
    case 'Home':
      return nodes[0];
    case 'End':
      return nodes.at(-1);
    case 'ArrowRight':
      return open ? nodes[at + 1] : undefined;
    case 'ArrowLeft':
      return open ? undefined : nodes.find((node) => node.id === nodes[at]?.parent);
    default:
      return undefined;
  }
}
