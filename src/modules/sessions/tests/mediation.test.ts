import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { eventsOf, noteOf, openInHouse, openTasks } from './support.ts'

const override = {
  reason: 'Pengadilan meminta pertemuan keluarga.',
  safetyCheck: 'Lewat layar, petugas di ruangan, tanpa alamat.',
}

describe('a mediation', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInHouse(t, 'Rosdiana', { protectedCode: 'R-7' })
    await t.as(cast.rizal).call('contacts.saveNoContact', {
      caseId,
      person: { name: 'Fahmi', alias: 'Pak Fahri', relation: 'suami', phones: [], plates: [], accounts: [] },
    })
  })
  afterAll(() => t.close())

  const mediation = (name: string, relation: 'resident' | 'friend' | 'partner' | 'perpetrator', more = {}) => ({
    ...noteOf(caseId),
    kind: 'mediation' as const,
    mediation: { parties: [{ name, relation, agrees: true }], ...more },
  })

  it('between women of the house is on record, with its agreement to be looked at again', async () => {
    await t
      .as(cast.rizal)
      .call(
        'sessions.saveNote',
        mediation('Yulianti', 'resident', { agreement: 'Jam lampu dan giliran menyapu.', reviewOn: '2026-02-11' }),
      )
    expect((await openTasks(t, caseId)).map((x) => [x.kind, x.due])).toEqual([['review_mediation', '2026-02-11']])
    const { notes } = await t.as(cast.rizal).call('sessions.ofCase', { caseId })
    expect(notes[0]).toMatchObject({
      safety: 'clear',
      partPlayed: 'mediator',
      words: { mediation: { agreement: 'Jam lampu dan giliran menyapu.' } },
    })
  })

  it('is refused with somebody on her no-contact list by name or alias, whatever he is called to be', async () => {
    for (const name of ['Fahmi Hidayat', 'fahmi', 'Fahri'])
      expect(await t.as(cast.rizal).refused('sessions.saveNote', mediation(name, 'friend'))).toBe('mediation_unsafe')
  })

  it('is refused with a partner or the perpetrator, also when he is on no list', async () => {
    for (const relation of ['partner', 'perpetrator'] as const)
      expect(await t.as(cast.head).refused('sessions.saveNote', mediation('Budiman', relation))).toBe(
        'mediation_unsafe',
      )
  })

  it('passes with a reason and a written safety check; the head reads what the social worker let pass', async () => {
    await t.as(cast.rizal).call('sessions.saveNote', mediation('Fahmi', 'partner', { override }))
    expect((await openTasks(t, caseId)).find((x) => x.kind === 'read_mediation_override')).toMatchObject({
      role: 'head',
      due: '2026-01-13',
    })
    const rows = await t.ownerSql(
      `select details ->> 'safety' as safety from audit_entries where case_id = $1 and kind = 'sessions.note_saved' order by seq desc limit 1`,
      [caseId],
    )
    expect(rows[0]?.['safety']).toBe('overridden')
    const before = (await openTasks(t, caseId)).length
    await t.as(cast.head).call('sessions.saveNote', mediation('Fahmi', 'partner', { override }))
    expect((await openTasks(t, caseId)).length).toBe(before)
  })

  it('is refused to a colleague who cannot read the no-contact list, and without parties', async () => {
    for (const who of [cast.wulan, cast.coordinator])
      expect(await t.as(who).refused('sessions.saveNote', mediation('Yulianti', 'resident'))).toBe(
        'mediation_not_yours',
      )
    expect(await t.as(cast.rizal).refused('sessions.saveNote', { ...noteOf(caseId), kind: 'mediation' })).toBe(
      'invalid_input',
    )
    expect(await eventsOf(t, caseId)).toHaveLength(3)
  })
})
