import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'

export const ITEMS = [
  { name: 'Jendela dan kunci', lookIn: 'rooms' as const },
  { name: 'Kran dan air', lookIn: 'areas' as const },
  { name: 'Lampu', lookIn: 'everywhere' as const },
]

/** A tap that drips in the kitchen, which the house mother found and the coordinator mends. */
export async function dripping(t: TestApp): Promise<string> {
  await t.as(cast.head).call('inspections.saveItems', { version: 0, items: ITEMS })
  const { items } = await t.as(cast.houseMother).call('inspections.place', { place: 'kitchen' })
  const found = { itemId: items[0]?.itemId ?? '', what: 'Kran menetes.', by: 'three_days' as const }
  const findings = [{ ...found, menderId: t.as(cast.coordinator).id }]
  return (await t.as(cast.houseMother).call('inspections.look', { place: 'kitchen', version: 1, findings }))
    .inspectionId
}
