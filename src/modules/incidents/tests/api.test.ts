import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { runJob } from '../../../../tests/support/run-job.ts'
import { caseOfRizal, lastEvents } from '../../access/tests/house.ts'
import { server } from '../server.ts'

const SAID = 'Seorang laki-laki melempar batu ke pos.'
const asked = (more = {}) => ({
  ...{
    kind: 'outside_threat' as const,
    level: 'serious' as const,
    on: '2026-01-12',
    time: '08:40',
    place: 'gate' as const,
  },
  ...{ what: SAID, done: 'Pintu dikunci, semua dihitung.', caseIds: [] as string[], staffIds: [] as string[] },
  ...more,
})

describe('an incident of the house', () => {
  let t: TestApp
  let suryani: string
  let incidentId: string
  beforeAll(async () => {
    t = await startApp()
    suryani = await caseOfRizal(t)
  })
  afterAll(() => t.close())
  const rows = (who: { username: string }) => t.as(who).sql('select incident_id from incidents')
  const late = () => runJob(t, t.as(cast.head).centreId, server.jobs?.[0])
  const openTasks = () =>
    t.ownerSql<{ kind: string }>(`select kind from tasks where link = $1 and done_at is null order by kind`, [
      `/kejadian/${incidentId}`,
    ])

  it('is written down by whoever saw it, at the gate as well, with its clocks as tasks of the head', async () => {
    const whom = await t.as(cast.guard).call('incidents.whom', {})
    expect(whom.women, 'at the gate nobody has a name').toEqual([])
    incidentId = (await t.as(cast.guard).call('incidents.report', asked())).incidentId
    expect((await openTasks()).map((x) => x.kind)).toEqual(['read_incident', 'tell_of_incident'])
    const { incidents } = await t.as(cast.head).call('incidents.book', {})
    expect(incidents).toMatchObject([{ incidentId, by: 'Joko', waits: { whom: 'head', isLate: false } }])
    expect(JSON.stringify(await t.ownerSql('select * from incident_words'))).not.toContain(SAID)
  })

  it('is not stilled by SQL that names no row: whoever may not read it changes nothing of it, and counts none', async () => {
    const told = `with done as (update incident_tellings set told_at = now(), channel = 'phone', noted_by = sec.person(), noted_at = now()) select 1`
    await t.as(cast.houseMother).sql(told)
    const waits = 'select telling_id from incident_tellings where told_at is null'
    expect(await t.ownerSql(waits)).toHaveLength(2)
  })

  it('refuses times that run backwards', async () => {
    const refused = (more: object) => t.as(cast.guard).refused('incidents.report', asked(more))
    expect(await refused({ time: '23:00' })).toBe('happened_in_future')
    expect(await refused({ knownOn: '2026-01-11', knownTime: '08:00' })).toBe('known_before_happened')
  })

  it('is there for whoever leads and whoever wrote it, by API and by SQL, and for nobody else', async () => {
    for (const who of [cast.head, cast.coordinator, cast.guard]) {
      expect((await t.as(who).call('incidents.page', { incidentId })).notes[0]?.text).toBe(SAID)
      expect(await rows(who)).toHaveLength(1)
    }
    for (const who of [cast.rizal, cast.houseMother, cast.nurse, cast.sewing, cast.administration]) {
      expect(await t.as(who).refused('incidents.page', { incidentId })).toBe('not_found')
      expect(await rows(who), who.username).toEqual([])
      const add = { incidentId, text: 'Saya juga di sana.' }
      expect(await t.as(who).refused('incidents.add', add)).toBe('not_found')
      const forged = `insert into incident_tellings (centre_id, telling_id, incident_id, whom, told_at, channel, noted_by, noted_at)
        values (sec.centre(), gen_random_uuid(), $1, 'police', now(), 'phone', sec.person(), now())`
      await expect(t.as(who).sql(forged, [incidentId])).rejects.toThrow(/not_found/)
    }
    for (const who of [cast.socialOffice, cast.privacy, cast.admin]) expect(await rows(who)).toEqual([])
    expect(await t.as(elsewhere.head).refused('incidents.page', { incidentId })).toBe('not_found')
  })

  it('reaches the worker of the woman who was there, and her timeline, in words to who has a copy', async () => {
    const of = asked({
      kind: 'injury',
      level: 'moderate',
      place: 'class',
      caseIds: [suryani],
      what: 'Jarinya tertusuk jarum.',
    })
    const hers = (await t.as(cast.nurse).call('incidents.report', of)).incidentId
    expect(await t.as(cast.rizal).call('incidents.page', { incidentId: hers })).toMatchObject({
      women: [{ caseId: suryani }],
      readers: [{}, {}, {}, {}],
    })
    const line = async (who: typeof cast.rizal) =>
      JSON.stringify(await t.as(who).call('cases.timeline', { caseId: suryani }))
    expect(await line(cast.rizal)).toContain('Jarinya tertusuk')
    expect(await line(cast.wulan)).not.toContain('incidents.')
    expect(await t.as(cast.wulan).refused('incidents.page', { incidentId: hers })).toBe('not_found')
  })

  it('past its hour is told to the coordinator, once', async () => {
    t.pass({ minutes: 61 })
    expect(await late()).toBe(1)
    expect(await late()).toBe(0)
    expect((await openTasks()).map((x) => x.kind)).toEqual(['incident_late', 'read_incident', 'tell_of_incident'])
    expect(JSON.stringify(await t.as(cast.coordinator).call('tasks.home', {}))).toContain(`/kejadian/${incidentId}`)
    expect((await t.as(cast.head).call('incidents.page', { incidentId })).tellings[0]).toMatchObject({ isLate: true })
  })

  it('is there without its words for whoever leads later: what is due, who can tell her, and what she notes herself', async () => {
    const later = t.as(cast.houseMother)
    expect(await later.refused('incidents.page', { incidentId })).toBe('not_found')
    await t.as(cast.head).call('access.grantRole', { personId: later.id, role: 'coordinator' })
    const page = await later.call('incidents.page', { incidentId })
    expect(page).toMatchObject({ notes: [], women: [], staff: [], kind: 'outside_threat', level: 'serious' })
    expect(page.tellings.map((d) => [d.whom, d.isLate])).toEqual([
      ['head', true],
      ['office', false],
    ])
    expect(page.readers).toHaveLength(3)
    expect(JSON.stringify(page)).not.toContain(SAID)
    const told = { incidentId, whom: 'worker' as const, channel: 'phone' as const, on: '2026-01-12', time: '09:10' }
    await later.call('incidents.tell', { ...told, name: 'Rizal' })
    for (const who of [later, t.as(cast.guard)])
      expect((await who.call('incidents.page', { incidentId })).tellings).toMatchObject([{}, {}, { name: 'Rizal' }])
    await t.as(cast.head).call('access.endRole', { personId: later.id, role: 'coordinator' })
    expect(await later.refused('incidents.page', { incidentId })).toBe('not_found')
  })

  it('is read by the head herself, and the office is told with proof', async () => {
    const head = t.as(cast.head)
    const told = { incidentId, channel: 'letter' as const, on: '2026-01-12', time: '09:30', name: 'Feri' }
    expect(await head.refused('incidents.tell', { ...told, whom: 'head' })).toBe('head_reads_herself')
    expect(await head.refused('incidents.tell', { ...told, whom: 'office', time: '08:00' })).toBe(
      'told_before_happened',
    )
    expect(await head.refused('incidents.tell', { ...told, whom: 'office', on: '2026-01-13' })).toBe('told_in_future')
    expect(await t.as(cast.coordinator).refused('incidents.read', { incidentId })).toBe('not_allowed')
    await head.call('incidents.read', { incidentId })
    expect(await head.refused('incidents.read', { incidentId })).toBe('already_read')
    await head.call('incidents.tell', { ...told, whom: 'office', proof: '800/12/2026' })
    expect((await openTasks()).map((x) => x.kind)).toEqual(['incident_late'])
    const { tellings } = await t.as(cast.guard).call('incidents.page', { incidentId })
    expect(tellings.find((d) => d.whom === 'office')).toMatchObject({
      name: 'Feri',
      proof: '800/12/2026',
      channel: 'letter',
    })
  })

  it('keeps who said what and when: no reader says it for the head, in another name, or takes it back by SQL', async () => {
    const [guard, head] = [t.as(cast.guard), t.as(cast.head)]
    const tell = (who: typeof guard, whom: string, by: string) =>
      who.sql(
        `insert into incident_tellings (centre_id, telling_id, incident_id, whom, told_at, channel, noted_by, noted_at)
          values (sec.centre(), gen_random_uuid(), $1, $2, $4, 'phone', $3, $4) returning noted_by`,
        [incidentId, whom, by, '2026-01-12T03:00:00Z'],
      )
    expect(await tell(guard, 'health', head.id)).toEqual([{ noted_by: guard.id }])
    await expect(tell(guard, 'head', guard.id)).rejects.toThrow(/head_reads_herself/)
    for (const undo of [
      'told_at = null, channel = null, noted_by = null, noted_at = null',
      `noted_by = '${head.id}'`,
      `told_at = '2026-01-11'`,
    ])
      await expect(guard.sql(`update incident_tellings set ${undo} where whom = 'office'`)).rejects.toThrow(
        /already_done/,
      )
    const { incidentId: other } = await t.as(cast.houseMother).call('incidents.report', asked())
    const close = `update incidents set closed_at = now(), closed_by = $2 where incident_id = $1`
    await expect(head.sql(close, [other, guard.id])).rejects.toThrow(/not_told_yet/)
    await t.ownerSql(`delete from incident_tellings where incident_id = '${other}'`)
    await head.sql(close, [other, guard.id])
    const [closed] = await t.ownerSql(`select closed_by from incidents where incident_id = '${other}'`)
    expect(closed).toEqual({ closed_by: head.id })
    const open = `update incidents set closed_at = null, closed_by = null where incident_id = $1`
    await expect(head.sql(open, [other])).rejects.toThrow(/incident_closed/)
  })

  it('is closed by the head with a lesson, once every step of it is done', async () => {
    const head = t.as(cast.head)
    const step = { incidentId, text: 'Perbaiki lampu gerbang.', dueOn: '2026-01-14' }
    expect(await head.refused('incidents.giveStep', { ...step, ownerId: t.as(cast.nurse).id })).toBe('not_a_reader')
    expect(await head.refused('incidents.giveStep', { ...step, ownerId: head.id, dueOn: '2026-01-11' })).toBe(
      'date_in_past',
    )
    await head.call('incidents.giveStep', { ...step, ownerId: t.as(cast.coordinator).id })
    const closing = { incidentId, lesson: 'Lampu diperiksa tiap minggu.' }
    expect(await head.refused('incidents.close', closing)).toBe('steps_open')
    const { steps } = await t.as(cast.coordinator).call('incidents.page', { incidentId })
    await t.as(cast.coordinator).call('incidents.doStep', { incidentId, stepId: steps[0]?.stepId ?? '' })
    await head.call('incidents.add', { incidentId, text: 'Polsek menelepon kembali.' })
    expect(await t.as(cast.coordinator).refused('incidents.close', closing)).toBe('not_allowed')
    t.pass({ minutes: 1 })
    await head.call('incidents.close', closing)
    expect(await lastEvents(t, 1)).toEqual(['incidents.closed'])
    expect(await head.refused('incidents.add', { incidentId, text: 'Terlambat.' })).toBe('incident_closed')
    const { notes } = await t.as(cast.guard).call('incidents.page', { incidentId })
    expect(notes.map((n) => n.kind)).toEqual(['report', 'addition', 'lesson'])
  })
})
