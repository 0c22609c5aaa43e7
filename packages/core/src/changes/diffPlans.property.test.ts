import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { changesCy } from '../messages/changesCy.js';
import { changesEnGB } from '../messages/changesEnGB.js';
import { cleanPlan } from '../examples/clean/cleanPlan.js';
import { describeChanges } from './words/describeChanges.js';
import { diffPlans } from './diffPlans.js';
import { quarterlyPlan } from '../examples/quarterly/quarterlyPlan.js';
import { rarePlan } from './rarePlan.examples.js';
import { safeParsePlan } from '../plan/parse.js';
import { sameData } from './sameData.js';
import { smallPlan } from '../examples/smallPlan.js';
import type { Plan } from '../plan/Plan.js';
import type { ChangeKind, PlanChange } from './PlanChange.js';

vi.setConfig({ testTimeout: 120_000 });

type Holder = Record<string | number, unknown>;
type Path = readonly (string | number)[];

function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return [at, ...placesIn(inner, at)];
  });
}

const valueAt = (plan: unknown, path: Path) =>
  path.reduce<unknown>((at, key) => (at as Holder | undefined)?.[key], plan);
const pathOf = (pointer: string) => pointer.split('/').slice(1);

/** One thing done to a plan: a value put in another's place, a thing removed, repeated, or set before its neighbour. */
interface Edit {
  readonly place: number;
  readonly donor: number;
  readonly how: 'replace' | 'reword' | 'remove' | 'repeat' | 'swap';
}

const edit: fc.Arbitrary<Edit> = fc.record({
  place: fc.nat(1_000_000),
  donor: fc.nat(1_000_000),
  how: fc.constantFrom('replace', 'replace', 'reword', 'remove', 'repeat', 'swap'),
});

function edited(plan: unknown, { place, donor, how }: Edit): void {
  const places = placesIn(plan);
  const path = places[place % places.length];
  if (path === undefined) return;
  const key = path.at(-1) ?? '';
  const holder = valueAt(plan, path.slice(0, -1)) as Holder;
  const value = holder[key];
  if (how === 'reword') {
    if (typeof value === 'string') holder[key] = `${value} again`;
    if (typeof value === 'number') holder[key] = value + 1;
  } else if (how === 'replace') {
    const donors = places.filter((at) => at.at(-1) === key && typeof key === 'string');
    const from = donors[donor % donors.length];
    if (from) holder[key] = structuredClone(valueAt(plan, from));
  } else if (!Array.isArray(holder)) {
    if (how === 'remove') Reflect.deleteProperty(holder, key);
  } else if (how === 'remove') {
    holder.splice(Number(key), 1);
  } else if (how === 'repeat') {
    holder.push(withOtherNames(structuredClone(value), donor));
  } else if (Number(key) > 0) {
    holder.splice(Number(key) - 1, 2, value, holder[Number(key) - 1]);
  }
}

/** What must be unlike in every item of a list; a figure becomes a later issue of itself. */
function withOtherNames(value: unknown, n: number): unknown {
  if (typeof value === 'object' && value !== null && 'period' in value && 'value' in value) {
    return { ...value, vintage: `2026-0${1 + (n % 9)}-01`, value: n % 90 };
  }
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      (key === 'id' || key === 'ref') && typeof inner === 'string' ? `${inner}-${n}` : inner,
    ),
  );
}

const editions = fc
  .tuple(
    fc.constantFrom<Plan>(smallPlan, quarterlyPlan, cleanPlan, rarePlan),
    fc.array(edit, { maxLength: 5 }),
  )
  .map(([plan, edits]) => {
    const next: unknown = structuredClone(plan);
    for (const one of edits) {
      const tried: unknown = structuredClone(next);
      edited(tried, one);
      if (safeParsePlan(tried).ok) edited(next, one);
    }
    return [plan, next as Plan] as const;
  });

const coversNothing = new Set<PlanChange['kind']>(['moved', 'reordered']);
const holdsOthers = new Set<PlanChange['kind']>(['new', 'gone', 'answered', 'question-moved']);

