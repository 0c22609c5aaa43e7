import { ChartPictureError } from './ChartPictureError.js';

/** What phones can hold in a canvas: pixels in all, and along a side. */
const MOST_PIXELS = 16_777_216;
const LONGEST_SIDE = 16_384;

/**
 * A chart's SVG as a PNG, twice as large as it is drawn unless told otherwise. Only in a browser. The page's content
 * security policy must let images come from `data:`.
 *
 * Rejects with a `ChartPictureError`: `too-large`, or `not-drawn` where the browser cannot draw or hand it over.
 * Save the SVG then.
 *
 * @example
 * const picture = () => chartPng(chartSvg(indicator, kpis));
 */
export async function chartPng(svg: string, scale = 2): Promise<Blob> {
  const picture = new Image();
  try {
    picture.src = await dataAddress(new Blob([svg], { type: 'image/svg+xml' }));
    await picture.decode();
  } catch (cause) {
    throw new ChartPictureError(
      'not-drawn',
      'The browser could not draw the SVG; the content security policy may forbid images from data:. Allow them, or save the SVG.',
      { cause },
    );
  }
  const width = Math.round(picture.naturalWidth * scale);
  const height = Math.round(picture.naturalHeight * scale);
  if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
    throw new ChartPictureError(
      'too-large',
      `A PNG of ${width} by ${height} pixels is more than every browser can make. Make it at a smaller scale than ${scale}, or save the SVG.`,
    );
  }
  return painted(picture, width, height);
}

async function painted(picture: HTMLImageElement, width: number, height: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  try {
    canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (png !== null) return png;
  } catch (cause) {
    throw keptBack(cause);
  }
  throw keptBack();
}

function keptBack(cause?: unknown): ChartPictureError {
  return new ChartPictureError(
    'not-drawn',
    'The browser drew the picture but would not hand it over as a PNG. Save the SVG.',
    { cause },
  );
}

/** As a `data:` address: content security policies let images come from there more often than from `blob:`. */
function dataAddress(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The SVG could not be read.'));
    reader.readAsDataURL(picture);
  });
}
