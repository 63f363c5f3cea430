'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { isSharedComputer } from '@/components/session/is-shared-computer';
import { useSession } from '@/components/session/session.client';
import type { KeptRating } from '@/lib/cohort/kept-rating';
import {
  isSameRating,
  type Levels,
  mergedRatings,
  type RatingConflict,
  withLevel,
} from '@/lib/cohort/rating-draft';
import type { Rating } from '@/lib/cohort/rating-schema';
import type { Level } from '@/lib/guidebook/criterion-schema';
import type { Locale } from '@/lib/i18n/locale';
import { call, type Failure } from '../call';
import { isPassing, pauseAfter } from './retry';
import { keepRatingHere, readRatingHere, type RatingPlace } from './kept-ratings';

/** Presses in quick succession are stored together. */
const GATHER_MS = 400;

const nothing: Levels = {};

export type RatingState = {
  /** As the server last told it; null: not read yet. */
  rating: Rating | null;
  levels: Levels;
  conflicts: readonly RatingConflict[];
  isSending: boolean;
  /** Whether the server has all that stands here. */
  isStored: boolean;
  failure: Failure | null;
  /** Whether the browser keeps what the server does not have yet. */
  isKept: boolean;
};

/**
 * One mentor's ratings of one team. Each is kept in the browser at once and sent soon after; what
 * cannot be sent stays and is sent again. What another device stored meanwhile is put together
 * with what stands here, criterion by criterion.
 */
export function useRating(locale: Locale, place: RatingPlace) {
  const isShared = useSession(isSharedComputer);
  const isReady = useSession(({ status }) => status === 'ready');
  const [state, setState] = useState<RatingState>({
    rating: null,
    levels: {},
    conflicts: [],
    isSending: false,
    isStored: true,
    failure: null,
    isKept: false,
  });
  /** What is true now, between two renderings as well. */
  const now = useRef({ ...state, base: nothing, request: { id: '', levels: nothing }, link: '' });
  const mayKeep = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const fails = useRef(0);

  function set(part: Partial<typeof now.current>) {
    now.current = { ...now.current, ...part };
    const { rating, levels, conflicts, isSending, failure, isKept, base } = now.current;
    const isStored = isSameRating(levels, base);
    setState({ rating, levels, conflicts, isSending, isStored, failure, isKept });
  }
  function keep() {
    const { levels, base, link } = now.current;
    const kept: KeptRating = { levels, base, link };
    set({ isKept: mayKeep.current && keepRatingHere(place, kept) });
  }
  function soon(ms: number) {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void send(), ms);
  }
  function failed(failure: Failure) {
    set({ failure, isSending: false });
    fails.current += 1;
    if (isPassing(failure)) soon(pauseAfter(fails.current, failure.retryAfter));
  }
  /** Puts what the server has together with what stands here. */
  function take(rating: Rating, base: Levels) {
    const { link } = rating.mentor;
    // What stands here is of this mentor, or of another one who rated in this browser before.
    const isOwn = now.current.link === '' || now.current.link === link;
    const merged = isOwn
      ? mergedRatings(base, now.current.levels, rating.levels)
      : { levels: rating.levels, conflicts: [] };
    fails.current = 0;
    set({ rating, link, base: rating.levels, ...merged, isSending: false, failure: null });
    keep();
    if (merged.conflicts.length === 0 && !isSameRating(merged.levels, rating.levels)) soon(0);
  }
  async function read() {
    const got = await call('readRating', { locale, path: place });
    if (got.ok) take(got.value, now.current.base);
    else failed(got.failure);
  }
  async function send() {
    const { rating, levels, base, isSending, conflicts } = now.current;
    if (isSending || conflicts.length > 0) return;
    set({ isSending: true });
    if (rating === null) return read();
    if (isSameRating(levels, base)) {
      set({ isSending: false, failure: null });
      return;
    }
    // The same ratings are the same request, however often they are sent.
    const { request } = now.current;
    const id =
      request.id && isSameRating(request.levels, levels) ? request.id : crypto.randomUUID();
    set({ request: { id, levels } });
    const body = { requestId: id, version: rating.version, levels };
    const got = await call('rate', { locale, path: place, body });
    if (got.ok) take(got.value.rating, levels);
    else if (got.failure.code === 'version-conflict') await read();
    else failed(got.failure);
  }
  function rate(criterion: string, level: Level | null) {
    set({ levels: withLevel(now.current.levels, criterion, level) });
    keep();
    soon(GATHER_MS);
  }
  function settle({ criterion, there }: RatingConflict, side: 'here' | 'there') {
    const { levels, conflicts } = now.current;
    set({
      levels: side === 'here' ? levels : withLevel(levels, criterion, there),
      conflicts: conflicts.filter((each) => each.criterion !== criterion),
    });
    keep();
    soon(GATHER_MS);
  }

  useEffect(() => {
    mayKeep.current = isReady && !isShared;
  }, [isReady, isShared]);
  const begin = useEffectEvent(() => {
    const kept = readRatingHere(place);
    if (kept) set({ ...kept, isKept: true });
    void send();
  });
  const again = useEffectEvent(() => {
    if (now.current.failure) void send();
  });
  /** Whoever leaves right after a press has rated all the same. */
  const end = useEffectEvent(() => {
    clearTimeout(timer.current);
    if (now.current.rating) void send();
  });
  useEffect(() => {
    const retry = () => again();
    begin();
    addEventListener('online', retry);
    return () => {
      removeEventListener('online', retry);
      end();
    };
  }, []);
  return { ...state, rate, settle, sendNow: () => void send() };
}

export type RatingHere = ReturnType<typeof useRating>;
