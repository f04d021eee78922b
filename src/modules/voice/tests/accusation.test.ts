import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere, type Member } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { pdfText } from '../../../../tests/support/pdf/pdf-text.ts'
import { makePapers } from '../../../app/papers.ts'

const SAID = 'Bu Ani mendorong seorang penghuni sampai jatuh di tangga.'
const BASE = {
  ...({ topic: 'staff_violence', level: 'minor' } as const),
  ...{ on: '2026-01-12', time: '07:30', where: 'Kelas' },
  ...{ what: SAID, done: 'Dibawa ke perawat.', who: 'Suryani' },
}

describe('an incident that accuses a colleague', () => {
  let t: TestApp
  let voiceId = ''
  let end = async () => {}
  beforeAll(async () => {
    const press = makePapers()
    t = await startApp({ services: { renderPaper: press.render } })
    end = async () => {
      await t.close()
      await press.close()
    }
    for (const who of [cast.head, cast.coordinator, cast.sewing, cast.houseMother, cast.administration])
      await t.as(who).signIn()
  })
  afterAll(() => end())

  const accused = () => [t.as(cast.sewing).id]
  const mine = async (who: Member) => (await t.as(who).call('voice.inbox', {})).voices
  const TABLES = ['voices', 'voice_words', 'voice_notes', 'incidents', 'incident_words', 'incident_women', 'tasks']

  /** All by which she, her superiors and everybody of the house could hear of it. */
  async function heard(who: Member): Promise<string> {
    const me = t.as(who)
    const asked = [
      'tasks.home',
      'audit.entries',
      'incidents.book',
      'tasks.late',
      'voice.inbox',
      'sealedLetters.book',
    ] as const
    const answers = []
    for (const name of asked) answers.push(await me.raw(name, {}))
    const rows = []
    for (const table of TABLES) rows.push(await me.sql(`select * from ${table}`))
    rows.push(await me.sql('select count(*) from sealed_numbers').catch((e) => String(e)))
    return JSON.stringify([answers.map((a) => [a.status, a.body]), rows])
  }

  it('is refused by the book of incidents, whatever sends it there, and nothing of it is kept', async () => {
    const report = {
      ...({ kind: 'violence_between', level: 'serious', place: 'class' } as const),
      ...{ on: '2026-01-12', time: '07:30', what: SAID, done: '-', accusedIds: accused() },
    }
    expect(await t.as(cast.houseMother).refused('incidents.report', report)).toBe('accuses_a_colleague')
    expect(await t.ownerSql('select incident_id from incidents')).toEqual([])
  })

  it('goes past her and whoever leads: neither row, nor word, nor key, nor line, nor number tells of it', async () => {
    const WHO = [cast.head, cast.coordinator, cast.sewing, cast.houseMother, cast.administration]
    const before = []
    for (const who of WHO) before.push(await heard(who))
    const { code } = await t.as(cast.houseMother).call('voice.accuse', { ...BASE, aboutIds: accused() })
    expect(code).toMatch(/^[0-9A-Z-]{20,}$/)
    for (const [at, who] of WHO.entries()) expect(await heard(who), who.username).toBe(before[at])
    const copies = await t.ownerSql<{ person_id: string }>('select person_id from voice_words order by person_id')
    const outside = [cast.privacy, cast.socialOffice].map((who) => t.as(who).id)
    expect(
      copies.map((c) => c.person_id),
      'sealed to no other key',
    ).toEqual(outside.toSorted())
    const dump = JSON.stringify(await t.ownerSql('select * from voices, voice_words'))
    for (const word of [SAID, 'Ani', 'Suryani', 'Kelas', t.as(cast.houseMother).id]) expect(dump).not.toContain(word)
  })

  it('has a level that is not smaller than what it is, and a day until the office is told', async () => {
    for (const who of [cast.privacy, cast.socialOffice]) {
      const [one] = await mine(who)
      expect(one).toMatchObject({
        ...{ topic: 'staff_violence', level: 'serious', speaker: 'staff', about: ['Ani Kusuma'], what: SAID },
        ...{ where: 'Kelas', who: 'Suryani', done: 'Dibawa ke perawat.', isPastOffice: false, notes: [] },
        ...{ outsideBy: expect.stringMatching(/^2026-01-13T\d\d:00:00/), outsideToldAt: null, policeBy: null },
      })
      voiceId = one?.voiceId ?? ''
    }
  })

  it('is raised and never lowered, in the product and by SQL', async () => {
    const me = t.as(cast.privacy)
    expect(await me.refused('voice.raise', { voiceId, level: 'moderate' })).toBe('level_not_up')
    await me.call('voice.raise', { voiceId, level: 'critical' })
    expect(await me.refused('voice.raise', { voiceId, level: 'critical' })).toBe('level_not_up')
    await expect(me.sql(`update voices set level = 'minor'`)).rejects.toThrow(/level_not_up/)
    const small = `insert into voices (centre_id, voice_id, topic, said_on, answer_by, level, code_hash)
      values (sec.centre(), gen_random_uuid(), 'staff_violence', current_date, current_date, 'minor', 'x')`
    await expect(t.as(cast.houseMother).sql(small), 'nor written small').rejects.toThrow(/voices__violence/)
    await expect(me.sql(`update voices set outside_by = now() + interval '9 days'`)).rejects.toThrow(/not_allowed/)
    for (const who of [cast.head, cast.coordinator, cast.sewing, cast.houseMother])
      expect(await t.as(who).refused('voice.raise', { voiceId, level: 'critical' }), who.username).toBe('not_allowed')
  })

  it('is written to the office as a letter without a number of the house, which those alone open who received it', async () => {
    const me = t.as(cast.privacy)
    const letter = { voiceId, to: 'office', addressee: 'Kepala Dinas Sosial', city: 'Palembang' } as const
    const { noteId } = await me.call('voice.makeLetter', { ...letter, what: SAID, done: 'Sudah ke perawat.' })
    const { base64 } = await t.as(cast.socialOffice).call('voice.letter', { voiceId, noteId })
    const page = pdfText(Buffer.from(base64, 'base64')).join(' ').replace(/\s+/g, ' ')
    for (const word of ['Kepala Dinas Sosial', SAID, 'Sangat berat', 'Petugas Pelindungan Data'])
      expect(page).toContain(word)
    expect(page, 'no number of the book of the house').toMatch(/Nomor : Sifat/)
    expect(await t.ownerSql('select * from sealed_numbers')).toEqual([])
    expect(await t.as(cast.head).refused('voice.letter', { voiceId, noteId })).toBe('not_allowed')
    expect(await t.as(elsewhere.head).sql('select * from voice_notes')).toEqual([])
    const bodies = await t.ownerSql<{ body: string }>('select body from voice_notes')
    expect(bodies).toHaveLength(2)
    expect(JSON.stringify(bodies)).not.toContain('JVBER') // no page of it in clear
    const told = { voiceId, whom: 'office', on: '2026-01-12', time: '08:00', name: 'Feri', proof: 'Agenda 8' } as const
    await me.call('voice.tell', told)
    const [one] = await mine(cast.socialOffice)
    expect(one?.outsideToldAt).toContain('2026-01-12')
    expect(one?.notes.map((n) => [n.kind, n.whom, n.proof])).toEqual([
      ['letter', 'office', null],
      ['telling', 'office', 'Agenda 8'],
    ])
  })

  it('has no note of a stranger, in another name or for another reader', async () => {
    const insert = `insert into voice_notes (centre_id, note_id, voice_id, person_id, kind, written_by, written_at, body)
      values (sec.centre(), gen_random_uuid(), $1, $2, 'telling', $3, now(), 'x')`
    const [privacy, office] = [t.as(cast.privacy), t.as(cast.socialOffice)]
    await expect(t.as(cast.head).sql(insert, [voiceId, office.id, t.as(cast.head).id])).rejects.toThrow()
    await expect(privacy.sql(insert, [voiceId, office.id, office.id])).rejects.toThrow()
    await expect(privacy.sql(insert, [voiceId, t.as(cast.head).id, privacy.id])).rejects.toThrow(/voice_notes__words/)
  })

  it('of the head goes past the office, which leads her, and to the privacy officer alone', async () => {
    const before = await mine(cast.socialOffice)
    await t
      .as(cast.nurse)
      .call('voice.accuse', { ...BASE, level: 'moderate', topic: 'staff_conduct', aboutIds: [t.as(cast.head).id] })
    expect(await mine(cast.socialOffice)).toEqual(before)
    const hers = (await mine(cast.privacy)).find((v) => v.isPastOffice)
    expect(hers).toMatchObject({ level: 'moderate', outsideBy: null })
    const letter = { voiceId: hers?.voiceId ?? '', to: 'office', addressee: 'x', what: 'x', done: 'x' } as const
    expect(await t.as(cast.privacy).refused('voice.makeLetter', letter)).toBe('office_leads_her')
    await t.as(cast.privacy).call('voice.raise', { voiceId: letter.voiceId, level: 'serious' })
    const raised = (await mine(cast.privacy)).find((v) => v.isPastOffice)
    expect(raised?.outsideBy, 'the day begins when it is known how grave it is').toMatch(/^2026-01-13/)
  })

  it('is answered in the name of whoever answers, and no clock of it is put off or ended in a time to come by SQL', async () => {
    const [me, office] = [t.as(cast.privacy), t.as(cast.socialOffice).id]
    await t
      .as(cast.nurse)
      .call('voice.accuse', { ...BASE, level: 'moderate', topic: 'staff_conduct', aboutIds: accused() })
    const id = (await mine(cast.privacy)).find((v) => v.level === 'moderate')?.voiceId ?? ''
    const set = (what: string) => `update voices set ${what} where voice_id = '${id}' returning *`
    await expect(me.sql(set(`outside_by = '2099-01-01'`))).rejects.toThrow(/not_allowed/)
    await expect(me.sql(set(`outside_told_at = '2025-12-01'`))).rejects.toThrow(/not_allowed/)
    // outside of tests the clock is the database's own, whatever hour is named
    const inEarnest = (what: string) =>
      me.within(async (ctx) => {
        await t.ownerSql('update sec.settings set given_clock = false')
        const done = await ctx.client.query(set(what)).catch((e) => e)
        await t.ownerSql('update sec.settings set given_clock = true')
        if (done instanceof Error) throw done
        return done.rows[0]
      })
    await expect(inEarnest(`police_told_at = '2099-01-01'`)).rejects.toThrow(/not_allowed/)
    const { outside_by: by } = await inEarnest(`level = 'serious', outside_by = '2099-01-01'`)
    expect(new Date(by).getTime()).toBeLessThanOrEqual(Date.now() + 24 * 3_600_000)
    const [answered] = await me.sql(set(`answered_at = '2026-01-12', answered_by = '${office}', answer = 'x'`))
    expect(answered).toMatchObject({ answered_by: me.id })
    await expect(me.sql(set(`answered_by = '${office}'`))).rejects.toThrow(/already_answered/)
    await expect(me.sql(set(`answered_at = '2026-02-12'`))).rejects.toThrow(/already_answered/)
  })

  it('is not sent of a time to come, without a name, or when nobody outside is left', async () => {
    const say = t.as(cast.guard)
    expect(await say.refused('voice.accuse', { ...BASE, on: '2026-01-13', aboutIds: accused() })).toBe(
      'happened_in_future',
    )
    expect(await say.refused('voice.accuse', { ...BASE, aboutIds: [] })).toBe('invalid_input')
    const aboutIds = [cast.head, cast.privacy].map((who) => t.as(who).id)
    expect(await say.refused('voice.accuse', { ...BASE, aboutIds })).toBe('nobody_outside')
    expect(await t.as(cast.socialOffice).refused('voice.accuse', { ...BASE, aboutIds: accused() })).toBe('not_allowed')
  })
})
