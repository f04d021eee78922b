import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Chips } from '../choices.tsx'
import { DataTable } from '../data-table.tsx'

const names = (n: number) => Array.from({ length: n }, (_, i) => ({ value: String(i), label: `Rekan ${i + 1}` }))

it('many names that are seldom asked for lie behind one touch, few or chosen ones are seen', () => {
  const drawn = (n: number, value: string[], folded = true) =>
    renderToStaticMarkup(
      <Chips legend="Siapa" options={names(n)} value={value} onChange={() => undefined} {...{ folded }} />,
    )
  expect(drawn(19, [])).not.toContain('Rekan 1')
  expect(drawn(19, [])).toContain('Sebut nama (19)')
  for (const seen of [drawn(19, ['3']), drawn(8, []), drawn(19, [], false)]) expect(seen).toContain('Rekan 1')
})

it('a column says how it stands in the card of a phone, and loses nothing of the table', () => {
  const columns = [
    { key: 'name', label: 'Nama', head: true, cell: () => 'Ibu Suryani' },
    { key: 'stage', label: 'Tahap', phone: 'line' as const, cell: () => 'Rencana' },
    { key: 'room', label: 'Kamar', phone: 'line' as const, cell: () => '–' },
    { key: 'since', label: 'Sejak', phone: 'none' as const, cell: () => 'Sel 1 Des' },
  ]
  const drawn = renderToStaticMarkup(<DataTable caption="Daftar" columns={columns} rows={[{}]} rowKey={() => 'one'} />)
  for (const cell of [
    '<td class="table__line" data-label="Tahap">Rencana</td>',
    '<td class="table__none table__line" data-label="Kamar">–</td>',
    '<td class="table__pc" data-label="Sejak">Sel 1 Des</td>',
  ])
    expect(drawn).toContain(cell)
})
