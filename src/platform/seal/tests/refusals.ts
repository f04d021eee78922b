import { SealError } from '../seal-error.ts'

/** The code with which `work` is refused, or 'fine'. Any other error is a fault of the program and is thrown on. */
export function codeOf(work: () => unknown): string {
  try {
    work()
    return 'fine'
  } catch (error) {
    if (error instanceof SealError) return error.code
    throw error
  }
}

export async function codeOfAsync(work: () => Promise<unknown>): Promise<string> {
  try {
    await work()
    return 'fine'
  } catch (error) {
    if (error instanceof SealError) return error.code
    throw error
  }
}

/** The same bytes with one bit turned over. */
export function bitTurned(bytes: Uint8Array, bit: number): Buffer {
  const turned = Buffer.from(bytes)
  const at = bit >> 3
  turned[at] = (turned[at] ?? 0) ^ (1 << (bit & 7))
  return turned
}
