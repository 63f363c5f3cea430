import { getMDXComponent } from 'mdx-bundler/client';
import { createElement, type ReactNode } from 'react';
import { getProseCode } from '@/lib/content/book';
import type { Prose } from '@/lib/content/prose-source';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import type { Chapter } from '@/lib/guidebook/guidebook-schema';
import { proseComponents } from './prose-components';
import type { ProseSetting } from './prose-setting';

/** One chapter's prose as elements: compiled, evaluated here on the server, and given the book's components. */
export async function renderProse(
  guidebook: Guidebook,
  chapter: Pick<Chapter, 'id' | 'sections'>,
  prose: Prose,
  setting: ProseSetting,
): Promise<ReactNode> {
  const code = await getProseCode(setting.folder ?? `chapters/${chapter.id}`, prose.locale);
  const Prose = getMDXComponent(code, setting.jsx && { _jsx_runtime: setting.jsx });
  const components = proseComponents(guidebook, chapter, prose, setting);
  return createElement(Prose, { components });
}
