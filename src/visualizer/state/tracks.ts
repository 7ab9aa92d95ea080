import type { Branch } from './branch.ts';
import type { Courses } from './place.ts';

/** A branch in the tree of courses: from which step of which course it leaves, and how long it is. */
export interface Track {
  readonly branch: Branch;
  /** The branch that it shares its first moves with; undefined where it leaves the record. */
  readonly parent: string | undefined;
  /** How deep it stands in the tree; a branch of the record has depth 1. */
  readonly depth: number;
  readonly fork: number;
  readonly tip: number;
}

/** The branches of a scenario as a tree, each after the one that it leaves. */
export function tracksOf(courses: Courses, branches: readonly Branch[], scenario: string): readonly Track[] {
  const tracks: Track[] = [];
  for (const branch of branches) {
    const course = branch.scenario === scenario ? courses.branch(branch) : undefined;
    if (course === undefined) continue;
    const tip = course.run.frames.length - 1;
    const parent = tracks.reduce<{ track: Track; shared: number } | undefined>((best, track) => {
      const shared = track.branch.after === branch.after ? sharedMoves(track.branch, branch) : 0;
      return shared > (best?.shared ?? 0) ? { track, shared } : best;
    }, undefined);
    const track: Track = {
      branch,
      parent: parent?.track.branch.id,
      depth: (parent?.track.depth ?? 0) + 1,
      fork: course.fork + (parent?.shared ?? 0),
      tip,
    };
    const at = parent === undefined ? tracks.length : lastOf(tracks, parent.track) + 1;
    tracks.splice(at, 0, track);
  }
  return tracks;
}

function sharedMoves(a: Branch, b: Branch): number {
  let count = 0;
  while (count < a.events.length && a.events[count] === b.events[count]) count++;
  return count;
}

/** The index of the last track within a track's own part of the tree. */
function lastOf(tracks: readonly Track[], track: Track): number {
  const at = tracks.indexOf(track);
  const next = tracks.findIndex((one, index) => index > at && one.depth <= track.depth);
  return next < 0 ? tracks.length - 1 : next - 1;
}
