/**
 * Why a picture could not be made: `too-large` for a canvas to hold, or `not-drawn`, where the browser or its
 * settings forbid it. The SVG can be saved in either case.
 *
 * @example
 * new ChartPictureError('too-large', 'The picture is 20,000 pixels high.').code; // 'too-large'
 */
export class ChartPictureError extends Error {
  readonly code: 'too-large' | 'not-drawn';

  constructor(code: ChartPictureError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ChartPictureError';
    this.code = code;
  }
}
