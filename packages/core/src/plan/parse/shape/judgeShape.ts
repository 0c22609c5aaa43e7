import * as z from 'zod/mini';
import type { ExpectedPhrase } from '../../../messages/IssueMessages.js';
import type { IssueList } from '../IssueList.js';
import type { Path } from '../RawIssue.js';
import type { PlainCopy } from '../data/copyPlainData.js';
import { addIssue, isOverrun } from '../IssueList.js';
import { isRecord } from '../data/isRecord.js';
import { leafIssues, notOneOf, wrongType } from './leafIssues.js';
import { unread } from '../data/unread.js';

export interface ShapeContext {
  readonly issues: IssueList;
  /** Lists whose other entries are known to be well formed. */
  readonly suspects: PlainCopy['suspects'];
}

/**
 * Judges a value by a schema, entry by entry, so that lists of any length are judged in one pass and the branch of a
 * union that was meant is the one whose issues are told. zod itself judges single values: in one piece it would hold
 * every refusal of a hostile list at once, more than the stack can take.
 */
export function judgeShape(
  schema: z.core.$ZodType,
  value: unknown,
  path: Path,
  context: ShapeContext,
): void {
  if (value === unread) return;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return judgeShape(def.innerType, value, path, context);
    case 'union':
      return judgeUnion(schema, def, value, path, context);
    case 'array':
      if (!Array.isArray(value)) break;
      return judgeList(def.element, value, path, context);
    case 'object':
      if (!isRecord(value)) break;
      return judgeRecord(def.shape, value, path, context);
    case 'record':
      if (!isRecord(value)) break;
      for (const key of Object.keys(value)) {
        if (isOverrun(context.issues)) return;
        judgeShape(def.valueType, value[key], [...path, key], context);
      }
      return;
    default:
      for (const issue of leafIssues(schema, value, path)) addIssue(context.issues, issue);
      return;
  }
  addIssue(context.issues, wrongType(path, value, expectedBy(schema)));
}

function judgeList(
  entry: z.core.$ZodType,
  list: readonly unknown[],
  path: Path,
  context: ShapeContext,
): void {
  const suspects = context.suspects.get(list);
  if (suspects === undefined) {
    for (let at = 0; at < list.length && !isOverrun(context.issues); at += 1) {
      judgeShape(entry, list[at], [...path, at], context);
    }
  } else {
    for (const at of suspects) judgeShape(entry, list[at], [...path, at], context);
  }
}

function judgeRecord(
  shape: Readonly<Record<string, z.core.$ZodType>>,
  value: Readonly<Record<string, unknown>>,
  path: Path,
  context: ShapeContext,
): void {
  const allowed = Object.keys(shape);
  for (const key of allowed) {
    const field = shape[key];
    if (field === undefined) continue;
    if (key in value || field._zod.optin !== 'optional') {
      judgeShape(field, value[key], [...path, key], context);
    }
  }
  for (const key of Object.keys(value)) {
    if (isOverrun(context.issues)) return;
    if (Object.hasOwn(shape, key)) continue;
    addIssue(context.issues, { code: 'unknown-key', path: [...path, key], value: key, allowed });
  }
}

/** The branch that was meant is the one of the value's own type; among objects, the one its `kind` names. */
function judgeUnion(
  schema: z.core.$ZodType,
  def: z.core.$ZodUnionDef | z.core.$ZodDiscriminatedUnionDef,
  value: unknown,
  path: Path,
  context: ShapeContext,
): void {
  const expected = expectedBy(schema);
  const branches = def.options.filter((option) => takes(option) === typeName(value));
  if ('discriminator' in def && isRecord(value)) {
    const key = def.discriminator;
    const kind = value[key];
    if (kind === unread) return;
    const meant = branches.find((branch) => kindsOf(branch, key).includes(kind));
    if (meant !== undefined) return judgeShape(meant, value, path, context);
    const kinds = branches.flatMap((branch) => kindsOf(branch, key));
    return addIssue(context.issues, notOneOf([...path, key], kind, kinds, 'choice'));
  }
  const [meant] = branches;
  if (meant === undefined) return addIssue(context.issues, wrongType(path, value, expected));
  if (typeof value !== 'string') return judgeShape(meant, value, path, context);
  for (const issue of leafIssues(meant, value, path)) {
    addIssue(context.issues, { ...issue, expected });
  }
}

function kindsOf(branch: z.core.$ZodType, key: string): readonly unknown[] {
  const { def } = (branch as z.core.$ZodTypes)._zod;
  return def.type === 'object' ? [...(def.shape[key]?._zod.values ?? [])] : [];
}

/** The type of value a branch of a union is for. */
function takes(branch: z.core.$ZodType): string {
  const { type } = (branch as z.core.$ZodTypes)._zod.def;
  return type === 'enum' ? 'string' : type;
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** The phrase for what a schema wants, which it gives as the reason for refusing what nothing takes. */
function expectedBy(schema: z.core.$ZodType): ExpectedPhrase {
  return z.safeParse(schema, unread).error?.issues[0]?.message as ExpectedPhrase;
}
