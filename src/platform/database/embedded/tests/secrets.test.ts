import { chmodSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { ensureSecrets } from '../secrets.ts'
import { tempFolder } from './temp-data.ts'

test('secrets are made once, differ from each other, and are read by their owner only', () => {
  const dir = tempFolder()
  const first = ensureSecrets(dir)
  expect(ensureSecrets(dir)).toEqual(first)
  const { adminPassword, appPassword, jobPassword } = first
  expect(new Set([adminPassword, appPassword, jobPassword]).size).toBe(3)
  expect(readdirSync(dir).sort()).toEqual(['database-admin', 'database-app', 'database-job', 'pepper'])
  for (const name of readdirSync(dir)) expect(statSync(join(dir, name)).mode & 0o777).toBe(0o400)
})

test('another installation has other secrets', () => {
  expect(ensureSecrets(tempFolder()).pepperId).not.toBe(ensureSecrets(tempFolder()).pepperId)
})

test('processes that start at once agree on the same secrets', async () => {
  const dir = tempFolder()
  const source = `
    import { parentPort } from 'node:worker_threads'
    const { ensureSecrets } = await import(${JSON.stringify(new URL('../secrets.ts', import.meta.url).href)})
    parentPort.postMessage(ensureSecrets(${JSON.stringify(dir)}))`
  const url = new URL(`data:text/javascript,${encodeURIComponent(source)}`)
  const results = await Promise.all(
    Array.from(
      { length: 4 },
      () => new Promise((resolve, reject) => new Worker(url).once('message', resolve).once('error', reject)),
    ),
  )
  for (const result of results) expect(result).toEqual(results[0])
})

test.each(['pepper', 'database-admin'])('H38 a lost %s is told and not made anew once there is a database', (name) => {
  const dir = tempFolder()
  ensureSecrets(dir)
  rmSync(join(dir, name))
  expect(() => ensureSecrets(dir, { mayCreate: false })).toThrow('secret_missing')
  expect(readdirSync(dir)).not.toContain(name)
})

test('a lost password of a role is made anew, since every start gives it to the database', () => {
  const dir = tempFolder()
  const first = ensureSecrets(dir)
  rmSync(join(dir, 'database-app'))
  expect(ensureSecrets(dir, { mayCreate: false }).appPassword).not.toBe(first.appPassword)
})

test.each([
  ['readable by others', 'secret_open', (file: string) => chmodSync(file, 0o444)],
  [
    'cut short by a full disk',
    'secret_broken',
    (file: string) => {
      chmodSync(file, 0o600)
      writeFileSync(file, 'abc')
    },
  ],
])('a secret that is %s stops the start', (_, code, spoil) => {
  const dir = tempFolder()
  ensureSecrets(dir)
  spoil(join(dir, 'pepper'))
  expect(() => ensureSecrets(dir)).toThrow(code)
})
