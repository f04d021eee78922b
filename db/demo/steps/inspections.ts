import type { Days, Scene, World } from '../scene.ts'
import { idOf } from '../scene.ts'

const ITEMS = [
  ['Tempat tidur dan kasur', 'rooms'],
  ['Jendela dan kunci', 'rooms'],
  ['Pintu bisa dibuka dari dalam', 'rooms'],
  ['Kran dan air', 'areas'],
  ['Jalan keluar tidak terhalang', 'areas'],
  ['Lampu dan stopkontak', 'everywhere'],
  ['Kebersihan', 'everywhere'],
] as const

type Found = { item: string; what: string; who: 'yanti' | 'hana'; by: 'today' | 'three_days' | 'week' }

/** A morning's look into the rooms and the kitchen: a window and a tap, of which one is mended. */
export const inspected = (d: Days): Scene[] => [
  d.scene('2026-01-12', '08:30', async (w) => {
    const items = ITEMS.map(([name, lookIn]) => ({ name, lookIn }))
    await w.as('ratna')('inspections.saveItems', { version: 0, items })
  }),
  d.scene('2026-01-13', '09:30', async (w) => {
    const { places } = await w.as('yanti')('inspections.rooms', {})
    const rooms = places.filter((p) => p.room !== null)
    for (const [n, { key }] of rooms.entries())
      await look(
        w,
        key,
        n === 1 ? [{ item: 'Jendela', what: 'Kunci jendela kiri lepas.', who: 'yanti', by: 'week' }] : [],
      )
    const tap = { item: 'Kran', what: 'Kran wastafel menetes.', who: 'hana', by: 'three_days' } as const
    await look(w, 'kitchen', [tap])
  }),
  d.scene('2026-01-15', '15:00', async (w) => {
    const { waits } = await w.as('hana')('inspections.place', { place: 'kitchen' })
    for (const { findingId } of waits) await w.as('hana')('inspections.mend', { findingId })
  }),
  d.scene('2026-01-20', '09:10', async (w) => {
    const lamp = { item: 'Lampu', what: 'Lampu lorong berkedip.', who: 'yanti', by: 'today' } as const
    await look(w, 'bathrooms', [lamp])
  }),
]

async function look(w: World, place: string, found: readonly Found[]) {
  const { version, items } = await w.as('yanti')('inspections.place', { place })
  const idOfItem = (name: string) => items.find((i) => i.name.startsWith(name))?.itemId ?? ''
  const findings = found.map(({ item, who, ...f }) => ({ ...f, itemId: idOfItem(item), menderId: idOf(w, who) }))
  await w.as('yanti')('inspections.look', { place, version, findings })
}
