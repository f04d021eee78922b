import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import {
  NO_WITH_CARE,
  prepared,
  proposed,
  referred,
  SAFE,
  SURYANI,
  versionOf,
  WHY,
} from '../../referrals/tests/people.ts'
import { another, decideOn, kindsOf, standsFor } from './desk.ts'

let t: TestApp
beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())

describe('a decision taken back, and a woman who never came', () => {
  it('is reopened while nothing has come of it, and lapses as evidence', async () => {
    const { caseId } = await referred(t, cast.rizal, another())
    await prepared(t, cast.rizal, caseId)
    await proposed(t, cast.rizal, caseId, 'accept')
    await decideOn(t, caseId, 'accept')
    expect(
      await t
        .as(cast.rizal)
        .refused('selection.propose', { caseId, version: await versionOf(t, caseId), kind: 'refuse', reason: WHY }),
    ).toBe('already_decided')
    await t.as(cast.head).call('selection.reopen', { caseId, version: await versionOf(t, caseId), reason: WHY })
    expect(await standsFor(t, caseId, 'admission_decided')).toBe(false)
    expect(await t.as(cast.head).refused('cases.move', { caseId, to: 'data' })).toBe('gates_missing')
    await proposed(t, cast.rizal, caseId, 'refer', NO_WITH_CARE)
    expect(await decideOn(t, caseId, 'refer')).toMatchObject({ closed: true })
  })

  it('ends after attempts to reach her, by the head', async () => {
    const { caseId } = await referred(t, cast.rizal, another())
    expect(await t.as(cast.head).refused('selection.withdraw', { caseId, version: 1, reason: WHY })).toBe('no_attempts')
    const contact = {
      caseId,
      withWhom: 'candidate',
      channel: 'visit',
      wasReached: false,
      text: 'Rumah kosong, tetangga tidak tahu.',
    } as const
    expect(await t.as(cast.rizal).refused('selection.noteContact', { ...contact, at: '2026-02-01T00:00:00Z' })).toBe(
      'contact_in_future',
    )
    await t.as(cast.rizal).call('selection.noteContact', contact)
    expect(await t.as(cast.rizal).refused('selection.withdraw', { caseId, version: 1, reason: WHY })).toBe(
      'not_allowed',
    )
    expect(await t.as(cast.head).call('selection.withdraw', { caseId, version: 1, reason: WHY })).toEqual({
      closed: true,
      missing: [],
    })
    expect((await t.as(cast.head).call('cases.page', { caseId })).exitKind).toBe('BATAL')
  })

  it('contact with the sender meets the soft gate once', async () => {
    const { caseId } = await referred(t, cast.rizal, another())
    const contact = {
      caseId,
      withWhom: 'sender',
      channel: 'call',
      wasReached: true,
      text: 'Sudah bicara dengan petugas.',
    } as const
    await t.as(cast.administration).call('selection.noteContact', contact)
    await t.as(cast.rizal).call('selection.noteContact', contact)
    expect((await kindsOf(t, caseId)).filter((k) => k.startsWith('selection.') && k.includes('contact'))).toEqual([
      'selection.sender_contacted',
      'selection.contact_noted',
    ])
    expect(await standsFor(t, caseId, 'sender_contacted')).toBe(true)
  })

  it('selection is over once she has gone on, and another centre finds nothing', async () => {
    const { caseId } = await referred(t, cast.rizal, SURYANI)
    await t.ownerSql(`update cases set stage = 'assessment', state = 'open' where case_id = $1`, [caseId])
    expect(await t.as(cast.rizal).refused('screening.triage', { caseId, version: 1, answers: SAFE })).toBe(
      'selection_over',
    )
    expect(await t.as(cast.head).refused('selection.withdraw', { caseId, version: 1, reason: WHY })).toBe(
      'selection_over',
    )
    const one = { caseId, version: 1, reason: WHY }
    for (const name of ['selection.takeBack', 'selection.propose', 'screening.checkEligibility'] as const)
      expect(
        await t
          .as(elsewhere.stranger)
          .refused(
            name,
            name === 'selection.propose'
              ? { ...one, kind: 'accept' }
              : name === 'selection.takeBack'
                ? one
                : { caseId, version: 1 },
          ),
      ).toBe('not_found')
    expect(await t.as(elsewhere.head).refused('selection.decide', { ...one, kind: 'accept' })).toBe('not_found')
  })
})
