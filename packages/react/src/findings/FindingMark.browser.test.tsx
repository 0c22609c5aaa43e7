import '../milepost.css';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FindingMark } from './FindingMark.js';

afterEach(cleanup);

const onKeyDown = vi.fn();

beforeEach(async () => {
  onKeyDown.mockReset();
  render(
    <div className="milepost" onKeyDown={onKeyDown}>
      <button type="button">Before</button>
      <FindingMark href="#finding" message="Two figures disagree.">
        Error 3
      </FindingMark>
    </div>,
  );
  await userEvent.hover(before());
});

const before = () => screen.getByRole('button', { name: 'Before' });
const mark = () => screen.getByRole('link', { name: 'Error 3' });
const words = () => screen.getByText('Two figures disagree.');
const isShown = () => words().matches(':popover-open');

describe('FindingMark', () => {
  it('shows its sentence on focus and hides it when focus goes on', async () => {
    expect(isShown()).toBe(false);
    mark().focus();
    await expect.poll(isShown).toBe(true);
    before().focus();
    await expect.poll(isShown).toBe(false);
  });

  it('shows its sentence under the pointer, and keeps it while the pointer is on the sentence', async () => {
    render(
      <FindingMark href="#other" message="Left later.">
        Note 4
      </FindingMark>,
    );
    const other = screen.getByText('Left later.');
    fireEvent.mouseEnter(other);
    await expect.poll(() => other.matches(':popover-open')).toBe(true);
    await userEvent.hover(mark());
    await expect.poll(isShown).toBe(true);
    await userEvent.hover(words());
    // When a mark that was left later has lost its sentence, this one would have lost it too.
    fireEvent.mouseLeave(other);
    await expect.poll(() => other.matches(':popover-open')).toBe(false);
    expect(isShown()).toBe(true);
    await userEvent.hover(before());
    await expect.poll(isShown).toBe(false);
  });

  it('takes the sentence away at Escape, leaves the focus, and keeps the key to itself', async () => {
    mark().focus();
    await expect.poll(isShown).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(isShown).toBe(false);
    expect(document.activeElement).toBe(mark());
    expect(onKeyDown).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(onKeyDown).toHaveBeenCalledOnce();
  });

  it('is large enough to touch, and its sentence stays within the window', async () => {
    const target = mark().getBoundingClientRect();
    expect(Math.min(target.width, target.height)).toBeGreaterThanOrEqual(24);
    mark().focus();
    await expect.poll(isShown).toBe(true);
    const { left, right, top, bottom } = words().getBoundingClientRect();
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(document.documentElement.clientWidth);
    expect(bottom).toBeLessThanOrEqual(document.documentElement.clientHeight);
  });
});
