/**
 * The few globals that Node and the browser have alike, for `tsconfig.shared.json`. Nothing that reads a clock, a file or
 * the network belongs here.
 */
interface Crypto {
  getRandomValues<T extends ArrayBufferView>(array: T): T
  randomUUID(): `${string}-${string}-${string}-${string}-${string}`
}
declare const crypto: Crypto

declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(bytes?: ArrayBuffer | ArrayBufferView): string
}
declare function structuredClone<T>(value: T): T
