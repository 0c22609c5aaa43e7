export { chartLook } from './chartLook.js';
export { ChartPictureError } from './ChartPictureError.js';
export { chartPng } from './chartPng.js';
export { chartSvg } from './chartSvg.js';
export { lightChartLook } from './lightChartLook.js';

export type { ChartLook } from './lightChartLook.js';
export type { ChartSvgOptions } from './chartSvg.js';
