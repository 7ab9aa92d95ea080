import { blockingSets, createOutlook, necessaryEvents } from '../../doors/explore.ts';
import { wrap } from '../../doors/export.ts';
import { indent } from '../../doors/inside.ts';
import { type Case, partyOf } from '../../index.ts';
import { type Asked, type AskFlags, ask, goalOf, mapOf, misuse, paragraph, say, told } from '../asking.ts';
import { tellBounded } from '../bounded.ts';
import type { Setting } from '../setting.ts';
import { behindGoal, tellBehind } from '../standing-on.ts';

/** The moves that no way to an outcome can do without, by whose they are, and what blocks every way. */
export function necessaryCommand({ talks, layout }: Setting, flags: AskFlags & { readonly to?: string }): Asked {
  if (flags.to === undefined) throw misuse('cli/misuse', told('misuse.needsOption', { option: '--to' }));
  const goal = goalOf(talks, flags.to);
  return ask(
    flags,
    layout,
    (reply, watch) => {
      const { model, symbolic } = mapOf(talks, watch);
      const options = { ...watch, symbolic };
      reply.json.to = goal.name;
      reply.lines.push(...paragraph(layout, say('necessary.title', { goal: goal.name }), 'title'), '');
      tellNeeds();
      tellBehind(reply, layout, behindGoal(talks, goal.formula, symbolic));

      function tellNeeds(): void {
        const [prospect] = createOutlook(model, [goal], options).at(
          symbolic.positionsOf(symbolic.sets.first(symbolic.initial())),
        );
        if (prospect?.steps === undefined || prospect.steps === 0) {
          reply.found = prospect?.steps === undefined;
          Object.assign(reply.json, { possible: !reply.found, necessary: [], blocking: [] });
          reply.lines.push(...paragraph(layout, say(reply.found ? 'necessary.none' : 'necessary.holds')));
          return;
        }
        const necessary = necessaryEvents(model, goal.formula, options);
        reply.json.possible = true;
        reply.json.necessary = necessary.map((event) => ({ event, party: partyOf(event), ...partsOf(talks, event) }));
        const count = necessary.length;
        reply.lines.push(
          ...paragraph(layout, count === 0 ? say('necessary.nothing') : say('necessary.moves', { count })),
        );
        for (const party of talks.parties) {
          const own = necessary.filter((event) => partyOf(event) === party.id);
          if (own.length === 0) continue;
          reply.lines.push('', layout.paint('heading', party.name));
          for (const event of own) {
            const { sentence, evidence } = partsOf(talks, event);
            reply.lines.push(
              `  ${event}  ${layout.paint('faint', `(${evidence})`)}`,
              ...indent(wrap(sentence, layout.width - 4), 4, undefined, layout.paint),
            );
          }
        }
        const calendar = new Set(talks.parties.filter((party) => party.role === 'calendar').map((party) => party.id));
        const blocking = blockingSets(model, goal.formula, {
          ...options,
          blockable: (event) => !calendar.has(partyOf(event)),
        });
        reply.json.blocking = blocking;
        const [singles, more] = [blocking.filter((set) => set.length === 1), blocking.filter((set) => set.length > 1)];
        reply.lines.push('', layout.paint('heading', say('necessary.blocking')));
        if (blocking.length === 0) {
          // By the calendar alone: what no party does cannot be withheld.
          const dates = { ...model, events: model.events.filter((event) => calendar.has(partyOf(event.name))) };
          const [alone] = createOutlook(dates, [goal], watch).at(
            symbolic.positionsOf(symbolic.sets.first(symbolic.initial())),
          );
          if (alone?.steps !== undefined) {
            reply.lines.push(`  • ${say('necessary.onlyDates')}`);
            return;
          }
        }
        if (singles.length > 0) reply.lines.push(`  • ${say('necessary.singles', { count: singles.length })}`);
        reply.lines.push(`  • ${say(more.length === 0 ? 'necessary.noPairs' : 'necessary.pairs')}`);
        for (const set of more)
          reply.lines.push(...indent(wrap(set.join(' + '), layout.width - 6), 6, undefined, layout.paint));
      }
    },
    { bounded: tellBounded(talks, layout, [{ id: flags.to, goal }]) },
  );
}

function partsOf(talks: Case, event: string): { sentence: string; evidence: string; facts: readonly string[] } {
  const entry = talks.vocabulary[event];
  return { sentence: entry?.sentence ?? '', evidence: entry?.evidence ?? '', facts: entry?.facts ?? [] };
}
