import { randomBytes } from 'node:crypto'
import { CHUNK, FILE_KEY, headFor, openChunk, openHead, payloadKey, SEALED_CHUNK, shutChunk } from './age.ts'

/** Why a file is not what was written: `not_age`, `other_key`, `changed` somewhere within, or it ends too early (`cut`). */
export class AgeError extends Error {
  readonly problem: 'not_age' | 'other_key' | 'changed' | 'cut'
  constructor(problem: AgeError['problem']) {
    super(`age: ${problem}`)
    this.problem = problem
  }
}

type Bytes = AsyncIterable<Buffer> | Iterable<Buffer>
/** Longer is no head of ours: thousands of recipients, or a file that never was one. */
const LONGEST_HEAD = 64 * 1024

/**
 * A file of any length as only the recipients open it, in pieces of 64 KiB, so that memory stays flat. Whoever gives `fileKey` can
 * read the file once more, to see that the disk kept it, and forgets the key then.
 */
export async function* sealStream(
  source: Bytes,
  recipients: readonly Buffer[],
  fileKey: Buffer = randomBytes(FILE_KEY),
): AsyncGenerator<Buffer> {
  const nonce = randomBytes(FILE_KEY)
  const key = payloadKey(fileKey, nonce)
  yield Buffer.concat([headFor(fileKey, recipients), nonce])
  let at = 0
  let kept: Buffer[] = []
  let length = 0
  for await (const bytes of source) {
    kept.push(bytes)
    length += bytes.length
    if (length <= CHUNK) continue
    let all = Buffer.concat(kept, length)
    for (; all.length > CHUNK; all = all.subarray(CHUNK)) yield shutChunk(key, at++, false, all.subarray(0, CHUNK))
    kept = [all]
    length = all.length
  }
  yield shutChunk(key, at, true, Buffer.concat(kept, length))
}

/** What was sealed, piece by piece; each piece is authentic when it comes. With the private key of a recipient, or the file's own. */
export async function* openStream(
  source: Bytes,
  by: { privateKey: Buffer } | { fileKey: Buffer },
): AsyncGenerator<Buffer> {
  const from = pieces(source)
  const head = await from.head()
  const fileKey = 'fileKey' in by ? by.fileKey : keyOf(head, by.privateKey)
  const nonce = await from.take(FILE_KEY)
  if (nonce.length < FILE_KEY) throw new AgeError('cut')
  const key = payloadKey(fileKey, nonce)
  for (let at = 0; ; at++) {
    const sealed = await from.take(SEALED_CHUNK)
    const isLast = await from.isOver()
    const text = openChunk(key, at, isLast, sealed)
    if (!text) throw new AgeError(isLast ? 'cut' : 'changed')
    yield text
    if (isLast) return
  }
}

function keyOf(head: string, privateKey: Buffer): Buffer {
  let fileKey: Buffer | null
  try {
    fileKey = openHead(head, privateKey)
  } catch {
    throw new AgeError('changed') // a head that was written over, or no point of the curve in it
  }
  if (!fileKey) throw new AgeError('other_key')
  return fileKey
}

function pieces(source: Bytes) {
  const from = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]()
  let have: Buffer = Buffer.alloc(0)
  let isEnd = false
  const more = async (wanted: number) => {
    const parts = [have]
    let length = have.length
    while (length < wanted && !isEnd) {
      const next = await from.next()
      if (next.done) isEnd = true
      else {
        parts.push(next.value)
        length += next.value.length
      }
    }
    if (parts.length > 1) have = Buffer.concat(parts, length)
  }
  const take = async (wanted: number) => {
    await more(wanted)
    const taken = have.subarray(0, wanted)
    have = have.subarray(taken.length)
    return taken
  }
  return {
    take,
    async isOver() {
      await more(1)
      return have.length === 0
    },
    async head() {
      for (let wanted = 256; ; wanted *= 2) {
        await more(wanted)
        const text = have.toString('latin1', 0, LONGEST_HEAD)
        if (have.length >= 22 && !text.startsWith('age-encryption.org/v1\n')) throw new AgeError('not_age')
        const end = /\n--- [\w+/]{43}\n/.exec(text)
        if (end) return (await take(end.index + end[0].length)).toString('latin1')
        if (isEnd || have.length > LONGEST_HEAD) throw new AgeError(have.length < 22 ? 'not_age' : 'cut')
      }
    },
  }
}
