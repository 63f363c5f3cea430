// @ts-check
// The other half of bench.mjs: runs the function of a TypeScript file and sends its rows home.
import { pathToFileURL } from 'node:url';

const [file = '', run = ''] = process.argv.slice(2);
const bench = await import(pathToFileURL(file).href);
const rows = await bench[run]();
process.send?.(rows, () => process.disconnect());
