import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { worded } from '../../../../tests/support/worded.ts'
import { terbilangRupiah } from '../../../kernel/terbilang.ts'
import { contactForm } from '../../aftercare/forms/contact.ts'
import type { Handing } from '../rules.ts'
import { judgeHandingOver, TOOL_STATUSES, TOOLKIT_STATES, unreconciled, valueOf, whereKitsAre } from '../rules.ts'
import { TOOL_TEXTS, toolWords } from '../said.ts'
import tools from '../words/tools.id.json' with { type: 'json' }

/** domain.md 6.7, sums checked there: name, price. */
const SEWING = [2_250_000, 1_300_000, 250_000, 110_000, 120_000, 90_000, 120_000, 550_000, 80_000]
const SALON = [
  1_250_000, 900_000, 300_000, 250_000, 250_000, 250_000, 150_000, 300_000, 100_000, 350_000, 600_000, 250_000,
]
const kit = (prices: readonly number[]) => prices.map((unitPriceRupiah) => ({ quantity: 1, unitPriceRupiah }))

describe('a kit', () => {
  it('is looked at after she left, in words that are there and no others', () => {
    expect(worded(tools, 'tool')).toEqual(TOOL_STATUSES.toSorted())
    expect(TOOL_TEXTS['in_use']).toEqual({ id: 'ada dan dipakai', en: 'there and in use' })
    expect(contactForm.fields.toolStatus.texts).toBe(TOOL_TEXTS)
    expect(toolWords.in('id', 'tool.not_in_use')).toBe('ada, tidak dipakai')
  })
})

describe('the worth of a kit', () => {
  it('is the sum that its minute writes in words (KS-01)', () => {
    expect(valueOf(kit(SEWING))).toBe(4_870_000)
    expect(terbilangRupiah(valueOf(kit(SEWING)))).toBe('empat juta delapan ratus tujuh puluh ribu rupiah')
    expect(valueOf(kit(SALON))).toBe(4_950_000)
    expect(valueOf([{ quantity: 12, unitPriceRupiah: 25_000 }])).toBe(300_000)
    expect(valueOf([])).toBe(0)
  })
})

describe('handing a kit over', () => {
  const fine: Handing = {
    state: 'reserved',
    has: 0,
    reservedBy: 'rizal',
    actor: { personId: 'ratna', isHead: true },
    second: undefined,
  }

  it('needs it set aside, by somebody else, for a woman who has none', () => {
    expect(judgeHandingOver(fine)).toBeNull()
    expect(judgeHandingOver({ ...fine, state: 'in_stock' })).toBe('toolkit_not_reserved')
    expect(judgeHandingOver({ ...fine, state: 'handed_over' })).toBe('toolkit_not_reserved')
    expect(judgeHandingOver({ ...fine, reservedBy: 'ratna' })).toBe('four_eyes')
    expect(judgeHandingOver({ ...fine, has: 1 })).toBe('toolkit_already_given')
    const second = { letterNo: '460/1', letterOn: '2026-01-01' }
    expect(judgeHandingOver({ ...fine, has: 1, second })).toBeNull()
    expect(judgeHandingOver({ ...fine, has: 1, second, actor: { personId: 'ratna', isHead: false } })).toBe(
      'second_toolkit_head_only',
    )
  })

  it('gives a second kit only by the head with a letter, whatever else is true', () => {
    const second = fc.option(fc.constant({ letterNo: '460/1', letterOn: '2026-01-01' }), { nil: undefined })
    fc.assert(
      fc.property(
        fc.constantFrom('in_stock', 'reserved', 'handed_over'),
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom('a', 'b'),
        fc.boolean(),
        second,
        (state, has, reservedBy, isHead, letter) => {
          const judged = judgeHandingOver({ state, has, reservedBy, actor: { personId: 'a', isHead }, second: letter })
          const may = state === 'reserved' && reservedBy !== 'a' && (has === 0 || (letter !== undefined && isHead))
          expect(judged === null).toBe(may)
        },
      ),
    )
  })
})

describe('the kits of a line of the budget', () => {
  it('stand each in one place, so that plan and handover are reconciled to zero', () => {
    const bought = [
      { count: 5, receivedCount: 4, totalRupiah: 24_350_000 },
      { count: 3, receivedCount: null, totalRupiah: 1 },
    ]
    const now = whereKitsAre(10, bought, ['handed_over', 'handed_over', 'reserved'])
    expect(now.at).toEqual({ handed_over: 2, reserved: 1, in_stock: 0, not_entered: 1, under_way: 4, not_bought: 2 })
    expect([unreconciled(now), now.spentRupiah]).toEqual([0, 24_350_001])
    const order = fc.record({ count: fc.nat(50), receivedCount: fc.option(fc.nat(50)), totalRupiah: fc.nat() })
    fc.assert(
      fc.property(
        fc.nat(100),
        fc.array(order),
        fc.array(fc.constantFrom(...TOOLKIT_STATES)),
        (planned, orders, states) => {
          expect(unreconciled(whereKitsAre(planned, orders, states))).toBe(0)
        },
      ),
    )
  })
})
