import type { ComponentProps } from 'react';
import './manual.css';

/** A table of the manual's text: on a narrow screen it scrolls by itself, not the page. */
export function ManualTable(table: ComponentProps<'table'>) {
  return (
    <div
      className="sb-unstyled manual-scroll manual-scroll--text"
      role="group"
      aria-label="Table"
      tabIndex={0}
    >
      <table {...table} className="manual-table" />
    </div>
  );
}
