/** Something that is made of regions, named whole (`dredging.offer`) or by their first parts (`dredging`): an issue of a case. */
interface Parts {
  readonly regions: readonly string[];
}

/** Whether a region is the one named, or lies within the part named. */
export const liesWithin = (region: string, part: string): boolean => region === part || region.startsWith(`${part}.`);

/** Whether a region belongs to an issue. */
export const belongsTo = (issue: Parts, region: string): boolean =>
  issue.regions.some((part) => liesWithin(region, part));

/** The issue that a region belongs to; undefined where no issue of the case has it. */
export function issueOf<Issue extends Parts>(
  { issues }: { readonly issues: readonly Issue[] },
  region: string,
): Issue | undefined {
  return issues.find((issue) => belongsTo(issue, region));
}
