import { storedOf } from '../../../kernel/form-input.ts'
import { opens } from '../../../kernel/policy.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { doseForm } from '../forms/medicine.ts'

export const dosePlace = (doseId: string) => ({ table: 'doses', row: doseId, column: 'body' })
const stored = storedOf(doseForm, 'health')

/** The stock: of each medicine its boxes, the first to expire first. */
export async function stock(ctx: Ctx) {
  const medicines = await ctx.db
    .selectFrom('medicines')
    .select(['medicineId', 'name', 'unit', 'least'])
    .orderBy('name')
    .limit(300)
    .execute()
  const lots = await ctx.db
    .selectFrom('medicineLots')
    .select(['lotId', 'medicineId', 'expiresOn', 'leftCount'])
    .where('leftCount', '>', 0)
    .orderBy('expiresOn')
    .orderBy('lotId')
    .execute()
  const today = ctx.today.toString()
  return {
    medicines: medicines.map((m) => {
      const boxes = lots
        .filter((l) => l.medicineId === m.medicineId)
        .map(({ medicineId: _, ...l }) => ({ ...l, isExpired: l.expiresOn < today }))
      const left = boxes.reduce((sum, l) => sum + (l.isExpired ? 0 : l.leftCount), 0)
      return { ...m, left, boxes }
    }),
  }
}

/** Doses that she was given, the latest first; none for whoever holds no key. */
export async function doses(ctx: Ctx, { caseId }: { caseId: string }) {
  const c = await getCase(ctx, caseId)
  const rows = await ctx.db
    .selectFrom('doses')
    .innerJoin('medicines', (j) =>
      j.onRef('medicines.centreId', '=', 'doses.centreId').onRef('medicines.medicineId', '=', 'doses.medicineId'),
    )
    .innerJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'doses.centreId').onRef('people.personId', '=', 'doses.writtenBy'),
    )
    .select(['doseId', 'quantity', 'givenAt', 'body', 'medicines.name', 'unit', 'people.callName as by'])
    .where('caseId', '=', caseId)
    .orderBy('givenAt', 'desc')
    .orderBy('doseId', 'desc')
    .limit(100)
    .execute()
  const texts = await ctx.seal.openAll(
    'health',
    rows.map((r) => ({ caseId, place: dosePlace(r.doseId), envelope: r.body })),
  )
  return {
    isReadable: opens(ctx.actor, 'health', c),
    doses: rows.flatMap(({ body: _, ...r }, i) => {
      const text = texts[i]
      return text ? [{ ...r, how: stored.parse(JSON.parse(text)).how ?? '' }] : []
    }),
  }
}
