import { execFile } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { bootSecret } from '../boot-secret.ts'
import { codeOf } from './refusals.ts'

const base = mkdtempSync(join(tmpdir(), 'titian-test-'))
afterAll(() => rmSync(base, { recursive: true, force: true }))

const freshRoot = (): string => mkdtempSync(join(base, 'root-'))

describe('the boot secret', () => {
  test('is made once, and the same for whoever asks again', () => {
    const root = freshRoot()
    const first = bootSecret('abcd1234', [root])
    expect(first.secret).toHaveLength(32)
    expect(bootSecret('abcd1234', [root]).secret.equals(first.secret)).toBe(true)
    expect(first.path).toBe(join(root, 'titian-abcd1234', 'boot'))
  })

  test('is another one for another installation, and after a restart of the machine', () => {
    const root = freshRoot()
    const first = bootSecret('abcd1234', [root])
    expect(bootSecret('ffff0000', [root]).secret.equals(first.secret)).toBe(false)
    rmSync(join(root, 'titian-abcd1234'), { recursive: true })
    expect(bootSecret('abcd1234', [root]).secret.equals(first.secret)).toBe(false)
  })

  test('can be read by its owner alone, and nothing is left lying beside it', () => {
    const { path } = bootSecret('abcd1234', [freshRoot()])
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700)
    expect(readdirSync(join(path, '..'))).toEqual(['boot'])
  })

  test('is the same for eight processes that start at one moment', async () => {
    const root = freshRoot()
    const program = `import { bootSecret } from ${JSON.stringify(join(import.meta.dirname, '../boot-secret.ts'))}
      process.stdout.write(bootSecret('abcd1234', [${JSON.stringify(root)}]).secret.toString('hex'))`
    const run = promisify(execFile)
    const starts = Array.from({ length: 8 }, () => run(process.execPath, ['--input-type=module', '-e', program]))
    const secrets = (await Promise.all(starts)).map(({ stdout }) => stdout)
    expect(new Set(secrets).size).toBe(1)
    expect(secrets[0]).toMatch(/^[0-9a-f]{64}$/)
    expect(readdirSync(join(root, 'titian-abcd1234'))).toEqual(['boot'])
  })

  test('goes to the next place when the first is missing, and says when it does not lie in memory', () => {
    const root = freshRoot()
    const found = bootSecret('abcd1234', [join(base, 'nowhere'), root])
    expect(found.path.startsWith(root)).toBe(true)
    expect(codeOf(() => bootSecret('abcd1234', [join(base, 'nowhere')]))).toBe('unsafe_place')
  })

  // capability: a file system in memory, which only Linux has
  test.runIf(existsSync('/dev/shm'))('lies in memory under /dev/shm', () => {
    const root = mkdtempSync('/dev/shm/titian-test-')
    try {
      expect(bootSecret('abcd1234', [root]).inMemory).toBe(true)
    } finally {
      rmSync(root, { recursive: true })
    }
  })

  test('is refused where somebody else may have laid it: a link, open modes, another length', () => {
    const linked = freshRoot()
    mkdirSync(join(linked, 'elsewhere'), { mode: 0o700 })
    symlinkSync(join(linked, 'elsewhere'), join(linked, 'titian-abcd1234'))

    const openDir = freshRoot()
    chmodSync(join(bootSecret('abcd1234', [openDir]).path, '..'), 0o755)

    const openFile = freshRoot()
    chmodSync(bootSecret('abcd1234', [openFile]).path, 0o644)

    const short = freshRoot()
    writeFileSync(bootSecret('abcd1234', [short]).path, 'kurang')

    const linkedFile = freshRoot()
    const { path } = bootSecret('abcd1234', [linkedFile])
    rmSync(path)
    writeFileSync(`${path}-other`, Buffer.alloc(32), { mode: 0o600 })
    symlinkSync(`${path}-other`, path)

    for (const root of [linked, openDir, openFile, short, linkedFile]) {
      expect(codeOf(() => bootSecret('abcd1234', [root]))).toBe('unsafe_place')
    }
  })

  test('takes no name that would lead elsewhere', () => {
    for (const name of ['', '..', '../x', 'a/b', 'abc', 'x'.repeat(65)])
      expect(codeOf(() => bootSecret(name, [base]))).toBe('malformed')
  })
})
