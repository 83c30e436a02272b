// Boost Software License 1.0
// How fast shisaku.wasm is here: node test/speed.js [FILE]; by itself a document of corpus/, over and over to 1 MB.
import { readFile } from 'node:fs/promises';

import { init } from '../index.js';

const [, , file = new URL('../../../corpus/policy-sheet/forest-2022/source.txt', import.meta.url)] = process.argv;
const once = await readFile(file);
const bytes = Buffer.concat(Array(Math.max(1, Math.round(1e6 / once.length))).fill(once));

/** The least of some times, in milliseconds. */
async function least(count, f) {
  let best = Infinity;
  for (let i = 0; i < count; ++i) {
    const start = performance.now();
    await f();
    best = Math.min(best, performance.now() - start);
  }
  return best.toFixed(1);
}

const start = performance.now();
const shisaku = await init();
console.log(`load               ${(performance.now() - start).toFixed(1)} ms`);
const first = performance.now();
shisaku.parse(once);
console.log(`the first document ${(performance.now() - first).toFixed(1)} ms, ${once.length} bytes`);
console.log(`convert to json    ${await least(9, () => shisaku.convert(bytes))} ms, ${bytes.length} bytes`);
console.log(`parse to an object ${await least(9, () => shisaku.parse(bytes))} ms`);
console.log(`again, loaded      ${await least(5, () => init())} ms`);
