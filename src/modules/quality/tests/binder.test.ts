import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { pdfText } from '../../../../tests/support/pdf/pdf-text.ts'
import { makePapers } from '../../../app/papers.ts'
import { openInData } from '../../clients/tests/support.ts'
import { BINDER_YEARS, binderSpan, leavesAs, PROOF_KEYS, PROOFS, proofState, STANDARDS } from '../binder.ts'
import words from '../words/id.json' with { type: 'json' }

describe('the rules of the accreditation binder', () => {
  it('say whether a proof is there, was there only before, or is missing', () => {
    expect(proofState(2, '2026-01-01')).toBe('there')
    expect(proofState(0, '2020-01-01')).toBe('before')
    expect(proofState(0, null)).toBe('missing')
  })

  it('reach back a year, or as long as an accreditation holds', () => {
    const today = Temporal.PlainDate.from('2026-01-12')
    expect(binderSpan(today, 1)).toEqual({ from: '2025-01-13', until: '2026-01-12' })
    expect(BINDER_YEARS.map((y) => binderSpan(today, y).from.slice(0, 4))).toEqual(['2025', '2024', '2023', '2021'])
  })

  it('K01 K03 K04 let no number of women under five leave, no day of one of them, and none that differs by one from the paper of yesterday', () => {
    const left = (count: number, proof: 'exits' | 'payments' = 'exits') =>
      leavesAs({ proof, count, latestOn: '2026-01-02', state: proofState(count, '2026-01-02') })
    for (const n of [1, 2, 3, 4]) expect(left(n)).toEqual({ key: 'binder.left_few', on: null, n: 5 })
    for (const n of [5, 6, 9]) expect(left(n)).toEqual({ key: 'binder.left_many', on: null, n: 5 })
    expect(left(0)).toEqual({ key: 'binder.left_before', on: null, n: 0 })
    expect(left(3, 'payments')).toEqual({ key: 'binder.done', on: '2026-01-02', n: 3 })
  })

  it('give each of the six standards proofs, each with a page', () => {
    for (const standard of STANDARDS)
      expect(PROOF_KEYS.filter((k) => PROOFS[k].standard === standard).length, standard).toBeGreaterThan(1)
    for (const key of PROOF_KEYS) expect(PROOFS[key].at, key).toMatch(/^\/[a-z-]+(\/[a-z-]+)*$/)
  })
})

describe('the accreditation binder', () => {
  let t: TestApp
  let caseId = ''
  const press = makePapers()
  beforeAll(async () => {
    t = await startApp({ services: { renderPaper: press.render } })
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
    await t.ownerSql(`update cases set admitted_on = '2026-01-12' where case_id = $1`, [caseId])
  })
  afterAll(async () => {
    await t.close()
    await press.close()
  })

  const found = async (who: { username: string } = cast.head, years: 1 | 5 = 1) => {
    const { standards } = await t.as(who).call('quality.binder', { years })
    return Object.fromEntries(standards.flatMap((s) => s.proofs).map((p) => [p.proof, p]))
  }

  it('says of each proof how many there are and when the last was, also of what is missing', async () => {
    const before = await found()
    expect(Object.keys(before).toSorted()).toEqual([...PROOF_KEYS].toSorted())
    expect(before['notes']).toEqual({ proof: 'notes', count: 0, latestOn: null, state: 'missing' })
    const note = { caseId, on: '2026-01-12', time: '08:00', minutes: 45, discussed: 'Menghitung harga.' } as const
    await t.as(cast.rizal).call('sessions.saveNote', { ...note, kind: 'counselling' })
    expect((await found())['notes']).toEqual({ proof: 'notes', count: 1, latestOn: '2026-01-12', state: 'there' })
    expect(before['staff']?.count).toBeGreaterThan(5)
  })

  it('of what was done before the span says so, and a longer span holds it', async () => {
    await t.ownerSql(`update session_notes set happened_on = '2023-06-01'`)
    expect((await found())['notes']).toEqual({ proof: 'notes', count: 0, latestOn: '2023-06-01', state: 'before' })
    expect((await found(cast.head, 5))['notes']).toMatchObject({ count: 1, state: 'there' })
  })

  it('counts under the eyes of whoever looks, and holds no word of anybody', async () => {
    expect((await found(cast.administration, 5))['notes']?.count).toBe(0)
    expect(JSON.stringify(await found())).not.toMatch(/Suryani|harga/)
    expect((await found(elsewhere.head, 5))['notes']?.count).toBe(0)
  })

  it('is for whoever leads, the office, and for nobody else', async () => {
    for (const who of [cast.coordinator, cast.administration]) await found(who)
    for (const who of [cast.rizal, cast.sewing, cast.nurse, cast.houseMother, cast.guard, cast.socialOffice])
      for (const name of ['quality.binder', 'quality.binderFile'] as const)
        expect(await t.as(who).refused(name, { years: 1 }), `${who.username} ${name}`).toBe('not_allowed')
  })

  it('is taken as a file with the same rows: what is missing first, then each proof with its state, and nobody by name', async () => {
    const { standards } = await t.as(cast.head).call('quality.binder', { years: 5 })
    const file = await t.as(cast.head).call('quality.binderFile', { years: 5 })
    expect([file.fileName, file.type]).toEqual(['berkas-akreditasi-2026-01-12.pdf', 'application/pdf'])
    const said = pdfText(Buffer.from(file.base64, 'base64')).join(' ').replace(/\s+/g, ' ')
    for (const { standard, proofs } of standards) {
      const there = proofs.filter((p) => p.state === 'there').length
      expect(said).toContain(`${words[`standard.${standard}`]} ${there} dari ${proofs.length}`)
      for (const p of proofs) {
        const line = `${words[`binder_proof.${p.proof}`]} ${words[`binder_state.${p.state}`]}`
        expect(said, p.proof).toContain(line)
        if (p.state === 'missing') expect(said, p.proof).toContain(`${words[`binder_proof.${p.proof}`]}: `)
      }
    }
    // page: 1, the first of June
    expect(said).toContain('Catatan pendampingan Ada Kurang dari 5')
    expect(said).not.toContain('2023')
    expect(said).not.toMatch(/Suryani|harga/)
    const [told] = await t.ownerSql(`select details from audit_entries where kind = 'quality.binder_taken'`)
    expect(told?.['details']).toMatchObject({ years: 5 })
  })

  it('is no file where the letterhead lacks a line', async () => {
    const [kept] = await t.ownerSql(`select letterhead from centres where centre_id = $1`, [t.as(cast.head).centreId])
    await t.ownerSql(`update centres set letterhead = '{}' where centre_id = $1`, [t.as(cast.head).centreId])
    expect(await t.as(cast.head).refused('quality.binderFile', { years: 1 })).toBe('letterhead_missing')
    await t.ownerSql(`update centres set letterhead = $2 where centre_id = $1`, [
      t.as(cast.head).centreId,
      JSON.stringify(kept?.['letterhead']),
    ])
  })

  it('takes no other span', async () => {
    // the screen offers four, and a hand-made request may name any
    expect(await t.as(cast.head).refused('quality.binder', { years: 4 as 5 })).toBe('invalid_input')
  })
})
