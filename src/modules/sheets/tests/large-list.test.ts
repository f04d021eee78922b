import { monitorEventLoopDelay } from 'node:perf_hooks'
import { expect, test } from 'vitest'
import { readSheetThen } from '../../../platform/excel/read-sheet.ts'
import { writeSheet } from '../../../platform/excel/write-sheet.ts'
import { compareWithKnown } from '../known-people.ts'
import type { PreparedList } from '../prepare-list.ts'
import { HEADER, INPUT } from './make-list.ts'

const COUNT = 5_000
const FIRST = 'Siti Nur Sri Dewi Rika Yuli Eka Ida Ani Lina Mega Wati Ratna Sari Tuti'.split(' ')
const LAST = 'Handayani Wulandari Safitri Rahayu Lestari Puspita Kusuma Anggraini Utami Maharani Permata Astuti'.split(
  ' ',
)

/** Invented women with impossible area numbers. Every 250th is the woman before her in another spelling. */
function person(i: number): [name: string, nik: string, born: string] {
  if (i % 250 === 249) {
    const [name, , born] = person(i - 1)
    return [name.replace('u', 'oe').toUpperCase(), '', born]
  }
  const born = Temporal.PlainDate.from('1991-01-01').add({ days: (i * 7919) % 5_000 })
  const two = (n: number) => String(n).padStart(2, '0')
  const nik = `991001${two(born.day + 40)}${two(born.month)}${two(born.year % 100)}${String((i % 9_999) + 1).padStart(4, '0')}`
  const name = `${FIRST[i % FIRST.length]} ${LAST[Math.floor(i / FIRST.length) % LAST.length]} ${FIRST[(i * 3) % FIRST.length]}`
  return [name, i % 100 === 50 ? nik.slice(0, 15) : nik, `${born.day}-${born.month}-${born.year}`]
}

test('F11 5,000 rows are read and checked outside the main thread, which goes on answering', async () => {
  const people = Array.from({ length: COUNT }, (_, i) => [
    i + 1,
    ...person(i),
    'Desa A',
    'Indralaya',
    i % 500 === 0 ? 'JANGAN hubungi suami' : '',
  ])
  const file = await writeSheet([{ name: 'Daftar', columns: HEADER.map((title) => ({ title })), rows: people }])

  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  let answered = 0
  const other = setInterval(() => answered++, 5)
  const began = performance.now()
  const list = await readSheetThen<PreparedList>(file, {
    module: new URL('../prepare-list.ts', import.meta.url),
    input: INPUT,
  })
  const checked = await compareWithKnown(
    list.checked,
    () => [],
    () => new Promise((resolve) => setImmediate(resolve)),
  )
  const elapsed = performance.now() - began
  clearInterval(other)
  delay.disable()
  console.log(
    `5,000 rows: ${Math.round(elapsed)} ms, longest stall of the main thread ${Math.round(delay.max / 1e6)} ms, ${answered} other answers`,
  )

  expect(checked.rows).toHaveLength(COUNT)
  expect(list.layout.ignored).toEqual([])
  const codes = Map.groupBy(
    checked.rows.flatMap(({ problems }) => problems),
    ({ code }) => code,
  )
  expect(codes.get('nik_short')).toHaveLength(COUNT / 100)
  expect(codes.get('note_no_contact')).toHaveLength(COUNT / 500)
  expect(list.checked.groups.filter(({ rows: [a = 0, b = 0] }) => b % 250 === 1 && a === b - 1)).toHaveLength(
    COUNT / 250,
  )
  // Had the work been done on this thread, nothing else would have been answered meanwhile.
  expect(answered).toBeGreaterThan(10)
})
