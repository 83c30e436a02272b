// Boost Software License 1.0
// The package as a program in Node uses it.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import load, { ShisakuError, Vocabularies, cards, init } from '../index.js';
import { differences } from './vectors.js';

const project = new URL('../../../', import.meta.url);
const read = (path) => readFile(new URL(path, project));
const shisaku = await init();

const card = '施設の名 里の家\n受け持ち 総務部施設課\n建てた年 昭和58年\nねらい\n雨を止める。\n\n';
const words = `<vocabulary version="1" name="card" form="sheet"><title>手入れ</title>
  <label field="name">施設の名</label><label field="offices">受け持ち</label><label field="other">建てた年</label>
  <label field="purpose">ねらい</label></vocabulary>`;
const failure = (code, message = /./) => (error) =>
  error instanceof ShisakuError && error.code === code && message.test(error.message);

test('every vector, to the byte', async () => {
  const { cases, outputs, found } = await differences(shisaku, read);
  assert.deepEqual(found, []);
  assert.ok(cases > 60 && outputs > 100, `${cases} cases, ${outputs} outputs`);
});

test('a text is a document, typed', async () => {
  const text = (await read('tests/vectors/inputs/sheet')).toString();
  const document = shisaku.parse(text, { name: 'sheet.txt' });
  assert.equal(document.source.name, 'sheet.txt');
  assert.equal(document.family, 'policy-sheet');
  assert.equal(document.body[0].name, '里のバスの運行支援');
  assert.deepEqual(document.body[0].budget.map((entry) => [entry.fiscal_year, entry.yen]), [[2024, 120000000], [2023, 95000000]]);
  assert.deepEqual(document.diagnostics, []);
});

test('text and bytes of any kind are the same', async () => {
  const bytes = await read('tests/vectors/inputs/sheet');
  const whole = new Uint8Array(bytes).buffer;
  const expected = shisaku.parse(bytes.toString());
  for (const input of [bytes, whole, new DataView(whole), new Uint8Array([0, ...bytes]).subarray(1)]) {
    assert.deepEqual(shisaku.parse(input), expected);
  }
  assert.equal(shisaku.parse(await read('tests/vectors/inputs/shift-jis')).source.encoding, 'Shift_JIS');
});

test('a document is written, read back and written again alike', async () => {
  const document = shisaku.parse(await read('corpus/policy-sheet/forest-2022/source.txt'));
  assert.deepEqual(shisaku.read(shisaku.toXml(document), 'xml'), document);
  assert.equal(shisaku.toText(shisaku.read(shisaku.toText(document), 'text')), shisaku.toText(document));
  assert.equal(shisaku.toJsonl(document).trimEnd().split('\n').length, 4);
});

test('cards are found in sections, too', async () => {
  for (const path of ['mixed/sheet-and-measures-2024', 'priority-measure/kokudo-2025', 'unknown/press-release']) {
    const document = shisaku.parse(await read(`corpus/${path}/source.txt`));
    const lines = shisaku.toJsonl(document).split('\n').slice(0, -1);
    assert.deepEqual(cards(document), lines.map((line) => JSON.parse(line)));
  }
});

test('doubts are diagnostics', () => {
  const [doubt] = shisaku.parse('').diagnostics;
  assert.equal(doubt.code, 'empty-input');
  assert.equal(doubt.severity, 'warning');
});

test('vocabularies: as XML, as bytes, made ready once, freed', () => {
  const name = (options) => shisaku.parse(card + card, options).body.find((node) => node.kind)?.name;
  assert.notEqual(name(), '里の家');
  assert.equal(name({ vocabularies: words }), '里の家');
  assert.equal(name({ vocabularies: [new TextEncoder().encode(words)] }), '里の家');
  const ready = shisaku.vocabularies(words);
  assert.ok(ready instanceof Vocabularies);
  assert.equal(name({ vocabularies: ready }), '里の家');
  ready.free();
  ready.free();
  assert.throws(() => name({ vocabularies: ready }), failure('misuse'));
  assert.throws(() => shisaku.vocabularies('<vocabulary>'), failure('malformed', /line 1/));
});

test('options that are none are refused', () => {
  assert.throws(() => shisaku.parse('', { family: 'letter' }), failure('bad-option'));
  assert.throws(() => shisaku.parse('', { name: 'a\0b' }), failure('bad-option', /zero/));
  assert.throws(() => shisaku.parse('', { fiscalYear: 12 }), failure('bad-option', /1868/));
  assert.throws(() => shisaku.parse('', { fiscalYear: 2024.5 }), failure('bad-option'));
  assert.throws(() => shisaku.convert('', { to: 'pdf' }), failure('bad-option'));
  assert.throws(() => shisaku.convert('', { from: 'constructor' }), failure('bad-option'));
  assert.throws(() => shisaku.parse(12), TypeError);
  assert.throws(() => shisaku.read('{"shisaku":2}', 'json'), failure('malformed', /version 1/));
});

test('memory is given back', async () => {
  const bytes = await read('corpus/priority-measure/kokudo-2025/source.txt');
  const { Instance } = WebAssembly;
  let memory;
  WebAssembly.Instance = class extends Instance {
    constructor(...given) {
      super(...given);
      memory = this.exports.memory;
    }
  };
  const own = await load(await read('bindings/node/dist/shisaku.wasm'));
  WebAssembly.Instance = Instance;
  const all = () => {
    own.convert(bytes, { vocabularies: words });
    own.toText(own.parse(bytes));
    assert.throws(() => own.convert(bytes, { to: 'none' }), failure('bad-option'));
    assert.throws(() => own.convert(bytes, { from: 'json' }), failure('malformed'));
    assert.throws(() => own.convert(bytes, { vocabularies: [words, ''] }), failure('malformed'));
  };
  for (let i = 0; i < 10; ++i) all();
  const before = memory.buffer.byteLength;
  for (let i = 0; i < 300; ++i) all();
  assert.equal(memory.buffer.byteLength, before);
});

test('large texts and deep ones end well', () => {
  const large = '【予算】苗木配布事業 3.9億円\n'.repeat(100_000);
  assert.ok(shisaku.convert(large, { to: 'jsonl' }).length >= 0);
  assert.throws(() => shisaku.read('['.repeat(1_000_000), 'json'), failure('malformed'));
  assert.throws(() => shisaku.read('<document>'.repeat(100_000), 'xml'), failure('malformed'));
  assert.equal(shisaku.parse('施策名：里の足\n').body[0].name, '里の足');
});

test('a document as deep as is read', () => {
  const document = shisaku.parse('');
  const deep = (levels) => {
    let body = [];
    for (let i = 0; i < levels; ++i) body = [{ type: 'section', marker: null, title: '章', body, span: document.diagnostics[0].span }];
    return JSON.stringify({ ...document, body });
  };
  let least = 1, most = 4096; // the first depth that is refused
  while (least < most) {
    const middle = (least + most) >> 1;
    try {
      shisaku.read(deep(middle), 'json');
      least = middle + 1;
    } catch (error) {
      assert.ok(failure('malformed')(error), `${middle} levels: ${error}`);
      most = middle;
    }
  }
  assert.ok(least > 300 && least < 4096, `${least} levels are refused`);
  const whole = shisaku.read(deep(least - 1), 'json');
  for (const form of ['xml', 'text']) {
    const written = form === 'xml' ? shisaku.toXml(whole) : shisaku.toText(whole);
    assert.equal(shisaku.read(written, form).body[0].title, '章');
  }
});

test('it is what it says', () => {
  assert.equal(shisaku.version, '0.1.0');
  assert.equal(shisaku.contractVersion, 1);
});
