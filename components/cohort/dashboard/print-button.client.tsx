'use client';

/** Opens the browser’s own printing. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button type="button" onClick={() => print()}>
      {label}
    </button>
  );
}
