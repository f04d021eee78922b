import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { referred, SUMARNI } from '../../referrals/tests/people.ts'
import { noteOf } from '../../sessions/tests/support.ts'
import type { MadePaper } from '../papers/codes.ts'
import { MAKERS } from '../papers/made.ts'
import { STORY_FORMS } from '../rules.ts'
import { admit, openFor, rosdiana, startDesk, suryani, wordsOn } from './desk.ts'

type Who = (typeof cast)[keyof typeof cast]

describe('forms of every module, printed as they were filled in', () => {
  let t: TestApp
  let close: () => Promise<void>
  let open = ''
  let shielded = ''
  let passId = ''
  beforeAll(async () => {
    const desk = await startDesk()
    ;({ t, close } = desk)
    open = await openFor(t, suryani)
    shielded = await openFor(t, rosdiana, 'R-7')
    await admit(t, open, { registerNo: '2026-I-004', intakeId: desk.intakeId })
    await livesHere(t, open, cast.rizal)
    t.travelTo('2026-01-12T04:00:00Z')
  })
  afterAll(() => close())

  const printed = async (who: Who, code: MadePaper, id?: string) => {
    const order = { code, caseId: open, fields: {}, ...(id && { subjectId: id }) }
    const { letterId } = await t.as(who).call('letters.issue', order)
    return wordsOn((await t.as(who).call('letters.download', { letterId })).base64)
  }

  it('a note has the form of its kind, in her words too; one for fewer eyes is on no paper', async () => {
    const { noteId } = await t.as(cast.rizal).call('sessions.saveNote', { ...noteOf(open), ownWords: 'Saya mau coba.' })
    const page = await printed(cast.rizal, 'f21', noteId)
    for (const said of ['Catatan konseling', 'Rizal', '“Saya mau coba.”', '2026-I-004']) expect(page).toContain(said)
    const apart = await t.as(cast.rizal).call('sessions.saveNote', { ...noteOf(open), audience: 'head' })
    const order = { code: 'f21', caseId: open, subjectId: apart.noteId, fields: {} } as const
    expect((await t.as(cast.rizal).call('letters.prepare', order)).missing).toEqual([
      { field: 'formulir', where: 'closed', href: null },
    ])
    expect(await t.as(cast.rizal).refused('letters.issue', order)).toBe('letter_incomplete')
    expect(await t.as(cast.administration).refused('letters.issue', { ...order, subjectId: noteId })).toBe(
      'not_allowed',
    )
    expect(await t.as(cast.wulan).refused('letters.issue', { ...order, subjectId: noteId })).toBe('not_allowed')
    expect(
      (await t.as(cast.rizal).call('letters.prepare', { ...order, code: 'f22', subjectId: noteId })).missing,
    ).toEqual([{ field: 'formulir', where: 'sheet', href: `/penerima-manfaat/${open}` }])
  })

  it('of her story is known by its paper: each maker of a filled form that is sealed as her story', () => {
    const sealed = Object.values(MAKERS).filter((m) => m.isForm && m.keep === 'narrative')
    expect(sealed.map((m) => m.code).toSorted()).toEqual([...STORY_FORMS])
  })

  it('of her story is not even listed to the registry, as which form it was the chain does not say', async () => {
    const { noteId } = await t.as(cast.rizal).call('sessions.saveNote', noteOf(open))
    const order = { code: 'f21', caseId: open, subjectId: noteId, fields: {} } as const
    const { letterId } = await t.as(cast.rizal).call('letters.issue', order)
    const listedTo = async (who: Who) =>
      (await t.as(who).call('letters.ofCase', { caseId: open })).items.some((l) => l.letterId === letterId)
    for (const who of [cast.rizal, cast.head, cast.coordinator]) expect(await listedTo(who), who.username).toBe(true)
    expect(await listedTo(cast.administration)).toBe(false)
    expect(await t.as(cast.administration).refused('letters.letter', { letterId })).toBe('not_found')
    expect(await t.as(cast.administration).sql(`select from letters where letter_id = '${letterId}'`)).toEqual([])
    const [told] = await t.ownerSql<{ paper: string }>(
      `select details ->> 'paper' as paper from audit_entries where kind = 'letters.issued' order by seq desc limit 1`,
    )
    expect(told?.paper).toBe('form')
  })

  it('how she came carries her story alone: who brought her, sealed as identity, is written by hand', async () => {
    const more = { reason: 'Suaminya meninggal.', escort: { name: 'Bu Nurbaya', position: 'Ketua RT' } }
    const { caseId } = await referred(t, cast.rizal, SUMARNI, more)
    const order = { code: 'f03', caseId, fields: {} } as const
    const { letterId } = await t.as(cast.rizal).call('letters.issue', order)
    const page = wordsOn((await t.as(cast.rizal).call('letters.download', { letterId })).base64)
    expect(page).toContain('Suaminya meninggal.')
    expect(page).toMatch(/Diantar oleh.*ditulis tangan/)
    for (const kept of ['Nurbaya', 'Ketua RT']) expect(page).not.toContain(kept)
  })

  it('what she brought is counted line by line', async () => {
    const bag = { item: 'tas pakaian', quantity: 1, kept: 'store' as const, condition: 'baik' }
    await t.as(cast.houseMother).call('custody.listBelongings', { caseId: open, items: [bag] })
    expect(await printed(cast.administration, 'f08')).toMatch(/tas pakaian 1 baik di gudang titipan/)
  })

  it('who she is, with her numbers, and nothing of it for whoever is protected', async () => {
    const page = await printed(cast.administration, 'f11')
    for (const said of ['Payaraman, 5 Agustus 1998 (27 tahun)', 'Desa Contoh Barat 12']) expect(page).toContain(said)
    expect(page.replaceAll(' ', '')).toContain('9910014508980001')
    const hers = { code: 'f11', caseId: shielded, fields: {} } as const
    expect((await t.as(cast.rizal).call('letters.prepare', hers)).missing[0]).toMatchObject({ where: 'closed' })
  })

  it('the rules of the house stand on her contract as they are today', async () => {
    const rules = [{ text: 'Jam malam pukul 21.00', why: 'Agar semua beristirahat' }]
    await t.as(cast.head).call('houseRules.saveRules', { version: 0, rules })
    await t.as(cast.rizal).call('houseRules.tell', { caseId: open, how: 'read_together', understood: 'own_words' })
    const page = await printed(cast.rizal, 'f09')
    for (const said of ['Jam malam pukul 21.00', 'dibaca bersama, oleh Rizal', 'Berhenti kapan saja'])
      expect(page).toContain(said)
  })

  it('the log of her health is the nurse’s alone', async () => {
    const entry = {
      kind: 'complaint',
      on: '2026-01-12',
      said: 'Batuk kering',
      done: 'Diberi air hangat',
      standing: 'treated',
    }
    await t.as(cast.nurse).call('health.saveEntry', { caseId: open, ...entry } as never) // codes of the form
    expect(await printed(cast.nurse, 'f24')).toMatch(/Batuk kering . Diberi air hangat Ditangani/)
    expect(await t.as(cast.head).refused('letters.issue', { code: 'f24', caseId: open, fields: {} })).toBe(
      'not_allowed',
    )
  })

  it('a leave says what was asked and what became of it, and is hers alone', async () => {
    const times = { fromOn: '2026-01-12', fromTime: '13:00', backOn: '2026-01-12', backTime: '14:30' }
    const asked = {
      caseId: open,
      kind: 'errand' as const,
      isFamily: false,
      times,
      said: { to: 'pasar', why: 'Membeli benang.' },
    }
    ;({ passId } = await t.as(cast.houseMother).call('leave.ask', asked))
    const page = await printed(cast.rizal, 'f25', passId)
    for (const said of ['pasar', 'Membeli benang.', 'Keputusan : belum']) expect(page).toContain(said)
    const others = { code: 'f25', caseId: shielded, subjectId: passId, fields: {} } as const
    expect((await t.as(cast.rizal).call('letters.prepare', others)).missing[0]).toMatchObject({ where: 'sheet' })
  })

  it('the final evaluation holds what was found so far', async () => {
    await t.ownerSql(`update cases set stage = 'evaluation' where case_id = $1`, [open])
    const own = { achieved: 'Menerima pesanan seragam.', wants: 'Punya kios.' }
    await t.as(cast.rizal).call('evaluations.recordOwnView', { caseId: open, on: '2026-01-12', ...own } as never) // words of the form
    expect(await printed(cast.rizal, 'f30')).toContain('Punya kios.')
  })

  it('where a protected woman goes is on no paper: more hold the key of her story than that of her safety', async () => {
    await t.ownerSql(`update cases set is_protected = true, code_name = 'R-8' where case_id = $1`, [open])
    const order = { code: 'f25', caseId: open, subjectId: passId, fields: {} } as const
    expect((await t.as(cast.rizal).call('letters.prepare', order)).missing[0]).toMatchObject({ where: 'closed' })
  })
})
