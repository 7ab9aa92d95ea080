import { ancestorsOf, type ChartNode, type ChartTransition, childrenOf, inactive, isUnder, subtree } from './tree.ts';

/**
 * What taking a transition does. The domain is left whole and entered anew, so that the effect is the same wherever the
 * domain stood: the child that each compound node under the domain ends up in, or inactive. This is what makes a chart
 * a list of guarded assignments.
 */
export interface Effect {
  /** The nodes whose descendants are left; undefined where nothing is left. */
  readonly domain: ChartNode | undefined;
  readonly entered: ReadonlyMap<ChartNode, string>;
}

const noEffect: Effect = { domain: undefined, entered: new Map() };

/** The effect of a transition by the rules of SCXML (appendix D) as XState applies them. */
export function effectOf(transition: ChartTransition, root: ChartNode): Effect {
  const targets = transition.target ?? [];
  if (targets.length === 0) return noEffect;
  const source: ChartNode = transition.source;
  const domain = domainOf(targets, source, transition.reenter, root);
  if (childrenOf(domain).length === 0) return noEffect;
  const entering = new Set<ChartNode>();
  for (const target of targets) {
    entering.add(target);
    enterBelow(target, entering);
  }
  for (const target of targets) {
    const above = ancestorsOf(target).filter((node) => isUnder(node, domain));
    for (const node of domain.type === 'parallel' ? [...above, domain] : above) {
      entering.add(node);
      if (node.type === 'parallel') enterRegions(node, entering);
    }
  }
  return { domain, entered: valuesUnder(domain, entering) };
}

function domainOf(targets: readonly ChartNode[], source: ChartNode, reenter: boolean, root: ChartNode): ChartNode {
  if (!reenter && targets.every((target) => target === source || isUnder(target, source))) return source;
  const [first, ...others] = [...targets, source];
  const common = ancestorsOf(first ?? source).find((node) => others.every((other) => isUnder(other, node)));
  return common ?? root;
}

function enterBelow(node: ChartNode, entering: Set<ChartNode>): void {
  if (node.type === 'compound') {
    const [initial] = node.initial.target ?? [];
    if (initial === undefined) return;
    entering.add(initial);
    enterBelow(initial, entering);
  } else if (node.type === 'parallel') enterRegions(node, entering);
}

function enterRegions(node: ChartNode, entering: Set<ChartNode>): void {
  for (const child of childrenOf(node)) {
    if ([...entering].some((one) => isUnder(one, child))) continue;
    entering.add(child);
    enterBelow(child, entering);
  }
}

function valuesUnder(domain: ChartNode, entering: ReadonlySet<ChartNode>): ReadonlyMap<ChartNode, string> {
  const values = new Map<ChartNode, string>();
  for (const node of subtree(domain)) {
    if (node.type === 'compound')
      values.set(node, childrenOf(node).find((child) => entering.has(child))?.key ?? inactive);
  }
  return values;
}

/** The values of all compound nodes at the start of the chart. */
export function initialValues(root: ChartNode): ReadonlyMap<ChartNode, string> {
  const entering = new Set<ChartNode>([root]);
  enterBelow(root, entering);
  return valuesUnder(root, entering);
}
