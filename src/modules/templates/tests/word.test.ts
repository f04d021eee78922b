import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { docxText } from '../../../../tests/support/docx-text.ts'
import { buildDocx } from '../../../platform/word/build-docx.ts'
import { MADE_PAPERS } from '../../letters/papers/codes.ts'
import { A4 } from '../../letters/papers/naskah/word-blocks.ts'
import { f01Fields, neutral, openFor, rosdiana, startDesk, suryani, writeMinute } from '../../letters/tests/desk.ts'

const docx = (...lines: string[]) =>
  buildDocx(
    lines.map((text) => ({ text })),
    A4,
    'kaki',
  ).toString('base64')
const textOf = (base64: string) => docxText(Buffer.from(base64, 'base64'))

describe('letters in Word', () => {
  let t: TestApp
  let close: () => Promise<void>
  let intakeId: string
  beforeAll(async () => {
    ;({ t, close, intakeId } = await startDesk())
  })
  afterAll(() => close())
  const tuti = () => t.as(cast.administration)

  it('come from the default template with the number that stands on the PDF', async () => {
    const caseId = await openFor(t, suryani)
    await writeMinute(t, caseId)
    const { letterId, number } = await tuti().call('letters.issue', { code: 'f07', caseId, fields: {} })
    const word = await tuti().call('letters.word', { letterId })
    expect(word.fileName).toBe('f07-400.9-001-BA-PANTI-2026.docx')
    expect(textOf(word.base64)).toContain(number)
    expect(textOf(word.base64)).toContain('Suryani')
    expect(await t.as(elsewhere.head).refused('letters.word', { letterId })).toBe('not_found')
  })

  it('are not offered for drafts; a sheet without a number is called by its day', async () => {
    const sheet = await t.as(cast.head).call('letters.saveDraft', { code: 'f01', subjectId: intakeId, fields: {} })
    expect(await t.as(cast.head).refused('letters.word', { letterId: sheet.letterId })).toBe('letter_not_issued')
    const { letterId } = await t.as(cast.head).call('letters.issue', {
      code: 'f04-f05',
      caseId: await openFor(t, { ...suryani, nik: '9910014508980009' }),
      fields: {},
    })
    const word = await t.as(cast.head).call('letters.word', { letterId })
    expect(word.fileName).toMatch(/^f04-f05-\d{4}-\d\d-\d\d\.docx$/)
    expect(textOf(word.base64)).toContain('Suryani')
  })

  it('have a template of the program for every paper', async () => {
    const { papers } = await tuti().call('templates.list', {})
    expect(papers.map((p) => p.code)).toEqual([...MADE_PAPERS])
  })

  it.each(MADE_PAPERS)('have one for %s that is taken as it is when it is uploaded again', async (code) => {
    const { base64 } = await tuti().call('templates.file', { code })
    const { problems, sample } = await tuti().call('templates.test', { code, base64 })
    expect(problems).toEqual([])
    expect(textOf(sample ?? '')).toContain('CONTOH')
  })

  it('name every mistake in a template of a decision too, fields inside its lists included', async () => {
    const bad = docx('{nomer}', '{#dasar}{isi}{pasal}', '{/dasar}', '{#diktum}{ke}')
    const { problems } = await tuti().call('templates.test', { code: 'f33', base64: bad })
    expect(problems.map((p) => p.tag).sort()).toEqual(['{diktum}', '{nomer}', '{pasal}'])
  })

  it('name every mistake of a template at once, in words, and take none with a mistake', async () => {
    const bad = docx('{surat.nomor', '{#jadwal}{kegiatan}', '{tidak_dikenal}', '{surat.hal}')
    const { problems, sample } = await tuti().call('templates.test', { code: 'f01', base64: bad })
    expect(problems.length).toBeGreaterThanOrEqual(3)
    expect(problems.map((p) => p.tag).join(' ')).toMatch(/tidak_dikenal/)
    expect(problems.every((p) => /[a-z]{3}/.test(p.problem) && p.en !== p.problem)).toBe(true)
    expect(sample).toBeNull()
    expect(await tuti().refused('templates.upload', { code: 'f01', base64: bad })).toBe('template_mistakes')
    for (const notWord of ['bukan berkas Word', '<html></html>', 'PK\x03\x04']) {
      const other = await tuti().call('templates.test', {
        code: 'f01',
        base64: Buffer.from(notWord, 'latin1').toString('base64'),
      })
      expect(other.problems).toHaveLength(1)
    }
    expect((await tuti().call('templates.list', {})).papers.find((p) => p.code === 'f01')?.versions).toEqual([])
  })

  it('try a good template with an invented person before it is used', async () => {
    const { problems, sample } = await tuti().call('templates.test', {
      code: 'f01',
      base64: docx('Surat {surat.nomor} untuk {daerah}'),
    })
    expect(problems).toEqual([])
    expect(textOf(sample ?? '')).toContain('Surat 400.9/003/PSTM/2026 untuk Kabupaten Ogan Ilir')
  })

  it('fill the version that is used, keep every version, and go back to the default', async () => {
    const made = await tuti().call('letters.issue', { code: 'f01', subjectId: intakeId, fields: f01Fields })
    const word = async () => textOf((await tuti().call('letters.word', { letterId: made.letterId })).base64)
    expect(await word()).toContain('Dengan hormat')
    const one = await tuti().call('templates.upload', { code: 'f01', base64: docx('Versi satu {surat.nomor}') })
    expect(await word()).toContain(`Versi satu ${made.number}`)
    const two = await tuti().call('templates.upload', { code: 'f01', base64: docx('Versi dua {surat.nomor}') })
    expect([one.version, two.version]).toEqual([1, 2])
    expect(await word()).toContain('Versi dua')
    await tuti().call('templates.use', { code: 'f01', templateId: one.templateId })
    expect(await word()).toContain('Versi satu')
    await tuti().call('templates.use', { code: 'f01' })
    expect(await word()).toContain('Dengan hormat')
    const { papers } = await tuti().call('templates.list', {})
    expect(papers.find((p) => p.code === 'f01')?.versions.map((v) => [v.version, v.isUsed])).toEqual([
      [2, false],
      [1, false],
    ])
    const kept = await tuti().call('templates.file', { code: 'f01', templateId: two.templateId })
    expect(textOf(kept.base64)).toContain('{surat.nomor}')
    expect(textOf((await tuti().call('templates.file', { code: 'f01' })).base64)).toContain('{surat.nomor}')
  })

  it('E30 are uploaded and chosen one after the other when two people do it at once', async () => {
    const both = [tuti(), t.as(cast.head)]
    for (const round of [1, 2, 3]) {
      const made = await Promise.all(
        both.map((who, i) => who.call('templates.upload', { code: 'f07', base64: docx(`Cara ${i} {nomor}`) })),
      )
      expect(made.map((m) => m.version).sort()).toEqual([2 * round - 1, 2 * round])
      await Promise.all(
        both.map((who, i) => who.call('templates.use', { code: 'f07', templateId: made[i]?.templateId })),
      )
      const { papers } = await tuti().call('templates.list', {})
      expect(papers.find((p) => p.code === 'f07')?.versions.filter((v) => v.isUsed)).toHaveLength(1)
    }
  })

  it('take the template of the program for a neutral letter: the centre’s own may name the house in plain words', async () => {
    const own = docx('Sentra Rehabilitasi Melati, {nomor}, {#seorang}{nama}{/seorang}')
    await tuti().call('templates.upload', { code: 'f07', base64: own })
    await tuti().call('letters.saveSettings', { neutral, version: 0 })
    const rizal = t.as(cast.rizal)
    const said = async (caseId: string) => {
      await writeMinute(t, caseId)
      const { letterId } = await rizal.call('letters.issue', { code: 'f07', caseId, fields: {} })
      return textOf((await rizal.call('letters.word', { letterId })).base64)
    }
    expect(await said(await openFor(t, { ...suryani, nik: '9910014508980017' }))).toMatch(/^Sentra .*Suryani/)
    const shielded = await said(await openFor(t, rosdiana, 'R-7'))
    expect(shielded).toContain('kode R-7')
    expect(shielded).toContain('Jalan Kantor 1, Palembang')
    expect(shielded).not.toMatch(/Sentra|Melati|Rosdiana/)
  })

  it('belong to TU, the head and the administrator of the machine; another centre has its own', async () => {
    for (const who of [cast.rizal, cast.coordinator, cast.nurse])
      expect(await t.as(who).refused('templates.list', {})).toBe('not_allowed')
    await t.as(cast.admin).call('templates.list', {})
    const theirs = await t.as(elsewhere.head).call('templates.list', {})
    expect(theirs.papers.every((p) => p.versions.length === 0)).toBe(true)
    const { papers } = await tuti().call('templates.list', {})
    const templateId = papers.find((p) => p.code === 'f01')?.versions[0]?.templateId ?? ''
    expect(await t.as(elsewhere.head).refused('templates.file', { code: 'f01', templateId })).toBe('not_found')
    expect(await t.as(elsewhere.head).refused('templates.use', { code: 'f01', templateId })).toBe('not_found')
  })
})
