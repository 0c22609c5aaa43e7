import type {
  Figure,
  IndicatorReport,
  KpiColumn,
  KpiMessages,
  KpiSet,
  ObservationStatus,
  Text,
} from '@milepost/core';
import type { PlaceMarks } from '../place-marks/PlaceMarks.js';

/** One period's column as it is shown. */
export interface KpiLayoutColumn extends KpiColumn {
  /** Its position in every indicator's `figures`. */
  readonly index: number;
  /** Id of its header cell. */
  readonly id: string;
  /** Id of the band above it, where there is one. */
  readonly bandId: string | null;
  /** A band begins here. */
  readonly startsBand: boolean;
  /** A financial year begins here: a year-to-date count starts anew. */
  readonly startsYear: boolean;
  readonly last: boolean;
}

/** Columns of one phase, side by side. */
export interface KpiBand {
  readonly id: string;
  /** `null` for columns in no phase. */
  readonly label: Text | null;
  readonly span: number;
}

/** A note of an indicator's figures, numbered. Figures with the same words share it. */
export interface KpiNote {
  readonly number: number;
  readonly indicator: IndicatorReport;
  readonly figures: readonly Figure[];
  readonly note: Text;
}

/** Everything about a KPI table that all its rows share, with what stands beside its figures. */
export interface KpiLayout extends Partial<PlaceMarks> {
  readonly kpis: KpiSet;
  readonly messages: KpiMessages;
  /** What every id of the table begins with. */
  readonly root: string;
  /** What the ids of its notes begin with. */
  readonly notesRoot: string;
  readonly columns: readonly KpiLayoutColumn[];
  /** Empty where no column falls in a phase. */
  readonly bands: readonly KpiBand[];
  readonly hasBaseline: boolean;
  readonly hasTarget: boolean;
  readonly hasRating: boolean;
  readonly hasTrend: boolean;
  /** The one status of every figure, told once under the table; `null` where they differ or all are final. */
  readonly everyStatus: ObservationStatus | null;
  readonly notes: readonly KpiNote[];
}

export interface KpiLayoutOptions {
  readonly messages: KpiMessages;
  readonly idPrefix: string;
  /** Whether a column is shown. @default all are */
  readonly shows?: (column: KpiColumn, index: number) => boolean;
  readonly marks?: PlaceMarks | undefined;
}

/**
 * Lays a KPI table out: which columns are shown, under which bands, and which parts it needs at all.
 */
export function kpiLayout(kpis: KpiSet, options: KpiLayoutOptions): KpiLayout {
  const { messages, idPrefix, shows = () => true, marks } = options;
  const root = `${idPrefix}-${kpis.id}`.replace(/\s+/g, '-');
  const { columns, bands } = placeColumns(kpis, root, shows);
  const { indicators } = kpis;
  const hasRating = indicators.some(({ figures }) => figures.some(isRated));
  return {
    kpis,
    messages,
    root,
    notesRoot: root,
    columns,
    bands,
    hasBaseline: indicators.some(({ baseline }) => baseline !== null),
    hasTarget: hasRating || indicators.some((own) => own.target !== null || own.monitorOnly),
    hasRating,
    hasTrend: kpis.columns.length > 1,
    everyStatus: sharedStatus(indicators),
    notes: numberedNotes(indicators),
    ...marks,
  };
}

/** The layout with only the columns from one on, under ids of its own: for a second table of the same set. */
export function kpiLayoutFrom(layout: KpiLayout, first: number): KpiLayout {
  const root = `${layout.root}-from-${first}`;
  return {
    ...layout,
    ...(layout.again && { at: layout.again }),
    root,
    ...placeColumns(layout.kpis, root, (_, index) => index >= first),
  };
}

function placeColumns(
  kpis: KpiSet,
  root: string,
  shows: (column: KpiColumn, index: number) => boolean,
) {
  const banded = kpis.columns.some(({ phase }) => phase !== null);
  const columns: KpiLayoutColumn[] = [];
  const bands: { id: string; label: Text | null; span: number }[] = [];
  kpis.columns.forEach((column, index) => {
    if (!shows(column, index)) return;
    const before = columns[columns.length - 1];
    const startsBand = banded && (before === undefined || before.phase !== column.phase);
    if (startsBand) {
      const phase = kpis.phases.find(({ id }) => id === column.phase);
      bands.push({ id: `${root}-b${bands.length}`, label: phase?.label ?? null, span: 0 });
    }
    const band = bands[bands.length - 1];
    if (band !== undefined) band.span += 1;
    columns.push({
      ...column,
      index,
      id: `${root}-c${index}`,
      bandId: band?.id ?? null,
      startsBand,
      startsYear: before !== undefined && before.financialYear !== column.financialYear,
      last: index === kpis.columns.length - 1,
    });
  });
  return { columns, bands };
}

function isRated(figure: Figure): boolean {
  return figure.rag.band !== 'not-rated';
}

function sharedStatus(indicators: readonly IndicatorReport[]): ObservationStatus | null {
  let shared: ObservationStatus | null = null;
  for (const { figures } of indicators) {
    for (const { status } of figures) {
      if (status === null || status === shared) continue;
      if (shared !== null) return null;
      shared = status;
    }
  }
  return shared === 'final' ? null : shared;
}

function numberedNotes(indicators: readonly IndicatorReport[]): KpiNote[] {
  const notes: KpiNote[] = [];
  for (const indicator of indicators) {
    const own = new Map<string, Figure[]>();
    for (const figure of indicator.figures) {
      const { note } = figure;
      if (note === undefined) continue;
      const words = JSON.stringify(note);
      const figures = own.get(words) ?? [];
      figures.push(figure);
      if (figures.length > 1) continue;
      own.set(words, figures);
      notes.push({ number: notes.length + 1, indicator, figures, note });
    }
  }
  return notes;
}
