// Boost Software License 1.0
// shisaku for Node and the browser: the C interface of shisaku.wasm as functions on plain objects.
import { Memory, bytesOf } from './memory.js';

// as in bindings/c/include/shisaku/c.h
const families = ['policy-sheet', 'numbered-measure', 'priority-outline', 'priority-measure', 'mixed', 'unknown'];
const forms = { json: 1, xml: 2, text: 3 };
const optionWords = 5;

/** A call that could not be done; `code` is that of the C interface: `malformed`, `bad-option`, `too-large`, … */
export class ShisakuError extends Error {
  constructor(code, message) {
    super(message);
    this.name = 'ShisakuError';
    this.code = code;
  }
}

/** Words that documents are read with, made ready once. */
export class Vocabularies {
  #owner;
  #handle;

  /** @internal */
  constructor(owner, handle) {
    this.#owner = owner;
    this.#handle = handle;
  }

  /** @internal */
  handleFor(owner) {
    if (owner !== this.#owner || this.#handle === 0) {
      throw new ShisakuError('misuse', 'the vocabularies were freed, or are of another instance');
    }
    return this.#handle;
  }

  free() {
    if (this.#handle !== 0) this.#owner.call.shisaku_vocabularies_free(this.#handle);
    this.#handle = 0;
  }
}

class Shisaku {
  #memory;

  constructor(module) {
    this.#memory = new Memory(module);
    const { call } = this.#memory;
    this.version = this.#memory.zeroTerminated(call.shisaku_version());
    this.contractVersion = call.shisaku_contract_version();
    Object.freeze(this);
  }

  parse(input, options) {
    return JSON.parse(this.convert(input, { ...options, from: undefined, to: 'json' }));
  }

  read(input, from) {
    return JSON.parse(this.convert(input, { from, to: 'json' }));
  }

  toJsonl(document) {
    return this.convert(JSON.stringify(document), { from: 'json', to: 'jsonl' });
  }

  toXml(document) {
    return this.convert(JSON.stringify(document), { from: 'json', to: 'xml' });
  }

  toText(document) {
    return this.convert(JSON.stringify(document), { from: 'json', to: 'text' });
  }

  convert(input, options = {}) {
    const bytes = bytesOf(input, 'the input');
    const document = options.from === undefined ? this.#parse(bytes, options) : this.#read(bytes, options.from);
    try {
      return this.#write(document, options.to ?? 'json');
    } finally {
      this.#memory.call.shisaku_document_free(document);
    }
  }

  vocabularies(xml) {
    const texts = (Array.isArray(xml) ? xml : [xml]).map((text) => bytesOf(text, 'a vocabulary'));
    const memory = this.#memory;
    return memory.withAll(texts, (places) =>
      memory.with(8 * places.length, (array) => {
        memory.words(array, 2 * places.length).set(places.flat());
        const make = (out) => memory.call.shisaku_vocabularies_new(array, places.length, out);
        return new Vocabularies(memory, this.#made(make));
      }),
    );
  }

  #parse(bytes, options) {
    if (!(options.vocabularies === undefined || options.vocabularies === null || options.vocabularies instanceof Vocabularies)) {
      const vocabularies = this.vocabularies(options.vocabularies);
      try {
        return this.#parse(bytes, { ...options, vocabularies });
      } finally {
        vocabularies.free();
      }
    }
    const memory = this.#memory;
    const name = bytesOf(options.name ?? '-', 'the name');
    if (name.includes(0)) throw new ShisakuError('bad-option', 'the name of the source holds a zero');
    return memory.withAll([bytes, name], ([[at, size], [nameAt]]) =>
      memory.with(4 * optionWords, (given) => {
        this.#check(memory.call.shisaku_options_init(given, 4 * optionWords));
        const vocabularies = options.vocabularies?.handleFor(memory) ?? 0;
        memory.words(given + 4, 4).set([nameAt, familyOf(options.family), fiscalYearOf(options.fiscalYear), vocabularies]);
        return this.#made((out) => memory.call.shisaku_parse(at, size, given, out));
      }),
    );
  }

  #read(bytes, from) {
    if (!Object.hasOwn(forms, from)) throw new ShisakuError('bad-option', `no such form: ${from}`);
    const { call } = this.#memory;
    return this.#memory.withBytes(bytes, (at, size) =>
      this.#made((out) => call.shisaku_read(at, size, forms[from], out)),
    );
  }

  #write(document, to) {
    const { call } = this.#memory;
    const writers = {
      json: (out) => call.shisaku_document_json(document, 0, out),
      'json-pretty': (out) => call.shisaku_document_json(document, 1, out),
      jsonl: (out) => call.shisaku_document_jsonl(document, out),
      xml: (out) => call.shisaku_document_xml(document, out),
      text: (out) => call.shisaku_document_text(document, out),
    };
    if (!Object.hasOwn(writers, to)) throw new ShisakuError('bad-option', `no such form: ${to}`);
    return this.#memory.with(8, (string) => {
      this.#check(writers[to](string));
      const text = this.#memory.text(...this.#memory.words(string, 2));
      call.shisaku_string_free(string);
      return text;
    });
  }

  /** The handle that `make` puts where it is told. */
  #made(make) {
    return this.#memory.with(4, (out) => {
      this.#check(make(out));
      return this.#memory.words(out, 1)[0];
    });
  }

  #check(status) {
    if (status === 0) return;
    const memory = this.#memory;
    const code = memory.zeroTerminated(memory.call.shisaku_status_name(status));
    throw new ShisakuError(code, memory.zeroTerminated(memory.call.shisaku_error_message()));
  }
}

function familyOf(name) {
  if (name === undefined || name === null) return 0;
  const index = families.indexOf(name);
  if (index < 0) throw new ShisakuError('bad-option', `no such family: ${name}`);
  return index + 1;
}

function fiscalYearOf(year) {
  if (year === undefined || year === null) return 0;
  // 0 is what C takes for a year that is not said
  if (!Number.isInteger(year) || year <= 0 || year > 9999) throw new ShisakuError('bad-option', `no fiscal year: ${year}`);
  return year;
}

/** The module of a URL, of bytes, or of a response; by itself that which lies beside this file. */
async function compile(source) {
  if (source instanceof WebAssembly.Module) return source;
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return WebAssembly.compile(source);
  const url = new URL(source ?? './dist/shisaku.wasm', import.meta.url);
  if (url.protocol === 'file:') {
    const { readFile } = await import(/* webpackIgnore: true */ /* @vite-ignore */ 'node:fs/promises');
    return WebAssembly.compile(await readFile(url));
  }
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  // a server that does not know the type of .wasm is not refused
  if (response.headers.get('content-type') === 'application/wasm') return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

/** Every card of a document in order, whatever section it stands under. */
export function cards(document) {
  const of = (node) => ('kind' in node ? [node] : node.type === 'section' ? node.body.flatMap(of) : []);
  return document.body.flatMap(of);
}

/** Loads shisaku. Each call gives an instance with a memory of its own. */
export async function init(source) {
  return new Shisaku(await compile(source));
}

export default init;
