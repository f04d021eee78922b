import type { Her } from '../her.ts'
import type { Days, Scene, World } from '../scene.ts'
import { dayOf } from '../scene.ts'
import { archiveMinute } from './letters.ts'

const STOCK = [
  ['Kain katun putih', 'meter', 'class', 20, [[60, 28_000, null]]],
  ['Benang jahit', 'gulung', 'class', 24, [[96, 5_000, null]]],
  [
    'Sampo',
    'botol',
    'class',
    6,
    [
      [8, 32_000, 24],
      [12, 34_000, 300],
    ],
  ],
  ['Krim rambut', 'tube', 'class', 4, [[5, 41_000, -3]]],
  ['Beras', 'kilogram', 'kitchen', 50, [[150, 14_500, 120]]],
  ['Minyak goreng', 'liter', 'kitchen', 10, [[20, 19_000, 200]]],
] as const

/** Materials of the classes and the kitchen: lots, issues to classes and to one woman, something back, a wrong line taken back, one store counted and closed with a difference explained, one being counted; what there is to learn from, given out in sessions. */
export function stocked(d: Days, women: readonly Her[]): Scene[] {
  const ids = new Map<string, string>()
  const id = (name: string) => ids.get(name) ?? ''
  return [
    d.scene('2026-01-13', '14:10', async (w) => {
      for (const [name, unit, store, least, lots] of STOCK) {
        const { materialId } = await w.as('tuti')('materials.saveMaterial', {
          name,
          unit,
          store,
          least,
          material: null,
        })
        ids.set(name, materialId)
        for (const [quantity, priceRupiah, until] of lots)
          await w.as('tuti')('materials.receive', {
            ...{ materialId, quantity, priceRupiah, receivedOn: dayOf(w, -30), source: 'APBD Provinsi 2026' },
            ...(until !== null && { expiresOn: dayOf(w, until) }),
          })
      }
    }),
    d.scene('2026-01-19', '08:40', async (w) => {
      const { groups } = await w.as('ani')('materials.choices', {})
      const group = groups[0]
      const her = women.find((h) => h.caseId !== '')
      const to = group ? { to: 'class' as const, groupId: group.id } : { to: 'house' as const }
      await w.as('ani')('materials.issue', { materialId: id('Kain katun putih'), quantity: 24, ...to })
      await w.as('ani')('materials.issue', { materialId: id('Benang jahit'), quantity: 80, ...to })
      await w.as('lina')('materials.issue', { materialId: id('Sampo'), quantity: 10, to: 'house' })
      await w.as('tuti')('materials.issue', { materialId: id('Beras'), quantity: 45, to: 'house' })
      if (her)
        await w.as('tuti')('materials.issue', {
          ...{ materialId: id('Kain katun putih'), quantity: 3, to: 'woman', caseId: her.caseId },
        })
    }),
    d.scene('2026-01-19', '15:30', async (w) => {
      const materialId = id('Kain katun putih')
      const { entries } = await w.as('ani')('materials.material', { materialId })
      const issued = entries.find((e) => e.mayReturn >= 24)
      if (issued) await w.as('ani')('materials.giveBack', { materialId, entryId: issued.entryId, quantity: 4 })
      await w.as('tuti')('materials.issue', { materialId: id('Minyak goreng'), quantity: 12, to: 'house' })
      const oil = await w.as('tuti')('materials.material', { materialId: id('Minyak goreng') })
      const wrong = oil.entries.find((e) => e.kind === 'issued')
      if (wrong) await w.as('tuti')('materials.correct', { materialId: id('Minyak goreng'), entryId: wrong.entryId })
      await w.as('tuti')('materials.issue', { materialId: id('Minyak goreng'), quantity: 2, to: 'house' })
    }),
    d.scene('2026-01-19', '16:20', async (w) => {
      const learned = [
        ['Menghitung harga jual', 'module', 'lemari kelas'],
        ['Pola rok dan kemeja', 'pattern', 'laci meja 1'],
        ['Kebersihan alat salon', 'leaflet', 'ruang salon'],
      ] as const
      for (const [title, kind, keptAt] of learned)
        await w.as('ani')('materials.saveLearning', { title, kind, keptAt, isInUse: true, learning: null })
      const { items, sessions } = await w.as('ani')('materials.library', {})
      const given = [items.find((m) => m.kind === 'pattern'), items.find((m) => m.kind === 'module')]
      for (const [i, item] of given.entries()) {
        const session = sessions[i]
        if (item && session)
          await w.as('ani')('materials.noteUse', { learningId: item.learningId, groupId: session.groupId })
      }
    }),
    d.scene('2026-01-20', '13:20', async (w) => {
      const kitchen = await counted(w, 'tuti', 'kitchen', ['Beras'])
      await w.as('endang')('materials.closeTaking', { takingId: kitchen })
      await archiveMinute(w, 'ba-opname', kitchen)
      await counted(w, 'budi', 'class', [], 2)
    }),
  ]
}

/** A store is counted lot by lot, or only its first lots: two are missing of what is named, and it is said why. */
async function counted(
  w: World,
  by: string,
  store: 'kitchen' | 'class',
  missing: readonly string[],
  first = Number.POSITIVE_INFINITY,
): Promise<string> {
  const { takingId } = await w.as(by)('materials.beginTaking', { store })
  const { taking } = await w.as(by)('materials.taking', { store })
  for (const { lotId, name, booked } of (taking?.lines ?? []).slice(0, first)) {
    const differs = missing.includes(name)
    const why = differs ? { reason: 'not_noted' as const } : {}
    await w.as(by)('materials.count', { takingId, lotId, counted: differs ? booked - 2 : booked, why })
  }
  return takingId
}