/** What is left of a plan without all that the changes point to, its lists in one order, its defaults left out. */
function rest(plan: Plan, other: Plan, changes: readonly PlanChange[], side: 'before' | 'after') {
  const pointers = changes
    .filter(({ kind }) => !coversNothing.has(kind))
    .flatMap(({ where }) => where[side]);
  const covered = new Set(pointers);
  const moved = new Set(changes.filter(({ kind }) => kind === 'moved').map((c) => c.subject.id));
  const priorityRefs = new Map(
    changes.flatMap((change) =>
      change.kind === 'renumbered' && change.subject.kind === 'priority' && side === 'before'
        ? [[change.before, change.after] as const]
        : [],
    ),
  );
  const refs = new Map<string, string>();
  if (side === 'before') {
    const now = new Map(other.priorities.flatMap((p) => p.milestones.map((m) => [m.id, m.ref])));
    for (const { id, ref } of plan.priorities.flatMap((p) => p.milestones)) {
      refs.set(ref, now.get(id) ?? ref);
    }
  }
  const prune = (value: unknown, pointer: string, key: string): unknown => {
    if (covered.has(pointer)) return undefined;
    if (key === 'language' && value === 'en') return undefined;
    if (key === 'financialYearStart' && value === 4) return undefined;
    if (key === 'appliesTo' && value === 'own-period') return undefined;
    if (key === 'status' && value === 'final') return undefined;
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      const items = value
        .map((item, at) =>
          (key === 'refs' || key === 'cites') && typeof item === 'string'
            ? (refs.get(item) ?? item)
            : prune(item, `${pointer}/${at}`, ''),
        )
        .filter((item) => item !== undefined)
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
      return items.length === 0 ? undefined : items;
    }
    const entries = Object.entries(value)
      .map(([name, inner]) => [name, prune(inner, `${pointer}/${name}`, name)] as const)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  };
  const parts = plan.priorities.flatMap((priority, at) =>
    (['milestones', 'indicators'] as const).flatMap((list) =>
      (priority[list] ?? []).flatMap((part, index) => {
        const kept = other.priorities.some((p) => (p[list] ?? []).some(({ id }) => id === part.id));
        if (covered.has(`/priorities/${at}`) && !kept) return [];
        const pruned = prune(part, `/priorities/${at}/${list}/${index}`, '');
        const inside = moved.has(part.id) || (priorityRefs.get(priority.ref) ?? priority.ref);
        return pruned === undefined ? [] : [{ inside, pruned }];
      }),
    ),
  );
  const withoutParts = {
    ...plan,
    priorities: plan.priorities.map(({ milestones: _, indicators: __, ...own }) => own),
  };
  const sorted = parts.map((part) => JSON.stringify(part)).sort();
  return { plan: prune(withoutParts, '', ''), parts: sorted };
}

