/**
 * What the pure folders may use of the platform: the parts that pages,
 * workers and Node all have. Everything else is a compile error there.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBufferView | ArrayBuffer, options?: { stream?: boolean }): string;
}
declare class TextEncoder {
  encodeInto(input: string, into: Uint8Array): { readonly read: number; readonly written: number };
  encode(input?: string): Uint8Array;
}
