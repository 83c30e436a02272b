// Boost Software License 1.0
// The memory of shisaku.wasm: texts into it and out of it, structs of bindings/c/include/shisaku/c.h as 32-bit words.

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const notThere = 52; // ENOSYS of WASI

/** What shisaku.wasm asks of its host: next to nothing. There is no environment, no file, no clock. */
const host = {
  env: { emscripten_notify_memory_growth() {} },
  wasi_snapshot_preview1: {
    environ_sizes_get: () => notThere,
    environ_get: () => notThere,
    proc_exit(code) {
      throw new Error(`shisaku.wasm ended with ${code}`);
    },
  },
};

/** An instance of shisaku.wasm, and its memory. */
export class Memory {
  /** @param {WebAssembly.Module} module */
  constructor(module) {
    this.call = new WebAssembly.Instance(module, host).exports;
    this.call._initialize();
  }

  /** Calls `f` with memory of so many bytes, zeros at first. It is gone afterwards. */
  with(size, f) {
    const at = this.call.malloc(Math.max(size, 1));
    if (at === 0) throw new RangeError('out of memory');
    try {
      this.bytes(at, size).fill(0);
      return f(at);
    } finally {
      this.call.free(at);
    }
  }

  /** Calls `f` with the place and the size of bytes, a zero behind them. */
  withBytes(bytes, f) {
    return this.with(bytes.length + 1, (at) => {
      this.bytes(at, bytes.length).set(bytes);
      return f(at, bytes.length);
    });
  }

  /** Calls `f` with the places and sizes of many. */
  withAll(list, f, places = []) {
    if (places.length === list.length) return f(places);
    return this.withBytes(list[places.length], (at, size) => this.withAll(list, f, [...places, [at, size]]));
  }

  bytes(at, size) {
    return new Uint8Array(this.call.memory.buffer, at, size);
  }

  /** The 32-bit words of a struct; to be taken anew after each call, since the memory may have moved. */
  words(at, count) {
    return new Uint32Array(this.call.memory.buffer, at, count);
  }

  text(at, size) {
    return decoder.decode(this.bytes(at, size));
  }

  /** A text of C that ends with a zero. */
  zeroTerminated(at) {
    const rest = new Uint8Array(this.call.memory.buffer, at);
    return this.text(at, rest.indexOf(0));
  }
}

/** Text or bytes as bytes. */
export function bytesOf(input, name) {
  if (typeof input === 'string') return encoder.encode(input);
  if (input instanceof ArrayBuffer) return new Uint8Array(input);
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  throw new TypeError(`${name} is to be a string, an ArrayBuffer or a view of one`);
}
