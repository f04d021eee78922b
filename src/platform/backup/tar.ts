/** The archive as tar (ustar, POSIX.1-1988), so that whoever holds the key needs no program of ours: `age -d | tar -x`. */

const BLOCK = 512
export type Entry = { name: string; bytes: Buffer }

const octal = (value: number, width: number): string => value.toString(8).padStart(width - 1, '0')

/** One file of it, header and padding included. @throws RangeError for a name longer than tar keeps */
export function tarred({ name, bytes }: Entry, seconds: number): Buffer {
  if (Buffer.byteLength(name) > 100) throw new RangeError(`too long a name for tar: ${name}`)
  const head = Buffer.alloc(BLOCK)
  head.write(name, 0)
  head.write(octal(0o600, 8), 100)
  head.write(octal(0, 8), 108)
  head.write(octal(0, 8), 116)
  head.write(octal(bytes.length, 12), 124)
  head.write(octal(seconds, 12), 136)
  head.write('        ', 148)
  head.write('0', 156)
  head.write('ustar\u000000', 257)
  head.write(`${octal(sum(head), 7)}\0 `, 148)
  return Buffer.concat([head, bytes, Buffer.alloc(-bytes.length & (BLOCK - 1))])
}

export const TAR_END = Buffer.alloc(2 * BLOCK)

const sum = (head: Buffer): number => head.reduce((total, byte) => total + byte, 0)

/** The files of it, one after the other; each is held whole. @throws TarError when it is none, or ends before its end */
export async function* untarred(source: AsyncIterable<Buffer>): AsyncGenerator<Entry> {
  let have: Buffer = Buffer.alloc(0)
  const from = source[Symbol.asyncIterator]()
  const take = async (wanted: number): Promise<Buffer> => {
    const parts = [have]
    let length = have.length
    while (length < wanted) {
      const next = await from.next()
      if (next.done) throw new TarError()
      parts.push(next.value)
      length += next.value.length
    }
    const all = parts.length > 1 ? Buffer.concat(parts, length) : have
    have = all.subarray(wanted)
    return all.subarray(0, wanted)
  }
  for (;;) {
    const head = await take(BLOCK)
    if (head.every((byte) => byte === 0)) break
    const said = Number.parseInt(head.toString('latin1', 148, 154), 8)
    const blank = Buffer.from(head)
    blank.fill(' ', 148, 156)
    if (said !== sum(blank)) throw new TarError()
    const size = Number.parseInt(head.toString('latin1', 124, 135), 8)
    const bytes = await take(size)
    await take(-size & (BLOCK - 1))
    yield { name: head.toString('utf8', 0, head.indexOf(0)), bytes }
  }
  for (;;) if ((await from.next()).done) return // to the end: the last piece of the seal is behind it
}

export class TarError extends Error {
  constructor() {
    super('not a whole tar')
  }
}
