import { describe, expect, it } from 'vitest'
import {
  ENTRY_KINDS,
  isEnvelopeNo,
  isPaidOut,
  receivedBy,
  SAVINGS_KINDS,
  SIGNED_HOW,
  signedAmount,
  UNCLAIMED_AFTER_DAYS,
} from '../rules.ts'

it('money that she takes or is paid out leaves her savings, all other money comes in', () => {
  expect(SAVINGS_KINDS.map((kind) => [kind, signedAmount(kind, 50_000)])).toEqual([
    ['deposit', 50_000],
    ['pocket_money', 50_000],
    ['sales_share', 50_000],
    ['withdrawal', -50_000],
    ['payout', -50_000],
  ])
})

describe('an envelope and its money', () => {
  it('is numbered with up to two letters and six digits', () => {
    for (const no of ['1', 'A-12', 'AB/123456', 'T7']) expect(isEnvelopeNo(no), no).toBe(true)
    for (const no of ['', 'ABC-1', 'a-1', 'A-', 'A-1234567', 'A 1', 'A-1x']) expect(isEnvelopeNo(no), no).toBe(false)
  })
  it('goes out with a minus, and is unclaimed after ninety days', () => {
    expect(['withdrawal', 'payout', 'deposit'].map((kind) => signedAmount(kind, 5))).toEqual([-5, -5, 5])
    expect(UNCLAIMED_AFTER_DAYS).toBe(90)
  })
})

it('what left her savings was received by her, by her heirs, or by whoever took it for her', () => {
  expect(SIGNED_HOW.map(receivedBy)).toEqual(['dia', 'dia', 'ahli_waris', 'lain'])
  expect(ENTRY_KINDS.filter(isPaidOut)).toEqual(['withdrawal', 'payout'])
})
