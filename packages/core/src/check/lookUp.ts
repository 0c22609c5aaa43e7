import type { Basis } from '../indicator/IndicatorDefinition.js';
import type { Figure, IndicatorReport } from '../report/PlanReport.js';
import type { FigureAt, IndicatorAt } from './CheckContext.js';
import type { Indicator } from '../indicator/Indicator.js';
import type { Period } from '../period/Period.js';
import type { PlanPath } from './Finding.js';
import { inOrder } from '../text/inOrder.js';
import { isPeriod } from '../period/isPeriod.js';
import { periodEnd } from '../period/periodEnd.js';

/** Looked up when a rule asks: most indicators are never asked for a single period. */
export function lookUp(
  indicator: Indicator,
  report: IndicatorReport,
  path: PlanPath,
  financialYearStart: number,
): Pick<IndicatorAt, 'figureAt' | 'reportedAt' | 'pathAt'> {
  const ownFigure = fewOrAll(
    (period) => report.figures.find((figure) => figure.period === period),
    () => new Map(report.figures.map((figure) => [figure.period, figure])),
  );
  const latestPlace = fewOrAll(
    (period) => placeOfLatest(indicator, period),
    () => placesOfLatest(indicator),
  );
  let ends: ReadonlyMap<string, Figure> | undefined;
  const endOf = (period: Period) => periodEnd(period, financialYearStart);
  const pathAt = (period: Period): PlanPath => {
    const at = latestPlace(period);
    return at === undefined ? path : [...path, 'observations', at];
  };
  const figureAt = (period: Period): FigureAt | undefined => {
    const own = ownFigure(period);
    if (own !== undefined && isReported(own)) return ofSeries(own);
    const { baseline } = report;
    const ofBaseline = (): FigureAt | undefined =>
      baseline === null
        ? undefined
        : { ...baseline, path: [...path, 'baseline'], isBaseline: true };
    if (baseline?.period === period) return ofBaseline();
    if (!tellsTheEnd[report.basis] || !isPeriod(period)) return undefined;
    const end = endOf(period);
    ends ??= new Map(report.figures.filter(isReported).map((one) => [endOf(one.period), one]));
    const level = ends.get(end);
    if (level !== undefined) return ofSeries(level);
    return baseline !== null && endOf(baseline.period) === end ? ofBaseline() : undefined;
  };
  const ofSeries = (figure: Figure): FigureAt => ({
    ...figure,
    path: pathAt(figure.period),
    isBaseline: false,
  });
  return { figureAt, reportedAt: ownFigure, pathAt };
}

/** Whether a figure tells how things stand at the end of its period, so that March's is the year's. */
const tellsTheEnd: Readonly<Record<Basis, boolean>> = {
  'in-period': false,
  'year-to-date': true,
  'rolling-12': true,
  snapshot: true,
  annualised: false,
};

function isReported({ value, symbol }: Figure): boolean {
  return value !== null || symbol !== null;
}

/** Most indicators are asked for a period or two, which are soon looked through for; a map is made for those after. */
function fewOrAll<Value>(
  find: (period: Period) => Value | undefined,
  all: () => ReadonlyMap<Period, Value>,
): (period: Period) => Value | undefined {
  let asked = 0;
  let known: ReadonlyMap<Period, Value> | undefined;
  return (period) => {
    asked += 1;
    if (asked <= FEW) return find(period);
    known ??= all();
    return known.get(period);
  };
}

const FEW = 4;

/** Where the latest vintage of each period stands. */
function placesOfLatest(indicator: Indicator): ReadonlyMap<Period, number> {
  const places = new Map<Period, number>();
  indicator.observations.forEach(({ period }, at) => {
    if (isLater(indicator, at, places.get(period))) places.set(period, at);
  });
  return places;
}

function placeOfLatest(indicator: Indicator, period: Period): number | undefined {
  let place: number | undefined;
  for (let at = 0; at < indicator.observations.length; at += 1) {
    const isSame = indicator.observations[at]?.period === period;
    if (isSame && isLater(indicator, at, place)) place = at;
  }
  return place;
}

function isLater({ observations }: Indicator, at: number, than: number | undefined): boolean {
  if (than === undefined) return true;
  return inOrder(observations[at]?.vintage ?? '', observations[than]?.vintage ?? '') >= 0;
}
