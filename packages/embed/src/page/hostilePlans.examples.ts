import { bilingualPlan, quarterlyPlan, smallPlan } from '@milepost/core/examples';
import { evaluatePlan } from '@milepost/core';
import type { Plan } from '@milepost/core';
import { safeParsePlan } from '@milepost/core/parse';
import { plymouthPlan } from '@milepost/plymouth';
import fc from 'fast-check';

/** Every one calls `ran`, in a place where some page, some time, took words for code. */
const attacks = [
  '<script>ran()</script>',
  '</script><script>ran()</script>',
  '<img src=x onerror=ran()>',
  '<img src="https://elsewhere.example/seen.png">',
  '"><svg onload=ran()>',
  "'><iframe srcdoc='<script>parent.ran()</script>'></iframe>",
  '<svg><foreignObject><body onload=ran()></foreignObject></svg>',
  '<svg><animate onbegin=ran() attributeName=x dur=1s></svg>',
  '<use href="https://elsewhere.example/sprite.svg#x"/>',
  '<math><mtext><table><mglyph><style><img src=x onerror=ran()>',
  '</template></slot></div><script>ran()</script>',
  '<details open ontoggle=ran()>',
  '<base href="https://elsewhere.example/">',
  '<meta http-equiv=refresh content="0;url=https://elsewhere.example/">',
  '<link rel=stylesheet href=https://elsewhere.example/x.css>',
  '<form action=https://elsewhere.example/><button autofocus onfocus=ran()>',
  '<a href="javascript:ran()">x</a>',
  'javascript:ran()',
  'JaVaScRiPt:ran()//',
  '\tjava\nscript:ran()',
  'data:text/html,<script>ran()</script>',
  'data:image/svg+xml,<svg onload=ran()>',
  'vbscript:ran()',
  '//elsewhere.example/x',
  'https://elsewhere.example/x',
  '" onmouseover="ran()" autofocus onfocus="ran()',
  '` onclick=ran() `',
  '{{constructor.constructor("ran()")()}}',
  '${ran()}',
  '<%= ran() %>',
  '#{ran()}',
  '{label} {value} {title} {subject}',
  '$& $1 $` $<title>',
  'x; background: url(https://elsewhere.example/x.png)',
  '}</style><style>*{background:url(https://elsewhere.example/x.png)}',
  'url(#x) url("https://elsewhere.example/x.svg#y")',
  'expression(ran())',
  '@import "https://elsewhere.example/x.css";',
  '<!--',
  ']]>',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "https://elsewhere.example/">]>&y;',
  '=HYPERLINK("https://elsewhere.example/")',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '%',
  '%E0%A4%A',
  '\u0000\u0007\u001b[31m',
  '\u202egnp.nar\u202c \u2066\u2067\u200f\u200b\ufeff\u2028\u2029',
  'Z\u0351\u036b\u0343a\u0328\u0321l\u0334g\u0337o\u0321',
  '\ud800',
  '\udfff\ud800',
  '\u{1f3f4}\u{e0067}\u{e0062}\u{e007f}',
  'x'.repeat(5_000),
];

/** Control, bidi, combining and quoting characters. Letters of all scripts would only try the machine's fonts. */
const noise = fc.string({
  unit: fc.constantFrom(
    ...'\u0000\b\t\n\r\u001b\u0085\u00ad\u0300\u200b\u200e\u202e\u2067\u2028\ufffe<>"\'`&;:=\\/%#{}$',
  ),
  maxLength: 6,
});
const attack = fc
  .tuple(noise, fc.constantFrom(...attacks), noise)
  .map((parts) => parts.join('') || 'x');

/** Addresses that a plan may hold, with more in them than an address. */
const links = [
  'https://elsewhere.example/"><script>ran()</script>',
  "https://elsewhere.example/'onmouseover='ran()",
  'https://elsewhere.example/#javascript:ran()',
  'mailto:x@elsewhere.example?body=<img/src=x/onerror=ran()>',
  'mailto:javascript:ran()',
];

/** Between them they have every kind of place. Figures are not words: a few will do. */
const bases = [smallPlan, bilingualPlan, quarterlyPlan, plymouthPlan].map(shortened);

function shortened(plan: Plan): Plan {
  const priorities = plan.priorities.map((priority) => ({
    ...priority,
    indicators: (priority.indicators ?? [])
      .slice(0, 2)
      .map((each) => ({ ...each, observations: (each.observations ?? []).slice(-3) })),
  }));
  return { ...plan, priorities };
}

/** Names of one thing in several places, which stay the same in all. */
const sameNames = [
  ['statuses.*.id', 'priorities.*.milestones.*.status'],
  ['ragRules.*.id', 'defaultRagRule', 'priorities.*.indicators.*.ragRule'],
  ['travelRules.*.id', 'priorities.*.indicators.*.travel'],
];

