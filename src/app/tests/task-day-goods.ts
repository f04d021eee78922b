import { cast } from '../../../tests/cast.ts'
import type { TestApp } from '../../../tests/support/app.ts'
import { FAIR } from '../../modules/exhibitions/tests/support.ts'
import { TAILOR } from '../../modules/partners/tests/support.ts'
import { RULE } from '../../modules/products/tests/support.ts'

/** What waits of all that the house lacks, plans, buys, keeps and sells. */
export async function ofGoods(t: TestApp) {
  await t.as(cast.coordinator).call('products.proposeRule', RULE)
  const [needId, approvedNeedId] = [await lacking(t), await lacking(t)]
  await t.as(cast.head).call('needs.decide', { needId: approvedNeedId, decision: 'approved', words: 'Silakan dibeli.' })
  return {
    ...{ needId, approvedNeedId },
    machineId: await sewingMachine(t),
    materialId: await shampoo(t),
    planId: await planOf(t, 2027),
    outingId: (await t.as(cast.sewing).call('exhibitions.plan', FAIR)).outingId,
    outId: await backAgain(t),
    partnerId: (await t.as(cast.coordinator).call('partners.save', TAILOR)).partnerId,
    ...(await asked(t)),
    givenBackPlanId: await givenBack(t),
  }
}

/** Something that the class lacks; gives the need. */
async function lacking(t: TestApp): Promise<string> {
  const asked = { kind: 'tools' as const, what: 'Mesin obras, 1 unit', why: 'Antre dua jam.' }
  const money = { costRupiah: 4_500_000, source: 'centre' as const }
  return (await t.as(cast.rizal).call('needs.ask', { ...asked, money, who: { womenCount: 12 } })).needId
}

/** A machine of which somebody proposes that it leaves the book; gives its id. */
async function sewingMachine(t: TestApp): Promise<string> {
  const told = { label: 'AK-1', name: 'Mesin jahit', at: {}, book: { everyDays: 30 }, machine: null }
  const { machineId } = await t.as(cast.administration).call('equipment.saveMachine', told)
  const gone = { machineId, reason: 'worn_out' as const, words: 'Rangka retak.' }
  await t.as(cast.administration).call('equipment.proposeWriteOff', gone)
  return machineId
}

/** Something that runs out within the month; gives the material. */
async function shampoo(t: TestApp): Promise<string> {
  const office = t.as(cast.administration)
  const told = { name: 'Sampo', unit: 'botol', store: 'class' as const, least: 0, material: null }
  const { materialId } = await office.call('materials.saveMaterial', told)
  const lot = { materialId, quantity: 4, priceRupiah: 25_000, receivedOn: '2026-01-05', expiresOn: '2026-02-01' }
  await office.call('materials.receive', lot)
  return materialId
}

/** A budget that waits for the head. */
async function planOf(t: TestApp, year: number): Promise<string> {
  const office = t.as(cast.administration)
  const { planId } = await office.call('budget.begin', { year, persons: 40, days: 180, from: 'sample' })
  const { versions } = await office.call('budget.plan', { planId })
  await office.call('budget.propose', { versionId: versions[0]?.versionId ?? '' })
  return planId
}

async function givenBack(t: TestApp): Promise<string> {
  const planId = await planOf(t, 2026)
  const { versions } = await t.as(cast.head).call('budget.plan', { planId })
  await t.as(cast.head).call('budget.giveBack', { versionId: versions[0]?.versionId ?? '', words: 'Terlalu kecil.' })
  return planId
}

/** An exhibition that is back and not settled. */
async function backAgain(t: TestApp): Promise<string> {
  const { outingId } = await t.as(cast.sewing).call('exhibitions.plan', { ...FAIR, name: 'Pasar Tani 2026' })
  await t.as(cast.head).call('exhibitions.agree', { outingId })
  await t.as(cast.sewing).sql('update outings set left_at = now(), back_at = now() where outing_id = $1', [outingId])
  return outingId
}

/** A payment that waits for the head, and one that waits for its proofs. */
async function asked(t: TestApp): Promise<{ requestId: string; approvedRequestId: string }> {
  const paper = {
    year: 2026,
    title: 'Kertas',
    kind: 'goods' as const,
    money: { amountRupiah: 60_000, fund: 'apbd' as const },
  }
  const office = t.as(cast.administration)
  const { requestId } = await office.call('spending.ask', paper)
  const { requestId: approvedRequestId } = await office.call('spending.ask', paper)
  await t.as(cast.head).call('spending.decide', { requestId: approvedRequestId, decision: 'approved' })
  return { requestId, approvedRequestId }
}
