import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { acquireLock, livingHolder, readLock } from '../lock.ts'
import { identify } from '../processes.ts'
import { tempFolder } from './temp-data.ts'

const freshFolder = (): string => {
  const run = join(tempFolder(), 'run')
  mkdirSync(run)
  return run
}
const me = () => {
  const found = identify(process.pid)
  if (!found) throw new Error('no /proc')
  return found
}
const writeLock = (run: string, more: object): void =>
  writeFileSync(join(run, 'titian.lock'), JSON.stringify({ ...me(), since: '2026-11-24T02:00:00Z', ...more }))

describe('the lock of a data folder', () => {
  test('is taken once, tells who holds it and where, and is free again after release', async () => {
    const run = freshFolder()
    const lock = await acquireLock(run)
    lock.tellUrl('http://127.0.0.1:3000')
    expect(livingHolder(run)?.pid).toBe(process.pid)
    const refusal = { code: 'already_running', params: { pid: process.pid, url: 'http://127.0.0.1:3000' } }
    await expect(acquireLock(run)).rejects.toMatchObject(refusal)
    lock.release()
    expect(readLock(run)).toBeUndefined()
    ;(await acquireLock(run)).release()
  })

  test('of two at the same moment exactly one gets it', async () => {
    const run = freshFolder()
    const tried = await Promise.allSettled(Array.from({ length: 8 }, () => acquireLock(run)))
    const taken = tried.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
    expect(taken).toHaveLength(1)
    taken[0]?.release()
  })

  test('is stale when its process is gone', async () => {
    const run = freshFolder()
    const gone = spawn('true')
    await new Promise((resolve) => gone.once('exit', resolve))
    writeLock(run, { pid: gone.pid })
    ;(await acquireLock(run)).release()
  })

  test('is stale when its pid was given to another process', async () => {
    const run = freshFolder()
    writeLock(run, { startTicks: '1' })
    expect(livingHolder(run)).toBeUndefined()
    ;(await acquireLock(run)).release()
  })

  test('is stale when a power cut left it half written', async () => {
    const run = freshFolder()
    writeFileSync(join(run, 'titian.lock'), '{"pid":12')
    ;(await acquireLock(run)).release()
  })

  test('of another container is respected while it beats', async () => {
    const run = freshFolder()
    writeLock(run, { pidNamespace: 'pid:[1]', pid: 7 })
    const beat = setInterval(() => utimesSync(join(run, 'titian.lock'), new Date(), new Date()), 50)
    try {
      await expect(acquireLock(run, { silenceMs: 2_000 })).rejects.toMatchObject({
        code: 'already_running',
        params: { pid: 7 },
      })
    } finally {
      clearInterval(beat)
    }
    expect(readFileSync(join(run, 'titian.lock'), 'utf8')).toContain('pid:[1]')
  })

  test('of another container, or from before a reboot, is taken when it beats no more', async () => {
    const run = freshFolder()
    writeLock(run, { bootId: 'another', pid: 7 })
    let waits = 0
    const lock = await acquireLock(run, { silenceMs: 300, onWait: () => waits++ })
    expect(waits).toBe(1)
    expect(readLock(run)?.pid).toBe(process.pid)
    lock.release()
  })

  test('an old lock of another container is not waited for', async () => {
    const run = freshFolder()
    writeLock(run, { bootId: 'another', pid: 7 })
    const old = new Date(Date.now() - 3_600_000)
    utimesSync(join(run, 'titian.lock'), old, old)
    let waits = 0
    ;(await acquireLock(run, { onWait: () => waits++ })).release()
    expect(waits).toBe(0)
  })
})