describe('diffPlans', () => {
  test('finds nothing between a plan and itself', () => {
    for (const plan of [smallPlan, quarterlyPlan, cleanPlan, rarePlan] as Plan[]) {
      expect(diffPlans(plan, structuredClone(plan)).changes).toEqual([]);
    }
  });

  test('is complete: what no change points to is the same in both plans', () => {
    fc.assert(
      fc.property(editions, ([before, after]) => {
        const { changes } = diffPlans(before, after);
        const was = rest(before, after, changes, 'before');
        const is = rest(after, before, changes, 'after');
        expect(is.parts.filter((part) => !was.parts.includes(part))).toEqual([]);
        expect(was.parts.filter((part) => !is.parts.includes(part))).toEqual([]);
        expect(is.plan).toEqual(was.plan);
      }),
      { numRuns: 200 },
    );
  });

  test('reports nothing twice: no place stands under two changes', () => {
    fc.assert(
      fc.property(editions, ([before, after]) => {
        const { changes } = diffPlans(before, after);
        const covering = changes.filter(({ kind }) => !coversNothing.has(kind));
        for (const side of ['before', 'after'] as const) {
          const places = covering.flatMap((change) =>
            change.where[side].map((pointer) => ({ pointer, kind: change.kind })),
          );
          const known = new Map(places.map(({ pointer, kind }) => [pointer, kind]));
          expect(known.size).toBe(places.length);
          for (const { pointer } of places) {
            for (
              let end = pointer.lastIndexOf('/');
              end > 0;
              end = pointer.lastIndexOf('/', end - 1)
            ) {
              const outer = known.get(pointer.slice(0, end));
              if (outer !== undefined) expect([...holdsOthers]).toContain(outer);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('points only to what differs', () => {
    fc.assert(
      fc.property(editions, ([before, after]) => {
        for (const { where, kind } of diffPlans(before, after).changes) {
          if (coversNothing.has(kind) || kind === 'answered' || kind === 'question-moved') continue;
          where.before.forEach((pointer, at) => {
            const other = where.after[at];
            // A ref that stands as it did speaks of another milestone once that is renumbered.
            if (other === undefined || /\/(refs|cites)$/.test(other)) return;
            const was = valueAt(before, pathOf(pointer));
            expect(sameData(was, valueAt(after, pathOf(other))), pointer).toBe(false);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  test('mirrors: backwards, what is new is gone, what is better is worse, at the same places', () => {
    const backwards: Partial<Record<ChangeKind, ChangeKind>> = {
      new: 'gone',
      gone: 'new',
      'figures-new': 'figures-gone',
      'figures-gone': 'figures-new',
      'target-new': 'target-gone',
      'target-gone': 'target-new',
      answered: 'question-moved',
    };
    const effects = { better: 'worse', worse: 'better', neither: 'neither' } as const;
    const spelt = (kind: string, effect: string, subject: string, ...where: unknown[]) =>
      JSON.stringify([kind === 'answered' ? 'question-moved' : kind, effect, subject, ...where]);
    fc.assert(
      fc.property(editions, ([before, after]) => {
        // A milestone that was completed is no longer overdue, which its status says; one taken up again may be.
        const told = (changes: readonly PlanChange[]) =>
          changes.filter(({ kind }) => kind !== 'overdue');
        const there = told(diffPlans(before, after).changes);
        const back = told(diffPlans(after, before).changes);
        expect(
          there
            .map(({ kind, effect, subject, where }) =>
              spelt(
                backwards[kind] ?? kind,
                effects[effect],
                subject.kind,
                [...where.after].sort(),
                [...where.before].sort(),
              ),
            )
            .sort(),
        ).toEqual(
          back
            .map(({ kind, effect, subject, where }) =>
              spelt(kind, effect, subject.kind, [...where.before].sort(), [...where.after].sort()),
            )
            .sort(),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('tells of any other order of what is read in order', () => {
    const swap = (list: readonly unknown[]) => [...list].reverse();
    const [first] = smallPlan.priorities;
    if (first === undefined) throw new Error('no priority');
    const inPriority = (own: object) => ({
      ...smallPlan,
      priorities: [{ ...first, ...own }, ...smallPlan.priorities.slice(1)],
    });
    const others: unknown[] = [
      ...(['phases', 'events', 'governance', 'headlines', 'statuses', 'priorities'] as const).map(
        (list) => ({ ...smallPlan, [list]: swap(smallPlan[list]) }),
      ),
      inPriority({ milestones: swap(first.milestones) }),
      inPriority({ indicators: swap(first.indicators ?? []) }),
    ];
    for (const plan of others) {
      expect(diffPlans(smallPlan, plan as Plan).changes.map(({ kind }) => kind)).toEqual([
        'reordered',
      ]);
    }
  });

  test('can be told: every change has its sentence in both languages, with every slot filled', () => {
    fc.assert(
      fc.property(editions, ([before, after]) => {
        const since = diffPlans(before, after);
        for (const words of [changesEnGB, changesCy]) {
          const told = describeChanges(since, words).groups.flatMap((group) => group.changes);
          expect(told).toHaveLength(since.changes.length);
          for (const { sentence } of told) expect(sentence).not.toMatch(/\{\w+\}|undefined|null/);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('gives plain data that survives JSON unchanged', () => {
    fc.assert(
      fc.property(editions, ([before, after]) => {
        const since = diffPlans(before, after);
        expect(JSON.parse(JSON.stringify(since))).toStrictEqual(since);
      }),
      { numRuns: 30 },
    );
  });
});
