import type { ReactNode } from 'react';

/** A table that scrolls in a box of its own on a phone; the box takes focus, so that a keyboard scrolls it too. */
export function TableBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="table-box" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
