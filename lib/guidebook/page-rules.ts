/** A kind of printed page with a running title of its own. Elements take it by `data-page`. */
export type NamedPage = {
  /** A CSS identifier. */
  name: string;
  /** Running title; none on a page like a cover. */
  title: string | null;
  /** What stands before the page's number, which then begins at 1; null: the number among all pages; none without title. */
  folio: string | null;
  /** Small Roman figures, as before the first chapter. */
  roman?: boolean;
};

/**
 * CSS of named pages. A margin box knows no element, so each running title needs a rule of its own.
 * @param foot what stands at the foot of every page: the edition
 */
export function pageRules(pages: readonly NamedPage[], foot: string): string {
  return [`@page{@bottom-left{content:${quoted(foot)}}}`, ...pages.map(pageRule)].join('\n');
}

function pageRule({ name, title, ...number }: NamedPage): string {
  const page =
    title === null ? BARE : `@top-right{content:${quoted(title)}}${numbering(name, number)}`;
  return `[data-page='${name}']{page:${name}}\n@page ${name}{${page}}`;
}

/** A counter that only pages of this name step forward: it begins anew with each of them. */
function numbering(name: string, { folio, roman }: Pick<NamedPage, 'folio' | 'roman'>): string {
  if (folio === null) return '';
  const number = `counter(${name}${roman ? ',lower-roman' : ''})`;
  return `counter-increment:${name};@bottom-right{content:${quoted(folio)} ${number}}`;
}

const BARE = ['top-left', 'top-right', 'bottom-left', 'bottom-right']
  .map((box) => `@${box}{content:none}`)
  .join('');

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, (sign) => `\\${sign}`)}"`;
}
