import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { openInData } from '../../clients/tests/support.ts'

describe('the watches of the house', () => {
  let t: TestApp
  let caseId: string
  const journal = (who: { username: string }) => t.as(who).call('household.journal', {})
  const openTasks = async (kind: string) =>
    (await t.ownerSql(`select 1 from tasks where kind = $1 and done_at is null`, [kind])).length
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Fitri', birthYear: 1998 })
    await livesHere(t, caseId, cast.rizal, [cast.sewing])
  })
  afterAll(() => t.close())

  it('begin with the first line; about a woman it stands on her timeline, its words for whoever keeps the house and her worker', async () => {
    await t.as(cast.houseMother).call('household.write', { kind: 'repair', text: 'Lampu lorong mati.' })
    await t.as(cast.nurse).call('household.write', { kind: 'woman', caseId, text: 'Tidur awal, tenang.' })
    const { shift, entries } = await journal(cast.head)
    expect(shift).toMatchObject({ beganBy: 'Yanti', handed: null })
    expect(entries.map((e) => [e.text, e.woman?.label ?? null])).toEqual([
      ['Tidur awal, tenang.', 'Fitri'],
      ['Lampu lorong mati.', null],
    ])
    expect(JSON.stringify(await t.as(cast.rizal).call('cases.timeline', { caseId }))).toContain('Tidur awal')
    expect(JSON.stringify(await t.as(cast.administration).call('cases.timeline', { caseId }))).not.toContain(
      'Tidur awal',
    )
    for (const who of [cast.guard, cast.sewing, cast.administration, cast.wulan]) {
      expect(await t.as(who).refused('household.journal', {}), who.username).toBe('not_allowed')
      expect(await t.as(who).sql('select 1 from journal_entries'), who.username).toEqual([])
    }
    expect((await journal(elsewhere.head)).shift).toBeNull()
  })

  it('are handed over by one and taken over by the other, who alone signs; then nothing is added', async () => {
    const shiftId = (await journal(cast.houseMother)).shift?.shiftId ?? ''
    const hand = (takerId: string) => ({ shiftId, takerId, keys: '14 dari 14', carried: ['Keran Melur 2 menetes'] })
    const mother = t.as(cast.houseMother)
    expect(await mother.refused('household.handOver', hand(mother.id))).toBe('hand_to_another')
    expect(await mother.refused('household.handOver', hand(t.as(cast.sewing).id))).toBe('taker_keeps_no_house')
    await mother.call('household.handOver', hand(t.as(cast.nurse).id))
    expect(await openTasks('take_over')).toBe(1)
    expect(await t.as(cast.head).refused('household.takeOver', { shiftId })).toBe('not_handed_to_you')
    await expect(
      t.as(cast.head).sql('update house_shifts set taken_at = now() where shift_id = $1', [shiftId]),
    ).rejects.toThrow('shift_is_over')
    expect((await journal(cast.nurse)).toTake?.handed).toMatchObject({
      women: 1,
      here: 1,
      carried: ['Keran Melur 2 menetes'],
    })
    await t.as(cast.nurse).call('household.takeOver', { shiftId })
    expect(await openTasks('take_over')).toBe(0)
    expect(await mother.refused('household.handOver', hand(t.as(cast.nurse).id))).toBe('shift_is_over')
    await t.as(cast.nurse).call('household.write', { kind: 'note', text: 'Koreksi: keran Melur 3.' })
    expect((await journal(cast.nurse)).shift?.shiftId).not.toBe(shiftId)
    await expect(t.as(cast.nurse).sql(`update journal_entries set kind = 'note'`)).rejects.toThrow(/permission denied/)
  })

  it('are planned with their rest, swapped by asking, and the coordinator sees who swapped', async () => {
    const [mother, nurse, coordinator] = [t.as(cast.houseMother), t.as(cast.nurse), t.as(cast.coordinator)]
    const plan = { onDay: '2026-01-20', part: 'night' as const, personId: mother.id }
    expect(await mother.refused('household.planDuty', plan)).toBe('not_allowed')
    const { dutyId } = await coordinator.call('household.planDuty', plan)
    expect(await coordinator.refused('household.planDuty', plan)).toBe('duty_twice')
    expect(await coordinator.refused('household.planDuty', { ...plan, onDay: '2026-01-21', part: 'morning' })).toBe(
      'duty_too_close',
    )
    expect(await coordinator.refused('household.planDuty', { ...plan, onDay: '2026-01-01' })).toBe('day_is_over')
    expect(await nurse.refused('household.askSwap', { dutyId, toId: mother.id })).toBe('not_allowed')
    await mother.call('household.askSwap', { dutyId, toId: nurse.id })
    expect(await mother.refused('household.askSwap', { dutyId, toId: coordinator.id })).toBe('swap_waits')
    const swapId = (await nurse.call('household.roster', {})).swaps[0]?.swapId ?? ''
    expect(await coordinator.refused('household.answerSwap', { swapId, answer: 'accepted' })).toBe('not_allowed')
    await nurse.call('household.answerSwap', { swapId, answer: 'accepted' })
    expect(await nurse.refused('household.answerSwap', { swapId, answer: 'declined' })).toBe('swap_answered')
    expect(await openTasks('answer_swap')).toBe(0)
    const { duties, nights } = await coordinator.call('household.roster', {})
    expect(duties).toMatchObject([{ dutyId, name: 'Sri', from: 'Yanti' }])
    expect(nights).toMatchObject([{ name: 'Sri', nights: 1, watches: 1 }])
    await nurse.call('household.askSwap', { dutyId, toId: mother.id })
    expect(await openTasks('answer_swap')).toBe(1)
    await coordinator.call('household.removeDuty', { dutyId })
    expect(await openTasks('answer_swap'), 'no watch is left to be asked for').toBe(0)
    expect((await coordinator.call('household.roster', {})).duties).toEqual([])
  })
})
