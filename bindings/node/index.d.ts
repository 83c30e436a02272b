// Boost Software License 1.0
import type { Card, PolicyDocument } from './contract.js';

export type * from './contract.js';

/** Text, or bytes in any encoding that is found (UTF-8, UTF-16, UTF-32, Shift_JIS, EUC-JP, ISO-2022-JP). */
export type Input = string | ArrayBuffer | ArrayBufferView;

/** A form that documents are read back from. */
export type ReadForm = 'json' | 'xml' | 'text';
/** A form that documents are written in: `jsonl` is a card a line, `text` is to be corrected by hand. */
export type WriteForm = 'json' | 'json-pretty' | 'jsonl' | 'xml' | 'text';

export interface ParseOptions {
  /** Name of the source, `-` by itself. */
  name?: string;
  /** Read the document as this family only; found by itself when it is not given. */
  family?: PolicyDocument['family'] | null;
  /** Western fiscal year, 1868 to 2999, of amounts whose document says none. */
  fiscalYear?: number | null;
  /** Words to read with before those that are compiled in: XML, or `Vocabularies` made ready once. */
  vocabularies?: Vocabularies | Input | Input[] | null;
}

export interface ConvertOptions extends ParseOptions {
  /** The input is a document that was written in this form; a policy document when it is not given. */
  from?: ReadForm;
  /** `json` by itself. */
  to?: WriteForm;
}

/** Words that documents are read with, made ready once. */
export class Vocabularies {
  private constructor();
  /** Gives their memory back; they cannot be read with afterwards. */
  free(): void;
}

export type ErrorCode = 'too-large' | 'bad-option' | 'malformed' | 'no-memory' | 'misuse' | 'internal';

/** A call that could not be done. The content of a policy document is never an error: doubts are its `diagnostics`. */
export class ShisakuError extends Error {
  private constructor();
  readonly code: ErrorCode;
}

/** shisaku, loaded. Calls are synchronous; a document is a plain object, there is nothing to be freed. */
export interface Shisaku {
  /** Version of the library, `0.1.0`. */
  readonly version: string;
  /** Version of the output contract, `1`. */
  readonly contractVersion: number;

  /** Reads a policy document. Amounts beyond 9,007 trillion yen are not exact as numbers of JavaScript: `convert`. */
  parse(input: Input, options?: ParseOptions): PolicyDocument;
  /** Reads back what was written of a document. Throws a `ShisakuError` `malformed`, with the place in its message. */
  read(input: Input, from: ReadForm): PolicyDocument;
  /** The cards of a document, a JSON object a line. */
  toJsonl(document: PolicyDocument): string;
  toXml(document: PolicyDocument): string;
  /** The text form, to be corrected by hand and read back. */
  toText(document: PolicyDocument): string;
  /** From a text to a text, without objects between: the fastest way, exact to the byte and the last yen. */
  convert(input: Input, options?: ConvertOptions): string;
  /** Makes vocabularies ready (docs/vocabularies.md), for many documents. */
  vocabularies(xml: Input | Input[]): Vocabularies;
}

/** What shisaku.wasm is loaded from: its URL, its bytes, or a module that is compiled; by itself the file beside this one. */
export type WasmSource = string | URL | ArrayBuffer | ArrayBufferView | WebAssembly.Module;

/** Every card of a document in order, whatever section it stands under: the document's own objects. */
export function cards(document: PolicyDocument): Card[];

/** Loads shisaku. Each call gives an instance with a memory of its own. */
export function init(source?: WasmSource): Promise<Shisaku>;
export default init;
