import type { Model, ModelFile } from './model';
import { readModel } from './model';

/** By address. A failed load is forgotten, so that asking again tries again. */
const loads = new Map<string, Promise<Model>>();

/** The model of one language; fetched once per visit. */
export function loadModel(address: string): Promise<Model> {
  const load = loads.get(address) ?? fetchModel(address);
  loads.set(address, load);
  load.catch(() => loads.delete(address));
  return load;
}

async function fetchModel(address: string): Promise<Model> {
  const response = await fetch(address, { cache: 'no-cache' });
  const file: unknown = response.ok ? await response.json() : null;
  if (!isModelFile(file)) throw new Error(`${address} holds no model`);
  return readModel(file);
}

/** The file is our own, of the same build; what may come in its place is another page (a captive portal). */
function isModelFile(value: unknown): value is ModelFile {
  return typeof value === 'object' && value !== null && 'words' in value && 'levels' in value;
}
