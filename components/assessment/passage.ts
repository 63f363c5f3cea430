const pages = new Map<string, Promise<Document>>();

/**
 * The text of one section, as nodes to be put on this page: from the chapter's own page, so that
 * it is written once. Rejects when the page cannot be had or lacks the section.
 * @param address the chapter's page
 */
export async function loadPassage(address: string, section: string): Promise<Node[]> {
  const chapter = await loadPage(address);
  const found = chapter.querySelector(`section[aria-labelledby="${CSS.escape(section)}"]`);
  const prose = found?.querySelector(':scope > :not(aside)');
  if (!prose) throw new Error(`${address} has no section ${section}`);
  const copy = document.importNode(prose, true);
  settle(copy, address, section);
  return [...copy.childNodes];
}

function loadPage(address: string): Promise<Document> {
  const page = pages.get(address) ?? fetchPage(address);
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  return page;
}

async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** Attributes that name ids of other elements. */
const references = ['aria-labelledby', 'aria-describedby', 'for'];
const prefix = 'passage-';

/** Makes a piece of another page fit into this one: its heading goes, its ids and links still hold. */
function settle(prose: Element, address: string, section: string): void {
  prose.querySelector(`#${CSS.escape(section)}`)?.parentElement?.remove();
  prose.querySelectorAll(':is(h2, h3) + a').forEach((anchor) => anchor.remove());
  prose.querySelectorAll('details').forEach((details) => (details.open = false));
  const ids = new Set([...prose.querySelectorAll('[id]')].map(({ id }) => id));
  for (const element of prose.querySelectorAll('*')) {
    if (element.id) element.id = prefix + element.id;
    for (const name of references) {
      const named = element.getAttribute(name);
      if (named)
        element.setAttribute(
          name,
          named
            .split(' ')
            .map((id) => prefix + id)
            .join(' '),
        );
    }
    for (const { name, value } of element.attributes) {
      if (value.includes('url(#'))
        element.setAttribute(name, value.replace('url(#', `url(#${prefix}`));
    }
    const href = element.getAttribute('href');
    if (href?.startsWith('#')) {
      const id = href.slice(1);
      if (ids.has(id)) jumpTo(element, prefix + id);
      else element.setAttribute('href', address + href);
    }
  }
}

/** A link inside the passage moves within it: the address of the page around it stays. */
function jumpTo(link: Element, id: string): void {
  link.setAttribute('href', `#${id}`);
  link.addEventListener('click', (event) => {
    const target = document.getElementById(id);
    if (!target) return;
    event.preventDefault();
    const around = target.closest('details');
    if (around) around.open = true;
    target.tabIndex = -1;
    target.focus();
  });
}
