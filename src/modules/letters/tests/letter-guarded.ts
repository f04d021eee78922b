import { beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { sheetRows, takenOut } from '../../../../tests/support/sheet-rows.ts'
import { pdfScan } from '../../../platform/files/tests/scans.ts'
import { f01Fields, hash, type LetterDesk } from './desk.ts'

/** Who opens it, and what opening it leaves behind. */
export function letterGuarded(at: () => LetterDesk) {
  describe('a letter on its way', () => {
    let t: TestApp
    let intakeId: string
    let caseId: string
    beforeAll(() => {
      ;({ t, intakeId, caseId } = at())
    })

    it('J14 opens only with a fresh second factor when it names somebody, and every opening is in the read log', async () => {
      const { items } = await t.as(cast.head).call('letters.ofCase', { caseId })
      const letterId = items[0]?.letterId ?? ''
      expect(await t.as(cast.head).refused('letters.downloadOpen', { letterId })).toBe('step_up_needed')
      t.pass({ minutes: 6 })
      expect(await t.as(cast.head).refused('letters.download', { letterId })).toBe('step_up_needed')
      await t.stepUp(cast.head)
      await t.as(cast.head).call('letters.download', { letterId })
      const reads = await t.ownerSql(
        `select class, case_id from read_log where action = 'letters.download' and person_id = $1 order by at desc limit 1`,
        [t.as(cast.head).id],
      )
      expect(reads).toEqual([{ class: 'identity', case_id: caseId }])
      const open = (await t.as(cast.head).call('letters.list', { tab: 'signature' })).items.find(
        (i) => i.paper === 'f01',
      )
      expect(open?.addressee).toBe(f01Fields['surat.kepada.jabatan'])
      t.pass({ minutes: 6 })
      expect((await t.as(cast.head).call('letters.downloadOpen', { letterId: open?.letterId ?? '' })).type).toBe(
        'application/pdf',
      )
      expect(
        await t.ownerSql(`select class from read_log where action = 'letters.open' and case_id is null`),
      ).not.toEqual([])
    })

    it('says on its page who took which file of it and when, to whoever sees the letter', async () => {
      const { items } = await t.as(cast.head).call('letters.ofCase', { caseId })
      const letterId = items[0]?.letterId ?? ''
      const log = async (who: typeof cast.head = cast.head) =>
        (await t.as(who).call('letters.letter', { letterId })).takings.map(({ form, by }) => [form, by])
      const before = await log()
      await t.stepUp(cast.administration)
      await t.as(cast.administration).call('letters.download', { letterId })
      await t.stepUp(cast.rizal)
      await t.as(cast.rizal).call('letters.word', { letterId })
      const now = [...before, ['issued', 'Tuti'], ['word', 'Rizal']].toSorted()
      expect((await log()).toSorted()).toEqual(now)
      for (const who of [cast.administration, cast.rizal]) expect(await log(who)).toEqual(await log())
      const [told] = await t.ownerSql(
        `select details, case_id from audit_entries where kind = 'downloads.letter_taken' and details ->> 'form' = 'word' order by seq desc limit 1`,
      )
      expect(told).toEqual({ details: { form: 'word' }, case_id: caseId })
      // what was refused is no line
      expect(await t.as(cast.administration).refused('letters.download', { letterId, asCertified: true })).toBe(
        'not_found',
      )
      expect((await log()).toSorted()).toEqual(now)
    })

    it('is found in the register by its kind, the days of its date and a part of its number, and by nothing that it is not', async () => {
      const head = t.as(cast.head)
      const book = async (more: object = {}) => (await head.call('letters.list', { tab: 'book', ...more })).items
      const all = await book()
      expect(all.some((i) => i.state === 'draft')).toBe(false)
      const f01 = all.find((i) => i.paper === 'f01')
      const of = await book({ paper: 'f01' })
      expect(of.length).toBeGreaterThan(0)
      expect(of.every((i) => i.paper === 'f01')).toBe(true)
      expect((await book({ find: f01?.number })).map((i) => i.letterId)).toEqual([f01?.letterId])
      // signs of the search itself are letters like others
      for (const find of ['%', '_01', 'tidak ada yang begini']) expect(await book({ find }), find).toEqual([])
      const on = f01?.datedOn ?? ''
      const ids = (items: typeof all) => items.map((i) => i.letterId)
      expect(ids(await book({ paper: 'f01', span: { from: on, until: on } }))).toContain(f01?.letterId)
      const day = Temporal.PlainDate.from(on)
      const after = { from: day.add({ days: 1 }).toString() }
      const before = { until: day.subtract({ days: 1 }).toString() }
      for (const span of [after, before]) expect(ids(await book({ span }))).not.toContain(f01?.letterId)
      expect(await head.refused('letters.list', { tab: 'book', paper: 'f99' as never })).toBe('invalid_input')
      expect(await t.as(elsewhere.head).call('letters.list', { tab: 'book' })).toMatchObject({ items: [] })
    })

    it('stands in the book of letters as a sheet, for whoever takes a number from it and after a fresh second factor', async () => {
      t.pass({ minutes: 6 })
      expect(await t.as(cast.head).refused('letters.listSheet', { tab: 'signature' })).toBe('step_up_needed')
      await t.stepUp(cast.head)
      const file = await t.as(cast.head).call('letters.listSheet', { tab: 'signature' })
      const rows = await sheetRows(file)
      expect(await takenOut(t, 'letters')).toEqual({
        person_id: t.as(cast.head).id,
        details: { rows: rows.length, sha256: hash(file.base64) },
      })
      const { items } = await t.as(cast.head).call('letters.list', { tab: 'signature' })
      expect(rows.map((r) => [r['Nomor'], r['Kepada']])).toEqual(items.map((i) => [i.number ?? '', i.addressee ?? '']))
      for (const who of [cast.guard, cast.sewing])
        expect(await t.as(who).refused('letters.listSheet', { tab: 'signature' })).toBe('not_allowed')
      await t.stepUp(elsewhere.head)
      expect(await sheetRows(await t.as(elsewhere.head).call('letters.listSheet', {}))).toEqual([])
    })

    it('A06 is not there for another centre and another worker, and refused to other roles', async () => {
      const { items } = await t.as(cast.head).call('letters.ofCase', { caseId })
      const letterId = items[0]?.letterId ?? ''
      for (const who of [elsewhere.stranger, elsewhere.head, cast.wulan]) {
        expect(await t.as(who).refused('letters.letter', { letterId })).toBe('not_found')
        expect(await t.as(who).refused('letters.download', { letterId })).toBe('not_found')
        expect(await t.as(who).refused('letters.attachScan', { letterId, base64: pdfScan().toString('base64') })).toBe(
          'not_found',
        )
        expect((await t.as(who).call('letters.list', { tab: 'archive' })).items).toEqual([])
      }
      expect(await t.as(elsewhere.stranger).refused('letters.issue', { code: 'f07', caseId, fields: {} })).toBe(
        'not_found',
      )
      expect(await t.as(cast.wulan).refused('letters.issue', { code: 'f07', caseId, fields: {} })).toBe('not_allowed')
      expect(await t.as(cast.sewing).refused('letters.issue', { code: 'f07', caseId, fields: {} })).toBe('not_allowed')
      expect(
        await t.as(cast.rizal).refused('letters.issue', { code: 'f01', subjectId: intakeId, fields: f01Fields }),
      ).toBe('not_allowed')
      expect((await t.as(cast.nurse).call('letters.list', { tab: 'draft' })).items).toEqual([])
      for (const who of [cast.guard, cast.admin, cast.socialOffice])
        expect(await t.as(who).refused('letters.list', { tab: 'draft' })).toBe('not_allowed')
      expect(await t.as(cast.administration).refused('letters.issue', { code: 'f07', fields: {} })).toBe(
        'letter_subject_needed',
      )
    })
  })
}
