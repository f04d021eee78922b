import type { Do } from '../act.ts'
import type { Her } from '../her.ts'
import type { Days, Scene, World } from '../scene.ts'
import { dayOf } from '../scene.ts'
import { workPicture } from '../work-picture.ts'

type From = 'class_stock' | 'leftover' | 'own'
type Made = readonly [
  title: string,
  by: readonly number[],
  price: number,
  material: number,
  minutes: number,
  pieces: number,
  from: From,
]
/** What the sewing class made; the numbers are those of its women. */
const SEWN: readonly Made[] = [
  ['Daster batik', [0], 65_000, 32_000, 120, 10, 'class_stock'],
  ['Sarung bantal sulam', [0], 45_000, 22_000, 75, 7, 'class_stock'],
  ['Mukena katun', [1], 150_000, 78_000, 300, 5, 'class_stock'],
  ['Tas belanja perca', [1, 2], 35_000, 9_000, 90, 14, 'leftover'],
  ['Rok lipit', [2], 85_000, 40_000, 210, 4, 'own'],
]

/** The rule is agreed with the office, five works stand on the shelf, some were sold at the gate and shared, one came back, one sale waits. */
export function worksSold(d: Days, women: readonly Her[]): Scene[] {
  const works: string[] = []
  const sewing = () => women.filter((h) => h.track === 'sewing' && h.caseId !== '' && !h.isProtected)
  const sell = async (as: Do, at: number, pieces: number) => {
    const { workId, priceRupiah, version } = await as('products.work', { workId: works[at] ?? '' })
    return as('products.sell', { workId, pieces, priceRupiah, seen: version })
  }
  return [
    d.scene('2026-01-08', '09:20', async (w) => {
      await w.as('hana')('products.proposeRule', {
        ...{ fromOn: dayOf(w), materialHow: 'cost_first', makerPercent: 80, fundPercent: 20, regionPercent: 0 },
        yardstickRupiah: 15_000,
      })
    }),
    d.scene('2026-01-09', '08:40', async (w) => {
      const [rule] = (await w.as('ratna')('products.rules', {})).rules
      const letter = { officeLetter: '400.9/120/DINSOS/2026', officeOn: dayOf(w, -2) }
      await w.as('ratna')('products.agreeRule', { ruleId: rule?.ruleId ?? '', ...letter })
    }),
    d.scene('2026-01-12', '14:10', (w) => shelve(w, sewing(), works)),
    d.scene('2026-01-14', '15:10', async (w) => {
      const ani = w.as('ani')
      for (const [at, pieces] of [
        [0, 2],
        [1, 2],
        [3, 2],
      ] as const)
        await sell(ani, at, pieces)
      const { waiting, comesTo } = await w.as('tuti')('products.money', {})
      await w.as('tuti')('products.share', { saleIds: waiting.map((s) => s.saleId), paid: comesTo.paid })
    }),
    d.scene('2026-01-16', '10:20', async (w) => {
      const { sales } = await w.as('tuti')('products.work', { workId: works[1] ?? '' })
      await w.as('tuti')('products.takeBack', { saleId: sales[0]?.saleId ?? '', kind: 'return', pieces: 1 })
      await sell(w.as('ani'), 2, 1)
    }),
  ]
}

async function shelve(w: World, women: readonly Her[], works: string[]): Promise<void> {
  const ani = w.as('ani')
  for (const [title, by, priceRupiah, materialRupiah, minutes, pieces, materialFrom] of SEWN) {
    const makers = [...new Set(by.map((n) => women[n % women.length]?.caseId ?? ''))]
    const { workId } = await ani('products.saveWork', {
      ...{ kind: 'goods', title, track: 'sewing', makers, meantFor: 'sale', place: 'Rak B1', work: null },
      money: { priceRupiah, materialRupiah, materialFrom, minutes },
    })
    await ani('products.move', { workId, kind: 'made', pieces })
    await ani('products.addPicture', { workId, faces: 'none', base64: workPicture('sewing', works.length) })
    works.push(workId)
  }
}
