import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { compiledFolder, sweepCompiled } from '../compiled.ts'

const folder = mkdtempSync(join(tmpdir(), 'titian-compiled-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('what Node made of the sources', () => {
  let run: string
  let mine: string
  const names = () => readdirSync(join(run, 'compiled'))
  /** as Node lays it: a folder of its version, and a file for each module */
  const fill = (of: string, files = 3) => {
    mkdirSync(join(of, 'v26-x64'), { recursive: true })
    for (let n = 0; n < files; n++) writeFileSync(join(of, 'v26-x64', `${n}`), 'x')
  }
  beforeEach(() => {
    run = mkdtempSync(join(folder, 'run-'))
    mine = compiledFolder(run, '/opt/titian', 'sources')
  })

  test('lies in a folder of these sources, of this place and of this Node', () => {
    const all = [
      mine,
      compiledFolder(run, '/opt/titian', 'others'),
      compiledFolder(run, '/srv/titian', 'sources'),
      compiledFolder(run, '/opt/titian', 'sources', 'v27.0.0'),
    ]
    expect(new Set(all).size).toBe(all.length)
    expect(compiledFolder(run, '/opt/titian', 'sources')).toBe(mine)
  })

  test('of an earlier program is swept, what is used is not, and nothing behind a link', () => {
    const elsewhere = mkdtempSync(join(folder, 'elsewhere-'))
    writeFileSync(join(elsewhere, 'kept'), 'x')
    fill(mine)
    fill(compiledFolder(run, '/opt/titian', 'others'))
    fill(join(run, 'compiled')) // as it lay before it had a folder of its own
    symlinkSync(elsewhere, join(run, 'compiled', 'linked'))
    sweepCompiled(run, mine)
    expect(names().map((name) => join(run, 'compiled', name))).toEqual([mine])
    expect([readdirSync(join(mine, 'v26-x64')).length, existsSync(join(elsewhere, 'kept'))]).toEqual([3, true])
  })

  test('that Node could not end is swept after an hour, and what it writes now is not', () => {
    fill(mine)
    const [old, young] = ['000135d2.q5wunQ', '000135d2.RGTTRs'].map((name) => join(mine, 'v26-x64', name))
    for (const file of [old, young]) writeFileSync(file ?? '', '')
    const long = Date.now() / 1000 - 7200
    utimesSync(old ?? '', long, long)
    utimesSync(join(mine, 'v26-x64', '0'), long, long)
    sweepCompiled(run, mine)
    expect(readdirSync(join(mine, 'v26-x64')).toSorted()).toEqual(['0', '000135d2.RGTTRs', '1', '2'])
  })

  test('keeps no start from going on: not there yet, or no folder', () => {
    sweepCompiled(run, mine)
    writeFileSync(join(run, 'compiled'), 'no folder')
    sweepCompiled(run, mine)
  })

  test('is swept by several starts at once, while one of them still writes there', async () => {
    const old = compiledFolder(run, '/opt/titian', 'others')
    fill(mine)
    fill(old, 2000)
    const program = `import { sweepCompiled } from ${JSON.stringify(new URL('../compiled.ts', import.meta.url).href)}; sweepCompiled(${JSON.stringify(run)}, ${JSON.stringify(mine)})`
    const sweep = () =>
      new Promise((resolve) =>
        spawn(process.execPath, ['--input-type=module-typescript', '-e', program], { stdio: 'inherit' }).once(
          'exit',
          resolve,
        ),
      )
    const writing = setInterval(() => {
      try {
        if (existsSync(old)) fill(old, 5)
      } catch {
        // swept under its hands, as Node bears it
      }
    }, 1)
    const codes = await Promise.all([sweep(), sweep(), sweep()])
    clearInterval(writing)
    expect(codes).toEqual([0, 0, 0])
    sweepCompiled(run, mine) // the next start takes what was written meanwhile
    expect(names()).toHaveLength(1)
  })
})
