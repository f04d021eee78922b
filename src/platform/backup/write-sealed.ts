import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { FILE_KEY } from '../seal/age.ts'
import { sealStream } from '../seal/age-stream.ts'

export type Sealed = {
  file: string
  recipients: readonly Buffer[]
  bytes(): AsyncIterable<Buffer>
  /** reads it back to its end, as the disk kept it */
  check(source: AsyncIterable<Buffer>, fileKey: Buffer): Promise<void>
}

/**
 * Sealed as it is written, forced to the disk, read back to its end and only then given its name. The key that reads it back is forgotten
 * with it: afterwards only the recovery key opens it. @returns how many bytes it has
 */
export async function writeSealed({ file, recipients, bytes, check }: Sealed): Promise<number> {
  const draft = `${file}.new`
  const fileKey = randomBytes(FILE_KEY)
  let length = 0
  await rm(draft, { force: true })
  try {
    const handle = await open(draft, 'wx', 0o600)
    try {
      for await (const piece of sealStream(bytes(), recipients, fileKey)) {
        await handle.writeFile(piece)
        length += piece.length
      }
      await handle.sync()
    } finally {
      await handle.close()
    }
    await check(createReadStream(draft), fileKey)
    await rename(draft, file)
    await syncFolder(dirname(file))
    return length
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  } finally {
    fileKey.fill(0)
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
