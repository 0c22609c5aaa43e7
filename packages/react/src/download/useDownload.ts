'use client';

import type { Messages } from '@milepost/core';
import { useState } from 'react';
import type { DownloadFile } from './DownloadFile.js';
import { saveFile } from './saveFile.js';

/** Makes files for the reader, one at a time, and holds what to say when one could not be made. */
export function useDownload(messages: Messages) {
  const [failure, setFailure] = useState('');
  return {
    failure,
    download(make: () => Promise<DownloadFile>): void {
      setFailure('');
      make()
        .then(saveFile)
        .catch((error: unknown) => setFailure(reasonFor(error, messages)));
    },
  };
}

/** By its code alone: what makes pictures is not loaded until one is asked for. */
function reasonFor(error: unknown, { view }: Messages): string {
  switch ((error as { readonly code?: unknown } | null)?.code) {
    case 'too-large':
      return view.download.pngTooLarge;
    case 'not-drawn':
      return view.download.pngNotDrawn;
    default:
      return view.download.failed;
  }
}