type Change = (text: string, shape: string) => string;

function withTexts(value: unknown, change: Change, shape: readonly string[] = []): unknown {
  if (typeof value === 'string') return change(value, shape.join('.'));
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value.map((each) => withTexts(each, change, [...shape, '*']));
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withTexts(each, change, [...shape, key])]),
  );
}

/** Where in a plan any words may stand: `priorities.*.title`. Found by trying each. */
function openPlaces(plan: unknown): ReadonlySet<string> {
  const shapes = new Set<string>();
  withTexts(plan, (text, shape) => {
    shapes.add(shape);
    return text;
  });
  const isOpen = (tried: readonly string[]) => {
    const marked = withTexts(plan, (text, shape) => (tried.includes(shape) ? `<${text}>` : text));
    return safeParsePlan(marked).ok;
  };
  const alone = [...shapes].filter((shape) => isOpen([shape]));
  return new Set([...alone, ...sameNames.filter(isOpen).flat()]);
}

export interface HostilePlan {
  readonly plan: unknown;
  /** What stands where the title and the first priority's ref and indicator's id stood. */
  readonly title: string;
  readonly ref: string;
  readonly indicator: string;
}

/**
 * Valid plans with an attack in every place that takes words: titles, notes, labels, refs, ids, names of statuses and
 * rules, the link. What was the same stays the same, so that references hold.
 */
export const hostilePlan: fc.Arbitrary<HostilePlan> = fc
  .record({
    base: fc.constantFrom(...bases.map((plan) => ({ plan, places: openPlaces(plan) }))),
    attacks: fc.array(attack, { minLength: 20, maxLength: 60 }),
    link: fc.constantFrom(...links),
  })
  .map(({ base: { plan, places }, attacks: chosen, link }) => {
    const known = new Map<string, string>();
    const hostile = (text: string) => {
      const one = known.get(text) ?? `${chosen[known.size % chosen.length]}${known.size}`;
      known.set(text, one);
      return one;
    };
    const made = withTexts(plan, (text, shape) => {
      if (shape === 'contact.link') return link;
      return places.has(shape) ? hostile(text) : text;
    });
    return { plan: made, ...landmarks(made) };
  });

interface Landmarks {
  readonly title: string | { readonly en: string };
  readonly priorities: readonly {
    readonly ref: string;
    readonly review?: unknown;
    readonly indicators?: readonly { readonly id: string }[];
  }[];
}

function landmarks(plan: unknown) {
  const { title, priorities } = plan as Landmarks;
  const first = priorities.find(({ review, indicators }) => review && indicators?.length)!;
  return {
    title: typeof title === 'string' ? title : title.en,
    ref: first.ref,
    indicator: first.indicators![0]!.id,
  };
}

/** Reports as somebody might have written them by hand: an attack in place of any text, codes and periods included. */
export const hostileReport: fc.Arbitrary<unknown> = fc
  .record({
    report: fc.constantFrom(...bases.map((plan) => evaluatePlan(plan))),
    attacks: fc.array(attack, { minLength: 20, maxLength: 60 }),
    every: fc.constantFrom(1, 3, 20),
  })
  .map(({ report, attacks: chosen, every }) => {
    let at = 0;
    return withTexts(report, (text, shape) => {
      at += 1;
      const stays = shape === 'kind' || at % every > 0;
      return stays ? text : chosen[at % chosen.length]!;
    });
  });

/** Text that is JSON, and no plan: keys that reach for prototypes, and nesting without end. */
export const wreckedJson: fc.Arbitrary<string> = fc.oneof(
  fc.json({ maxDepth: 4, stringUnit: 'binary' }),
  fc
    .tuple(attack, fc.constantFrom('__proto__', 'constructor', 'prototype', 'milepost', 'kind'))
    .map(([words, key]) => {
      const text = JSON.stringify(words);
      const reached = `{"polluted":${text},"toString":${text},"innerHTML":${text}}`;
      return `{"milepost":1,"kind":"report","${key}":${reached},${text}:${text},"title":{"${key}":${reached}},"priorities":[${reached}],"rollUp":${reached}}`;
    }),
  fc
    .tuple(attack, fc.integer({ min: 60, max: 20_000 }), fc.boolean())
    .map(([words, levels, isList]) => {
      const [open, close] = isList ? ['[', ']'] : [`{${JSON.stringify(words)}:`, '}'];
      const inside = `${open.repeat(levels)}1${close.repeat(levels)}`;
      return `{"milepost":1,"title":${inside}}`;
    }),
);
