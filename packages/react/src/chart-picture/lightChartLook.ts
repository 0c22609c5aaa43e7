/** Literal colours and a typeface for a chart that stands alone: nothing in it refers to a page. */
export interface ChartLook {
  /** As in `font-family`; only typefaces that a viewer or a word processor may know. */
  readonly font: string;
  /** How wide the typeface runs beside Arial. @default 1 */
  readonly fontWidth?: number;
  readonly paper: string;
  readonly ink: string;
  readonly inkQuiet: string;
  readonly ruleStrong: string;
  readonly line: string;
  readonly target: string;
  readonly benchmark1: string;
  readonly benchmark2: string;
  readonly benchmark3: string;
  readonly phase: string;
  readonly event: string;
  readonly grid: string;
  readonly green: string;
  readonly greenEdge: string;
  readonly amberEdge: string;
  readonly redEdge: string;
}

/** The kit's own light palette, as in `tokens.css`. */
export const lightChartLook: ChartLook = {
  // eslint-disable-next-line words/messages -- names of typefaces
  font: "'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  paper: '#ffffff',
  ink: '#1c1f23',
  inkQuiet: '#50565f',
  ruleStrong: '#7d7b75',
  line: '#12436d',
  target: '#801650',
  benchmark1: '#177a73',
  benchmark2: '#b8501a',
  benchmark3: '#6f58a8',
  phase: '#f1efe8',
  event: '#3d3d3d',
  grid: '#e3e1da',
  green: '#e4f1e9',
  greenEdge: '#2f7d52',
  amberEdge: '#8f5b00',
  redEdge: '#b3122b',
};
