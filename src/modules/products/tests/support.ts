import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { openInData } from '../../clients/tests/support.ts'

/** A woman of the house whom Ani teaches to sew; Rizal's. */
export async function learner(t: TestApp, callName: string, more: { protectedCode?: string } = {}): Promise<string> {
  const caseId = await openInData(t, { honorific: 'Ibu', callName, birthYear: 1998 }, more)
  await t.ownerSql(
    `update cases set stage = 'intervention', presence = 'in_house', admitted_on = '2026-01-05', track = 'sewing' where case_id = $1`,
    [caseId],
  )
  await t.as(cast.rizal).call('access.assign', { caseId, personId: t.as(cast.sewing).id, part: 'class' })
  return caseId
}

export const workOf = (makers: readonly string[], more: object = {}) => ({
  ...{ kind: 'goods' as const, title: 'Daster batik', track: 'sewing', makers: [...makers], meantFor: 'sale' as const },
  money: { priceRupiah: 65_000, materialRupiah: 32_000, materialFrom: 'class_stock' as const, minutes: 120 },
  work: null,
  ...more,
})

export const RULE = {
  ...{ fromOn: '2026-01-01', materialHow: 'cost_first' as const, makerPercent: 80, fundPercent: 20, regionPercent: 0 },
  yardstickRupiah: 15_000,
}

/** The centre and the office have agreed: the material first, then 80 and 20. */
export async function agreedRule(t: TestApp): Promise<void> {
  await t.as(cast.coordinator).call('products.proposeRule', RULE)
  const { rules } = await t.as(cast.head).call('products.rules', {})
  await t.as(cast.head).call('products.agreeRule', {
    ...{ ruleId: rules[0]?.ruleId ?? '', officeLetter: '400.9/120/DINSOS/2026', officeOn: '2026-01-09' },
  })
}

/** So many of a work of hers lie in the house. */
export async function madeWork(
  t: TestApp,
  makers: readonly string[],
  pieces: number,
  more: object = {},
): Promise<string> {
  const { workId } = await t.as(cast.sewing).call('products.saveWork', workOf(makers, more))
  await t.as(cast.sewing).call('products.move', { workId, kind: 'made', pieces })
  return workId
}
