import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { draftLink, recordsOf } from '../../../modules/tasks/screens/draft-links.ts'
import words from '../../../modules/tasks/words/id.json'
import { routeOf } from '../route-of.ts'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.tsx') || f.endsWith('.ts'))
  .filter((f) => !f.includes('tests/') && f !== 'app/web/client/use-draft.ts')
  .map((f) => readFileSync(`src/${f}`, 'utf8'))

const CASE = '0197a1b2-0000-7000-8000-00000000000c'

/** Every name of a draft in the screens, with ids in place of what stands in braces. */
const names = sources.flatMap((text) => {
  if (!/useDraft|draftKey|useForm\(/.test(text)) return []
  const quoted = text.match(/[`'][a-z-]+\/(?:[a-z-]+|\$\{[^`']*\})(?:\/[^`']*)?[`']/g) ?? []
  return quoted.map((name) => name.slice(1, -1)).filter((name) => !name.startsWith('use-') && !name.includes('.tsx'))
})
const keys = [...new Set(names)].map((name) => name.replaceAll(/\$\{[^}]*\}/g, CASE))

describe('a draft that waits on Beranda', () => {
  it('is found in the screens, each of those that ask for one', () => {
    const asking = sources.flatMap((text) => text.match(/\buse(?:Draft|Form)(?:<[^(\n]*>)?\(/g) ?? []).length
    expect(asking).toBeGreaterThan(25)
    expect(keys.length).toBeGreaterThanOrEqual(asking)
  })

  it.each(keys)('%s leads to a page that exists, and has a word', (key) => {
    const link = draftLink(key)
    expect(link, key).not.toBeNull()
    const { pathname } = new URL(link?.href ?? '', 'http://localhost')
    expect(link?.href).not.toContain('undefined')
    expect(routeOf(pathname)?.path, link?.href).toBeDefined()
    expect(Object.keys(words)).toContain(`draft.${link?.kind}`)
  })

  it('goes on where it was begun: a note with its person, a correction with its note, a letter with its template', () => {
    const hrefs = [
      `catat/${CASE}`,
      `catat/${CASE}/koreksi/n`,
      'catat/kelompok',
      'surat/exit/draf/l',
      `surat/exit/orang/${CASE}`,
      `terminations/${CASE}/return/t`,
      `told/${CASE}/k`,
    ]
    expect(hrefs.map((key) => draftLink(key)?.href)).toEqual([
      `/catat?orang=${CASE}`,
      `/catat?orang=${CASE}&koreksi=n`,
      '/catat/kelompok',
      '/surat/baru?draf=l',
      `/surat/baru?case=${CASE}&surat=exit`,
      `/persetujuan/selesai/${CASE}`,
      `/pembahasan/${CASE}?hasil=k`,
    ])
  })

  it('opens the dialog in which it was begun, the way to protect apart from the way to end it', () => {
    const opens = ['gate/c/override', 'gate/c/back', 'protect/c/on', 'protect/c/off', 'step/c'].map(
      (key) => draftLink(key)?.href.split('?')[1],
    )
    expect(opens).toEqual(['pengecualian', 'kembali', 'lindungi', 'akhiri-lindungi', 'langkah'].map((d) => `buka=${d}`))
    const frame = sources.filter((text) => text.includes("useSearchParam('buka')")).join('\n')
    for (const dialog of opens) expect(frame).toContain(`'${dialog?.slice('buka='.length)}'`)
  })

  it('says whose it is: the records in its name are known', () => {
    expect(recordsOf(`surat/exit/orang/${CASE}`)).toEqual([CASE])
    expect(recordsOf(`protect/${CASE}/on`)).toEqual([CASE])
    expect(recordsOf('catat/kelompok')).toEqual([])
  })

  it('of a screen that is no longer there is not offered', () => {
    expect(draftLink('catatan')).toBeNull()
    expect(draftLink('toString/x')).toBeNull()
  })
})
