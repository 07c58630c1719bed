import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';

const folder = 'machines/scenarios';
const sources = readdirSync(folder)
  .filter((file) => file.endsWith('.scenario.ts'))
  .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
const idsIn = (/** @type {string} */ text) => [...text.matchAll(/^ {2}id: '([\w-]+)'/gm)].map(([, id = '']) => id);
const stopsIn = (/** @type {string} */ text) => [...text.matchAll(/stop\('\w+', '(\w+)'/g)].map(([, id = '']) => id);

/** The ids of all practices that have a file of their own. */
export const alone = sources.map(idsIn).flatMap((ids) => (ids.length === 1 ? ids : []));

/** The stops of a practice that no other has. */
function ownStops(/** @type {string} */ id) {
  const own = sources.find((text) => idsIn(text).includes(id)) ?? '';
  const others = new Set(sources.filter((text) => text !== own).flatMap(stopsIn));
  return stopsIn(own).filter((stop) => !others.has(stop));
}

/**
 * Builds as if a practice was not there: what stands anywhere under its id goes, its words and its way at the finish too, and
 * the words of stops that no other practice has. What nothing asks for any more is left out by the build itself.
 * @param {string} id
 * @returns {import('vite').Plugin & { readonly gone: () => number }} `gone`: how many things went
 */
export function withoutScenario(id) {
  const stops = new Set(ownStops(id));
  let gone = 0;
  return {
    name: 'without-scenario',
    enforce: 'post',
    gone: () => gone,
    transform(code, file) {
      if (!/[\\/](?:src|machines)[\\/]/.test(file) || !/\.tsx?$/.test(file)) return null;
      const inWords = /[\\/]strings[\\/]/.test(file);
      const isOf = (/** @type {unknown} */ name) => name === id || (inWords && stops.has(String(name)));
      /** @type {[number, number][]} */
      const ranges = [];
      const look = (/** @type {any} */ node) => {
        if (!node || typeof node !== 'object') return;
        const inList = node.type === 'ArrayExpression' ? node.elements : [];
        for (const part of [...(node.type === 'ObjectExpression' ? node.properties : []), ...inList]) {
          if (isOf(part?.key?.value ?? part?.key?.name ?? part?.value)) ranges.push([part.start, part.end]);
        }
        for (const part of Object.values(node)) if (part && typeof part === 'object') look(part);
      };
      look(parseAst(code));
      gone += ranges.length;
      return ranges
        .sort(([a], [b]) => b - a)
        .reduce((text, [start, end]) => text.slice(0, start) + text.slice(end).replace(/^\s*,/, ''), code);
    },
  };
}
