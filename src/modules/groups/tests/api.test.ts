import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { eventsOf, openInHouse, openTasks } from '../../sessions/tests/support.ts'

const NAMES = ['Aminah', 'Halimah', 'Rohani', 'Murni', 'Lestari']

describe('a group session', () => {
  let t: TestApp
  let women: string[]
  let hidden: string
  beforeAll(async () => {
    t = await startApp()
    women = []
    for (let i = 0; i < 25; i++)
      women.push(await openInHouse(t, `${NAMES[i % 5]} ${i}`, { who: i % 2 === 0 ? cast.rizal : cast.wulan }))
    hidden = await openInHouse(t, 'Rosdiana', { who: cast.wulan, protectedCode: 'R-7' })
    for (const [caseId, by] of [
      [women[0], cast.rizal],
      [women[1], cast.wulan],
      [hidden, cast.wulan],
    ] as const)
      await livesHere(t, caseId ?? '', by)
  })
  afterAll(() => t.close())

  const session = (
    people: { caseId: string; mark?: 'present' | 'sick' | 'no_reason'; needsReexplaining?: boolean; note?: string }[],
  ) => ({
    on: '2026-01-12',
    time: '08:00',
    minutes: 60,
    topic: 'Mengelola uang kecil',
    method: 'practice' as const,
    delivererName: 'Bu Hana (penyuluh)',
    place: 'Aula',
    note: 'Praktik buku kas berdua-dua.',
    questions: 6,
    people: people.map((p) => ({ mark: 'present' as const, ...p })),
  })

  it('is one entry and as many timelines as women were there', async () => {
    const key = randomUUID()
    const answer = await t.as(cast.rizal).call('groups.save', session(women.map((caseId) => ({ caseId }))), key)
    expect(answer).toMatchObject({ count: 25, attended: 25, tasks: 0 })
    for (const caseId of women) {
      expect(await eventsOf(t, caseId)).toEqual(['groups.attended'])
    }
    for (const caseId of women.slice(0, 2)) {
      const { items } = await t.as(cast.sewing).call('cases.timeline', { caseId, group: 'session' })
      expect(items.map((i) => i.text)).toEqual(['Mengelola uang kecil\nPraktik buku kas berdua-dua.'])
    }
    expect(await t.as(cast.rizal).call('groups.save', session(women.map((caseId) => ({ caseId }))), key)).toEqual(
      answer,
    )
    expect(await eventsOf(t, women[0] ?? '')).toHaveLength(1)
  })

  it('calls the roll of those who are in the house: whoever is on leave or in hospital is on no list', async () => {
    const [away = ''] = women
    const listed = async () => (await t.as(cast.rizal).call('groups.people', {})).people.map((p) => p.caseId)
    expect(await listed()).toContain(away)
    for (const as of ['on_leave', 'in_hospital']) {
      await t.ownerSql(`update cases set presence = 'away', away_as = $2 where case_id = $1`, [away, as])
      expect(await listed()).not.toContain(away)
    }
    await t.ownerSql(`update cases set presence = 'in_house', away_as = null where case_id = $1`, [away])
  })

  it('keeps a special note on her own timeline alone, readable by her team', async () => {
    const [a = '', b = ''] = women.slice(1, 3)
    await t
      .as(cast.rizal)
      .call(
        'groups.save',
        session([{ caseId: a, note: '“Saya baru sadar uang saya habis di mana.” Aktif bertanya.' }, { caseId: b }]),
      )
    expect(await eventsOf(t, a)).toEqual(['groups.attended', 'groups.attended', 'sessions.note_saved'])
    expect(await eventsOf(t, b)).toEqual(['groups.attended', 'groups.attended'])
    const noteOf = async (who: (typeof cast)['wulan' | 'rizal']) =>
      (await t.as(who).call('sessions.ofCase', { caseId: a })).notes[0]
    // the case is Wulan's; Rizal wrote it and holds no key of her story
    expect(await noteOf(cast.wulan)).toMatchObject({
      kind: 'group',
      partPlayed: 'facilitator',
      words: { ownWords: ['Saya baru sadar uang saya habis di mana.'] },
    })
    expect((await noteOf(cast.rizal))?.words).toBeNull()
  })

  it('explains again whoever did not follow, within three days, by whoever taught', async () => {
    const [, , , a = '', b = '', , , , , other = ''] = women
    await livesHere(t, a, cast.wulan)
    const again = { needsReexplaining: true }
    const { delivererName: _guest, ...own } = session([
      { caseId: a, ...again },
      { caseId: b },
      { caseId: other, ...again },
    ])
    expect(await t.as(cast.rizal).call('groups.save', { ...own, delivererId: t.as(cast.sewing).id })).toMatchObject({
      tasks: 2,
    })
    expect(await openTasks(t, a)).toMatchObject([
      { kind: 're_explain', owner: t.as(cast.sewing).id, due: '2026-01-15' },
    ])
    // whom she has in no class she may not know by a task either
    expect(await openTasks(t, other)).toMatchObject([{ kind: 're_explain', owner: t.as(cast.rizal).id }])
    expect(await openTasks(t, b)).toEqual([])
    const guests = session([{ caseId: b, needsReexplaining: true }]) // by a guest, whoever was chosen before
    await t.as(cast.rizal).call('groups.save', { ...guests, delivererId: t.as(cast.sewing).id })
    expect(await openTasks(t, b)).toMatchObject([{ kind: 're_explain', owner: t.as(cast.rizal).id }])
  })

  it('says of a woman who was ill what the topic was, and not what was done', async () => {
    const [, , , , , a = ''] = women
    expect(await t.as(cast.rizal).call('groups.save', session([{ caseId: a, mark: 'sick' }]))).toMatchObject({
      count: 1,
      attended: 0,
    })
    const { items } = await t.as(cast.wulan).call('cases.timeline', { caseId: a, group: 'session' })
    expect(items[0]).toMatchObject({ text: 'Mengelola uang kecil', details: { mark: 'sick' } })
  })

  it('has the line of a protected woman under her code, and the note for all only where the writer holds her key', async () => {
    await t.as(cast.rizal).call('groups.save', session([{ caseId: hidden }]))
    const first = (await t.as(cast.wulan).call('cases.timeline', { caseId: hidden, group: 'session' })).items[0]
    expect(first?.text).toBe('Mengelola uang kecil')
    const { groupId } = await t.as(cast.wulan).call('groups.save', session([{ caseId: hidden }]))
    expect(
      (await t.as(cast.wulan).call('cases.timeline', { caseId: hidden, group: 'session' })).items[0]?.text,
    ).toContain('Praktik buku kas')
    const read = await t.as(cast.sewing).call('groups.read', { groupId })
    expect(read).toMatchObject({
      note: null,
      topic: 'Mengelola uang kecil',
      people: [{ label: 'R-7', honorific: null, isProtected: true }],
    })
  })

  it('seals its notes anew when a woman becomes protected', async () => {
    const [a = '', b = ''] = women
    const { groupId } = await t.as(cast.rizal).call('groups.save', session([{ caseId: a }, { caseId: b }]))
    await t
      .as(cast.rizal)
      .call('cases.protect', { caseId: a, isProtected: true, reason: 'Ada yang mencari ke gerbang.' })
    expect((await t.as(cast.rizal).call('cases.timeline', { caseId: a, group: 'session' })).items[0]?.text).toContain(
      'Praktik buku kas',
    )
    expect((await t.as(cast.sewing).call('cases.timeline', { caseId: a, group: 'session' })).items[0]?.text).toBe(
      'Mengelola uang kecil',
    )
    expect((await t.as(cast.sewing).call('groups.read', { groupId })).note).toBe('Praktik buku kas berdua-dua.')
  })

  it('is refused with a woman who is not in the house, listed twice, unknown, in the future or taught by nobody', async () => {
    const rizal = t.as(cast.rizal)
    const [a = ''] = women
    const gone = await openInHouse(t, 'Kartika')
    await t.ownerSql(`update cases set state = 'closed' where case_id = $1`, [gone])
    expect(await rizal.refused('groups.save', session([{ caseId: a }, { caseId: gone }]))).toBe('not_in_house')
    expect(await rizal.refused('groups.save', session([{ caseId: a }, { caseId: a }]))).toBe('listed_twice')
    expect(await rizal.refused('groups.save', session([{ caseId: randomUUID() }]))).toBe('not_found')
    expect(await rizal.refused('groups.save', { ...session([{ caseId: a }]), time: '23:00' })).toBe('in_the_future')
    const { delivererName: _guest, ...nobody } = session([{ caseId: a }])
    expect(await rizal.refused('groups.save', nobody)).toBe('deliverer_needed')
  })

  it('A04 may be written by a companion without special notes, and not by the gate or another centre', async () => {
    const [a = ''] = women
    await t.as(cast.sewing).call('groups.save', session([{ caseId: a }]))
    expect(await t.as(cast.sewing).refused('groups.save', session([{ caseId: a, note: 'Diam saja.' }]))).toBe(
      'special_note_not_yours',
    )
    for (const who of [cast.guard, cast.administration])
      expect(await t.as(who).refused('groups.save', session([{ caseId: a }]))).toBe('not_allowed')
    expect(await t.as(elsewhere.stranger).refused('groups.save', session([{ caseId: a }]))).toBe('not_found')
  })
  const house = ['ani', 'budi', 'dian', 'hana', 'lina', 'ratna', 'rizal', 'sri', 'tuti', 'wulan', 'yanti']
  it('shows that it was held to the house, her mark to her class and the house, the note for all where her name is shown (8.3, H)', async () => {
    const caseId = await openInHouse(t, 'Suryani')
    await livesHere(t, caseId, cast.rizal, [cast.sewing])
    await t.as(cast.rizal).call('access.assign', { caseId, personId: t.as(cast.psychologist).id, part: 'psychologist' })
    const { groupId } = await t.as(cast.rizal).call('groups.save', session([{ caseId }]))
    const seenBy = async (table: string, where: string) => {
      const found: string[] = []
      for (const who of [...Object.values(cast), elsewhere.stranger]) {
        if (who.username === cast.ended.username) continue
        if ((await t.as(who).sql(`select 1 from ${table} where ${where}`)).length > 0) found.push(who.username)
      }
      return found.sort()
    }
    expect(await seenBy('group_sessions', `group_id = '${groupId}'`)).toEqual(house)
    expect(await seenBy('group_attendances', `case_id = '${caseId}'`)).toEqual(
      house.filter((name) => !['budi', 'dian', 'lina', 'wulan'].includes(name)),
    )
    expect(await seenBy('group_texts', `case_id = '${caseId}'`)).toEqual(
      house.filter((name) => name !== 'budi' && name !== 'lina'),
    )
  })

  it('lets a mark be changed and nothing else of an attendance', async () => {
    await expect(t.as(cast.rizal).sql(`update group_attendances set case_id = case_id`)).rejects.toThrow(
      /permission denied/,
    )
    const late = (who: (typeof cast)['administration' | 'sewing']) =>
      t.as(who).sql(`update group_attendances set mark = 'late' returning 1`)
    expect(await late(cast.administration)).toEqual([])
    expect((await late(cast.sewing)).length).toBeGreaterThan(0)
  })
})
