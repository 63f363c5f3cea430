import { cwd } from 'node:process';
import { notFound } from 'next/navigation';
import { getBook } from '@/lib/content/book';
import { keptRubric, keptVersions, rubricText } from '@/lib/content/versions';
import { rubricOf } from '@/lib/guidebook/rubric';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** `/rubrics/<version>.json`: every kept version, and the present one. */
export function generateStaticParams() {
  const versions = new Set([...keptVersions(cwd()), getBook().guidebook.version]);
  return [...versions].map((version) => ({ file: `${version}.json` }));
}

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const version = /^(\d+\.\d+\.\d+)\.json$/.exec(file)?.[1];
  if (version === undefined) notFound();
  const { guidebook } = getBook();
  const present = version === guidebook.version ? rubricText(rubricOf(guidebook)) : null;
  const text = present ?? keptRubric(cwd(), version);
  if (text === null) notFound();
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
