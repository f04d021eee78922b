import { expect, it } from 'vitest'
import { SAVINGS_KINDS, signedAmount } from '../rules.ts'

it('money that she takes or is paid out leaves her savings, all other money comes in', () => {
  expect(SAVINGS_KINDS.map((kind) => [kind, signedAmount(kind, 50_000)])).toEqual([
    ['deposit', 50_000],
    ['pocket_money', 50_000],
    ['sales_share', 50_000],
    ['withdrawal', -50_000],
    ['payout', -50_000],
  ])
})
