import { describe, expect, it } from 'vitest'
import { inPageOrder } from '../error-summary.tsx'

/** Fields as they stand on a page, from the top. */
function page(...ids: string[]) {
  const nodes = ids.map((_, at) => ({ at, compareDocumentPosition: (other: unknown) => (at < placeOf(other) ? 4 : 2) }))
  const placeOf = (other: unknown) => nodes.findIndex((node) => node === other)
  return (id: string) => nodes[ids.indexOf(id)] ?? null
}
const of = (...ids: string[]) => ids.map((id) => ({ id, text: `Isi ${id}.` }))

describe('what is to be mended on a page', () => {
  it('stands in the order of its fields, whatever was checked first', () => {
    const order = inPageOrder(of('harga', 'nama', 'tanggal'), page('nama', 'tanggal', 'harga'))
    expect(order.map((one) => one.id)).toEqual(['nama', 'tanggal', 'harga'])
  })

  it('ends with what has no field there, and keeps two of one field as they are', () => {
    const two = [
      { id: 'nama', text: 'Isi nama.' },
      { id: 'nama', text: 'Nama terlalu pendek.' },
    ]
    const order = inPageOrder([...of('lain'), ...two, ...of('atas')], page('atas', 'nama'))
    expect(order.map((one) => one.text)).toEqual(['Isi atas.', 'Isi nama.', 'Nama terlalu pendek.', 'Isi lain.'])
  })
})
