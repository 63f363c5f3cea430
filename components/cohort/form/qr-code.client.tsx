'use client';

import { useState } from 'react';
import type { Messages } from '@/lib/i18n/messages';
import styles from './form.module.css';

type QrCodeProps = { address: string; words: Messages['cohorts']['links'] };

/** Modules that a reader of QR codes needs blank around it. */
const QUIET = 4;

/** The address to be photographed from a screen or a sheet. What draws it is fetched only when wanted. */
export function QrCode({ address, words }: QrCodeProps) {
  const [code, setCode] = useState<{ path: string; size: number } | 'failed' | null>(null);

  async function draw() {
    try {
      const { encode } = await import('uqr');
      const { data } = encode(address, { ecc: 'M', border: QUIET });
      setCode({ path: pathOf(data), size: data.length });
    } catch {
      setCode('failed');
    }
  }
  return (
    <details className={styles.qr} onToggle={() => code === null && void draw()}>
      <summary>{words.qr}</summary>
      {code === 'failed' && <p role="status">{words.qrFailed}</p>}
      {code !== null && code !== 'failed' && (
        <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={words.qrAlt}>
          <path className={styles.qrPaper} d={`M0 0h${code.size}v${code.size}H0z`} />
          <path className={styles.qrInk} d={code.path} />
        </svg>
      )}
    </details>
  );
}

/** Dark modules as one path, a run of a row at a time. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.flatMap((dark, x) => {
        if (!dark || row[x - 1]) return [];
        const end = row.indexOf(false, x);
        return [`M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`];
      }),
    )
    .join('');
}
