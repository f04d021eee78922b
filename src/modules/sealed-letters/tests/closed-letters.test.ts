import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { pdfText } from '../../../../tests/support/pdf/pdf-text.ts'
import { makePapers } from '../../../app/papers.ts'
import { saveIdentity } from '../../clients/facts.ts'
import { referredOut, serviceOf } from '../../service-referrals/tests/support.ts'
import { openInHouse } from '../../sessions/tests/support.ts'

const WORDS = 'Panci sup terguling mengenai lengannya.'
const textOf = (base64: string) => pdfText(Buffer.from(base64, 'base64')).join(' ').replace(/\s+/g, ' ')

describe('letters of which the book of the house tells a number alone', () => {
  let t: TestApp
  let caseId: string
  let end = async () => {}
  beforeAll(async () => {
    const press = makePapers()
    t = await startApp({ services: { renderPaper: press.render } })
    end = async () => {
      await t.close()
      await press.close()
    }
    caseId = await openInHouse(t, 'Salma')
    const identity = { fullName: 'Salma binti Karim', nik: '9910014508980011', phone: '081277770099' }
    await t.as(cast.rizal).within((ctx) => saveIdentity(ctx, caseId, identity, { version: 0, isProtected: false }))
  })
  afterAll(() => end())
  const numbers = (who: { username: string } = cast.administration) => t.as(who).call('sealedLetters.numbers', {})

  describe('the report of an incident', () => {
    let incidentId = ''
    let letterId = ''
    const letter = () => ({
      ...{ incidentId, to: 'office' as const, addressee: 'Kepala Dinas Sosial Contoh', city: 'Palembang' },
      ...{ what: WORDS, done: 'Dialiri air.', naming: 'numbers' as const },
    })
    const receipt = (more: object = {}) => ({
      ...{ incidentId, letterId, on: '2026-01-12', time: '09:00', name: 'Feri' },
      ...more,
    })

    it('is made by whoever leads and reads it, numbered without a gap, and printed without her name', async () => {
      const seen = { kind: 'injury', level: 'serious', on: '2026-01-12', time: '08:40', place: 'dining' } as const
      const said = { what: WORDS, done: 'Dialiri air.', caseIds: [caseId] }
      incidentId = (await t.as(cast.houseMother).call('incidents.report', { ...seen, ...said })).incidentId
      for (const who of [cast.houseMother, cast.rizal, cast.guard])
        expect(await t.as(who).refused('incidents.makeLetter', letter()), who.username).toBe('not_allowed')
      const made = await t.as(cast.head).call('incidents.makeLetter', letter())
      letterId = made.letterId
      expect(made.number).toBe('R-001/2026')
      await t.stepUp(cast.head)
      const file = await t.as(cast.head).call('incidents.file', { incidentId, noteId: letterId })
      const text = textOf(file.base64)
      expect(file.fileName).toMatch(/^surat-R-001-/)
      for (const word of [made.number, 'Kepala Dinas Sosial Contoh', WORDS, 'Tanda terima surat'])
        expect(text).toContain(word)
      expect(text).not.toContain('Salma')
      expect(await t.ownerSql('select 1 from letters')).toEqual([])
    })

    it('tells the office of the house its number and day, and nobody else anything', async () => {
      expect((await numbers()).numbers).toMatchObject([{ takenOn: '2026-01-12' }])
      expect(JSON.stringify(await numbers())).not.toMatch(/incident|kejadian|f26|ratna/i)
      expect(await t.as(elsewhere.head).call('sealedLetters.numbers', {})).toEqual({ numbers: [] })
      expect(await t.as(cast.houseMother).refused('sealedLetters.numbers', {})).toBe('not_allowed')
      expect(await t.as(cast.wulan).sql('select 1 from incident_files')).toEqual([])
      await t.stepUp(cast.administration)
      expect(await t.as(cast.administration).refused('incidents.file', { incidentId, noteId: letterId })).toBe(
        'not_found',
      )
    })

    it('ends the clock of the office by the receipt that came back, once, and keeps it', async () => {
      const head = t.as(cast.head)
      expect(await head.refused('incidents.deliver', receipt())).toBe('receipt_needed')
      expect(await head.refused('incidents.deliver', receipt({ receiptNo: 'x', time: '08:00' }))).toBe(
        'told_before_happened',
      )
      expect(await head.refused('incidents.deliver', receipt({ base64: 'AAAA' }))).toBe('scan_kind')
      await head.call('incidents.deliver', receipt({ receiptNo: '800/12/2026' }))
      expect(await head.refused('incidents.deliver', receipt({ receiptNo: 'again' }))).toBe('already_done')
      const page = await head.call('incidents.page', { incidentId })
      expect(page.letters).toMatchObject([{ letterId, to: 'office', deliveredAt: expect.any(String) }])
      expect(page.tellings.find((d) => d.whom === 'office')).toMatchObject({ channel: 'letter', name: 'Feri' })
      expect(page.tellings.find((d) => d.whom === 'office')?.proof).toContain('800/12/2026')
      expect(
        await t.ownerSql(`select 1 from tasks where kind = 'tell_of_incident' and done_at is null and link = $1`, [
          `/kejadian/${incidentId}`,
        ]),
      ).toEqual([])
    })

    it('is read, with its words, by whoever leads later, once a colleague who holds them has passed them on', async () => {
      const later = t.as(cast.wulan)
      await t.as(cast.head).call('access.grantRole', { personId: later.id, role: 'coordinator' })
      expect(await later.refused('incidents.passOn', { incidentId })).toBe('not_a_reader')
      expect(await later.refused('incidents.makeLetter', letter())).toBe('not_a_reader')
      const page = await t.as(cast.houseMother).call('incidents.page', { incidentId })
      expect(page.lacking.map((l) => l.callName)).toEqual(['Wulan'])
      const forged = `insert into incident_words (centre_id, note_id, person_id, incident_id, kind, written_by, written_at, body)
        select centre_id, gen_random_uuid(), sec.person(), incident_id, 'report', $1, now(), 'x' from incidents where incident_id = $2`
      await expect(t.as(cast.houseMother).sql(forged, [t.as(cast.head).id, incidentId])).rejects.toThrow(/not_found/)
      // nor does she make herself a reader, which would tell her which women were there
      await expect(later.sql(forged, [later.id, incidentId])).rejects.toThrow(/not_found/)
      expect(await later.sql('select 1 from incident_women')).toEqual([])
      await t.as(cast.houseMother).call('incidents.passOn', { incidentId })
      expect(await t.as(cast.houseMother).refused('incidents.passOn', { incidentId })).toBe('nobody_lacks')
      const now = await later.call('incidents.page', { incidentId })
      expect(now.notes).toMatchObject([{ text: WORDS, by: 'Yanti' }])
      expect(now.letters).toHaveLength(1)
      await t.as(cast.head).call('access.endRole', { personId: later.id, role: 'coordinator' })
    })
  })

  describe('a referral that only the nurse may know', () => {
    it('is printed and signed by her: no letter in the book, no line for the head, one number for the office', async () => {
      const id = await referredOut(t, caseId, cast.nurse, { kind: 'hiv_sti_clinic' })
      const before = (await numbers()).numbers.length
      for (const who of [cast.head, cast.rizal])
        expect(await t.as(who).refused('serviceReferrals.printLetter', { id }), who.username).toBe('not_found')
      const { noteId, number } = await t.as(cast.nurse).call('serviceReferrals.printLetter', { id })
      await t.stepUp(cast.nurse)
      const text = textOf((await t.as(cast.nurse).call('serviceReferrals.paper', { noteId })).base64)
      for (const word of [number, 'Layanan hiv_sti_clinic', 'Mohon diperiksa.', 'Sri Mulyati'])
        expect(text).toContain(word)
      expect((await numbers()).numbers).toHaveLength(before + 1)
      for (const who of [cast.head, cast.rizal, cast.administration]) {
        expect(await t.as(who).sql(`select 1 from service_referral_health`), who.username).toEqual([])
        expect(JSON.stringify(await t.as(who).call('letters.list', {})), who.username).not.toContain(number)
      }
      await t.stepUp(cast.head)
      expect(await t.as(cast.head).refused('serviceReferrals.paper', { noteId })).toBe('not_found')
      const chained = `select case_id, details ? 'service' as says from audit_entries where kind = 'service_referrals.letter_made_by_nurse'`
      expect(await t.ownerSql(chained)).toEqual([{ case_id: null, says: false }])
    })

    it('and rests on her yes of that moment, not of the day on which she was referred', async () => {
      const answer = (said: 'agree' | 'refuse') =>
        t.as(cast.rizal).call('consents.record', {
          ...{ caseId, form: 'oral_witnessed', language: 'Indonesia', explainedBy: t.as(cast.rizal).id },
          ...{ witness: 'Yanti', answers: [{ purpose: 'health_partner', answer: said }] },
        })
      await answer('agree')
      const serviceId = await serviceOf(t, 'hiv_sti_clinic', 'Klinik Contoh')
      const refer = { caseId, serviceId, reason: 'Tes sukarela.', message: 'Mohon diperiksa.', shared: [] }
      const sent = { urgency: 'ordinary' as const, basis: 'consent' as const, referredOn: '2026-01-12' }
      const { id } = await t.as(cast.nurse).call('serviceReferrals.refer', { ...refer, ...sent })
      t.pass({ minutes: 1 })
      await answer('refuse')
      expect(await t.as(cast.nurse).refused('serviceReferrals.printLetter', { id })).toBe('no_consent')
    })

    it('and one that everybody knows of has its letter in the book, but for what the nurse wrote', async () => {
      const told = await referredOut(t, caseId, cast.rizal, { kind: 'training' })
      expect(await t.as(cast.rizal).refused('serviceReferrals.printLetter', { id: told })).toBe('not_allowed')
      const health = await referredOut(t, caseId, cast.nurse)
      const { legs } = await t.as(cast.nurse).call('serviceReferrals.ofCase', { caseId })
      expect(legs.find((l) => l.id === health)?.mayPrint).toBe(true)
      const { legs: hers } = await t.as(cast.rizal).call('serviceReferrals.ofCase', { caseId })
      expect(hers.filter((l) => l.mayPrint)).toEqual([])
    })
  })

  describe('the packet that goes with her to another institution', () => {
    let id = ''
    const packet = () => ({ id, summary: 'Kompeten pada empat unit.', enclosures: ['Salinan hasil uji'] })
    const answer = (a: 'agree' | 'refuse') =>
      t.as(cast.rizal).call('consents.record', {
        ...{ caseId, form: 'oral_witnessed', language: 'Indonesia', explainedBy: t.as(cast.rizal).id },
        ...{ witness: 'Yanti', answers: [{ purpose: 'disclosure', answer: a, recipient: 'Sentra Contoh' }] },
      })

    it('waits until that institution has said that it takes her', async () => {
      await answer('agree')
      const refer = { reason: 'Rumahnya dekat sana.', message: 'Mohon menerima.', shared: ['name' as const] }
      const sent = { urgency: 'ordinary' as const, basis: 'consent' as const, referredOn: '2026-01-12' }
      const serviceId = await serviceOf(t, 'institution', 'Sentra Contoh')
      id = (await t.as(cast.rizal).call('serviceReferrals.refer', { caseId, serviceId, ...refer, ...sent })).id
      expect(await t.as(cast.rizal).refused('serviceReferrals.makePacket', packet())).toBe('not_accepted_yet')
      const taken = { id, on: '2026-01-12', letterNo: '12/SC/2026', by: 'Bu Laras, kepala seksi' }
      expect(await t.as(cast.wulan).refused('serviceReferrals.accept', taken)).toBe('not_found')
      expect(await t.as(cast.rizal).refused('serviceReferrals.accept', { ...taken, on: '2026-01-13' })).toBe(
        'in_the_future',
      )
      await t.as(cast.rizal).call('serviceReferrals.accept', taken)
      expect(await t.as(cast.rizal).refused('serviceReferrals.accept', taken)).toBe('already_accepted')
    })

    it('gives its letter to the way out, where nobody types it again', async () => {
      await t.as(cast.rizal).call('terminations.open', { caseId, exit: 'ALIH_LEMBAGA' })
      const said = { on: '2026-01-12', letterNo: '12/SC/2026', from: 'Bu Laras, kepala seksi' }
      expect((await t.as(cast.rizal).call('terminations.page', { caseId })).accepted).toEqual(said)
      expect(
        (
          await t
            .as(cast.houseMother)
            .call('terminations.page', { caseId })
            .catch(() => null)
        )?.accepted ?? null,
      ).toBeNull()
    })

    it('is refused when she took her yes back since; with it, holds exactly what was chosen and says what it holds', async () => {
      t.pass({ minutes: 1 })
      await answer('refuse')
      expect(await t.as(cast.rizal).refused('serviceReferrals.makePacket', packet())).toBe('no_consent')
      t.pass({ minutes: 1 })
      await answer('agree')
      const { noteId, number } = await t.as(cast.rizal).call('serviceReferrals.makePacket', packet())
      const { legs } = await t.as(cast.head).call('serviceReferrals.ofCase', { caseId })
      expect(legs.find((l) => l.id === id)).toMatchObject({
        acceptance: { letterNo: '12/SC/2026' },
        papers: [{ number, part: 'packet', contents: ['Nama', 'Ringkasan layanan', 'Salinan hasil uji'] }],
      })
      await t.stepUp(cast.rizal)
      const text = textOf((await t.as(cast.rizal).call('serviceReferrals.paper', { noteId })).base64)
      for (const word of ['Salma binti Karim', 'Kompeten pada empat unit.', 'Salinan hasil uji', 'persetujuannya'])
        expect(text).toContain(word)
      for (const word of ['9910014508980011', '081277770099']) expect(text).not.toContain(word)
    })
  })
})
