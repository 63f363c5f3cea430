'use client';

import type { Route } from 'next';
import { useSession } from '@/components/session/session.client';
import { Link } from '@/components/ui/link';
import styles from './questions.module.css';

/** Says that the first stage is assumed, to whoever has not named theirs. */
export function ProfileNotice({
  text,
  action,
  href,
}: {
  text: string;
  action: string;
  href: Route;
}) {
  const named = useSession(
    ({ work, status }) => status !== 'ready' || !!work.profile.stage?.options[0],
  );
  if (named) return null;
  return (
    <p className={styles.notice}>
      {text}
      <Link href={href}>{action}</Link>
    </p>
  );
}
