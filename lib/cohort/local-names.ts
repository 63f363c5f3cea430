/** What the site calls a saved file, what a browser adds to a second one, and dates. */
const NOISE = [
  /\.json$/i,
  /\(\d{1,3}\)/g,
  /\b(?:copy|copy of)\b/gi,
  /副本|拷贝/g,
  /groundwork|奠基/gi,
  /\d{4}[-_.]?\d{2}[-_.]?\d{2}/g,
];

/** A team's name out of the name of its file, or of the folder it lay in; null: neither says one. */
export function nameFrom(file: string, folder: string): string | null {
  return cleaned(file) ?? cleaned(folder);
}

function cleaned(text: string): string | null {
  const bare = trimmed(NOISE.reduce((left, noise) => left.replace(noise, ' '), text));
  // Words joined by hyphens only: the file's way of writing spaces.
  const name = bare.includes(' ') ? bare : bare.replace(/-/g, ' ');
  return name === '' ? null : name.slice(0, 120);
}

/** With single spaces, and without the marks that are left where something was taken out. */
function trimmed(text: string): string {
  return text.replace(/[_\s]+/g, ' ').replace(/^[\s.,–-]+|[\s.,–-]+$/g, '');
}

/** Teams in the order in which they are shown, each with a name of its own; null: only its number. */
export function labelled<Team extends { id: string; name: string | null }>(
  teams: readonly Team[],
): (Team & { alias: number })[] {
  const used = new Map<string, number>();
  return teams
    .map((team, index) => {
      const before = team.name === null ? 0 : (used.get(team.name) ?? 0);
      if (team.name !== null) used.set(team.name, before + 1);
      const name = before === 0 ? team.name : `${team.name} (${before + 1})`;
      return { ...team, name, alias: index + 1 };
    })
    .sort(
      (a, b) =>
        Number(a.name === null) - Number(b.name === null) ||
        (a.name ?? '').localeCompare(b.name ?? '') ||
        a.alias - b.alias,
    );
}
