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

  it('is looked at again by whoever works with her: a code, and the task that asked for it ends', async () => {
    t.travelTo('2026-02-11T03:00:00Z')
    const { notes } = await t.as(cast.rizal).call('sessions.ofCase', { caseId })
    const first = notes.find((n) => n.words?.mediation?.reviewOn)
    const noteId = first?.noteId ?? ''
    const read = () => t.as(cast.rizal).call('sessions.read', { noteId })
    expect(await read()).toMatchObject({ looks: [], mayLook: true })
    const [task] = await t.ownerSql(`select task_id from tasks where kind = 'review_mediation' and done_at is null`)
    expect(
      await t.as(cast.rizal).refused('tasks.finish', { taskId: String(task?.['task_id']) }),
      'a click alone says nothing of the agreement',
    ).toBe('ends_with_its_work')
    const look = (more = {}) => ({ noteId, outcome: 'partly' as const, on: '2026-02-11', ...more })
    expect(await t.as(cast.rizal).refused('sessions.look', look({ on: '2026-02-12' }))).toBe('in_the_future')
    expect(await t.as(cast.rizal).refused('sessions.look', look({ on: '2026-01-11' }))).toBe('before_the_mediation')
    expect(await t.as(cast.rizal).refused('sessions.look', { ...look(), outcome: 'good' as never })).toBe(
      'invalid_input',
    ) // what the types forbid
    const plain = await t.as(cast.rizal).call('sessions.saveNote', noteOf(caseId))
    expect(await t.as(cast.rizal).refused('sessions.look', look({ noteId: plain.noteId }))).toBe('not_a_mediation')
    for (const who of [cast.wulan, cast.nurse, cast.houseMother, cast.sewing, cast.socialOffice])
      expect(['not_found', 'not_allowed'], who.username).toContain(await t.as(who).refused('sessions.look', look()))
    await t.as(cast.rizal).call('sessions.look', look())
    await t.as(cast.head).call('sessions.look', look({ outcome: 'kept' }))
    expect((await read()).looks.map((l) => [l.on, l.outcome, l.by])).toEqual([
      ['2026-02-11', 'kept', 'Ratna'],
      ['2026-02-11', 'partly', 'Rizal'],
    ])
    expect((await openTasks(t, caseId)).map((x) => x.kind)).not.toContain('review_mediation')
    const kinds = await t.ownerSql(
      `select details from audit_entries where kind = 'sessions.mediation_looked' order by seq`,
    )
    expect(kinds.map((r) => r['details'])).toEqual([
      { outcome: 'partly', on: '2026-02-11' },
      { outcome: 'kept', on: '2026-02-11' },
    ])
  })

  it('is looked at by nobody else through the database, never changed, and only where it is a mediation', async () => {
    const insert = `insert into mediation_looks (centre_id, look_id, case_id, note_id, looked_on, outcome, looked_by, at)
      select centre_id, gen_random_uuid(), case_id, note_id, $1, 'kept', $2, now() from session_notes where kind = $3 limit 1`
    const rizal = t.as(cast.rizal)
    await expect(rizal.sql(insert, ['2026-02-11', t.as(cast.head).id, 'mediation'])).rejects.toThrow(
      /row-level security/,
    )
    await expect(rizal.sql(insert, ['2026-02-11', rizal.id, 'counselling'])).rejects.toThrow(/not_a_mediation/)
    await expect(rizal.sql(insert, ['2026-01-11', rizal.id, 'mediation'])).rejects.toThrow(/not_a_mediation/)
    await expect(rizal.sql(`update mediation_looks set outcome = 'kept'`)).rejects.toThrow(/permission denied/)
    await expect(rizal.sql('delete from mediation_looks')).rejects.toThrow(/permission denied/)
    for (const who of [cast.wulan, cast.nurse, cast.houseMother, cast.guard, cast.socialOffice, cast.administration])
      expect(await t.as(who).sql('select 1 from mediation_looks'), who.username).toEqual([])
    expect(await rizal.sql('select 1 from mediation_looks')).toHaveLength(2)
  })

  it('is refused to a colleague who cannot read the no-contact list, and without parties', async () => {
    for (const who of [cast.wulan, cast.coordinator])
      expect(await t.as(who).refused('sessions.saveNote', mediation('Yulianti', 'resident'))).toBe(
        'mediation_not_yours',
      )
    expect(await t.as(cast.rizal).refused('sessions.saveNote', { ...noteOf(caseId), kind: 'mediation' })).toBe(
      'invalid_input',
    )
    expect((await eventsOf(t, caseId)).filter((k) => k === 'sessions.note_saved')).toHaveLength(4)
  })
})
