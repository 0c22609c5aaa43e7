import { cy } from '@milepost/core/messages';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ProxyMark } from './ProxyMark.js';
import { ProxyNote } from './ProxyNote.js';
import { proxyNoteExample } from './ProxyNote.examples.js';

afterEach(cleanup);

describe('ProxyNote', () => {
  it('says what a proxy measure stands for, why, and that it is approximate', () => {
    const { container } = render(<ProxyNote {...proxyNoteExample} />);
    for (const words of ['approximate', 'the same child', 'not matched child by child']) {
      expect(container.textContent).toContain(words);
    }
  });

  it('names the measure where it does not stand beside it', () => {
    render(<ProxyNote {...proxyNoteExample} label="Discussions" messages={cy} />);
    expect(screen.getByText('Discussions').lang).toBe('en');
  });
});

describe('ProxyMark', () => {
  it('says "Proxy measure", not "asterisk", and leads to its note', () => {
    render(
      <>
        <ProxyMark noteId="note" />
        <ProxyNote {...proxyNoteExample} id="note" />
      </>,
    );
    expect(screen.getByRole('link', { name: 'Proxy measure' }).getAttribute('href')).toBe('#note');
    expect(document.getElementById('note')?.tabIndex).toBe(-1);
  });

  it('is no link without a note to lead to', () => {
    render(<ProxyMark />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('Proxy measure')).toBeTruthy();
  });
});
