// Boost Software License 1.0
// What the types promise, for tsc alone: `npm run types`.
import load, { cards, init, ShisakuError, type BudgetEntry, type Card, type PolicyDocument, type Shisaku } from '../index.js';

const shisaku: Shisaku = await init(new URL('../dist/shisaku.wasm', import.meta.url));
const document: PolicyDocument = shisaku.parse(new Uint8Array(), { family: 'policy-sheet', fiscalYear: 2024 });
const found: Card[] = cards(document);
const yen: (number | null)[] = found.flatMap((card) => card.budget.map((entry: BudgetEntry) => entry.yen));
const text: string = shisaku.convert('', { to: 'xml', vocabularies: shisaku.vocabularies(['<vocabulary/>']) });
for (const block of found[0]?.purpose ?? []) {
  if (block.type === 'list') console.log(block.items.length, yen, text, (await load()).version);
  // @ts-expect-error a table has no text
  if (block.type === 'table') console.log(block.text);
}
// @ts-expect-error no such family
shisaku.parse('', { family: 'letter' });
// @ts-expect-error no such form
shisaku.read('', 'jsonl');
try {
  shisaku.read('', 'json');
} catch (error) {
  if (error instanceof ShisakuError && error.code === 'malformed') console.log(error.message);
}
