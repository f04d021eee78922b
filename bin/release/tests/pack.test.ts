import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run } from '../../../house/support/run.ts'
import { lineOf, NoRelease, pack, sectionOf } from '../pack.ts'

const CHANGELOG = `# Changelog\n\n## 0.2.0 – 2027-01-04\n\nA second.\n\n## 0.1.0 – 2026-12-24\n\nA first.\n\n**More**\n`
const LOCK = '{"packages":{"":{},"node_modules/@a/b":{"version":"1.0.0","license":"MIT"}}}'
const SCHEMA = 'create table t (n int);'

describe('a release', () => {
  let root = ''
  const git = (...args: string[]) => run('git', args, { cwd: root })
  const write = (path: string, text: string) => writeFileSync(join(root, path), text)
  const commit = async () => {
    await git('add', '-A')
    await git('-c', 'user.name=t', '-c', 'user.email=t@example.id', 'commit', '-qm', 'all of it')
  }
  beforeEach(async () => {
    root = `${mkdtempSync(join(tmpdir(), 'release-'))}/`
    mkdirSync(join(root, 'db'))
    write('CHANGELOG.md', CHANGELOG)
    write('.gitignore', 'dist/\n')
    mkdirSync(join(root, 'runtime'))
    write('package-lock.json', LOCK)
    write('runtime/package-lock.json', LOCK)
    write('db/released.txt', `# all\n${lineOf('0.1.0', SCHEMA)}\n`)
    await git('init', '-q')
    await commit()
  })
  afterEach(() => rmSync(root, { recursive: true }))
  const refused = async (version = '0.1.0', schema = SCHEMA) => {
    const error: unknown = await pack(root, version, schema).catch((e: unknown) => e)
    if (!(error instanceof NoRelease)) throw new Error('it was not refused')
    return error.message
  }

  test('is the same archive every time, with a checksum that fits and what changed', async () => {
    const first = await pack(root, '0.1.0', SCHEMA)
    const bytes = readFileSync(first.archive)
    expect(await pack(root, '0.1.0', SCHEMA)).toEqual(first)
    expect(readFileSync(first.archive).equals(bytes)).toBe(true)
    const checked = await run('sha256sum', ['-c', 'titian-0.1.0.tar.gz.sha256'], { cwd: join(root, 'dist/release') })
    expect(checked.code).toBe(0)
    const listed = await run('tar', ['tzf', first.archive], { cwd: root })
    expect(listed.out).toContain('titian-0.1.0/db/released.txt')
    const page = readFileSync(join(root, 'dist/release/titian-0.1.0.md'), 'utf8')
    const parts = readFileSync(join(root, 'dist/release/titian-0.1.0.cdx.json'), 'utf8')
    expect(parts).toContain('"purl": "pkg:npm/%40a/b@1.0.0"')
    expect(page).toContain('A first.')
    expect(page).not.toContain('A second.')
  })

  test('is refused with what is not committed, without a dated heading, and without or with another schema', async () => {
    write('new.txt', 'x')
    expect(await refused()).toMatch(/not committed/)
    await commit()
    expect(await refused('0.3.0')).toMatch(/no heading "## 0\.3\.0/)
    expect(await refused('0.2.0')).toContain(lineOf('0.2.0', SCHEMA))
    expect(await refused('0.1.0', `${SCHEMA} `)).toMatch(/another schema/)
  })

  test('takes from the changelog what stands under its own heading', () => {
    expect(sectionOf(CHANGELOG, '0.1.0')).toBe('A first.\n\n**More**')
    expect(() => sectionOf('## 0.1.0 – not released yet\n', '0.1.0')).toThrow(NoRelease)
  })
})
