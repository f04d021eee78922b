import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { setSession } from '../../../app/web/client/session.ts'
import type { Absorption, One } from '../screens/api.ts'
import { DoneMonths } from '../screens/done-months.tsx'
import { Path } from '../screens/path.tsx'
import { Standing } from '../screens/standing.tsx'

const line = (name: string, percents: readonly (number | null)[]): Absorption['lines'][number] => ({
  ...{ lineKey: name, name, activity: 'Kelas', planRupiah: 100, paidRupiah: 50, committedRupiah: 0, leftRupiah: 50 },
  donePercent: percents.at(-1) ?? null,
  months: percents.map((donePercent, i) => ({ month: i + 1, paidRupiah: 50, donePercent })),
})
const year = (lines: Absorption['lines']): Absorption => ({
  ...{ year: 2026, hasPlan: true, planRupiah: 200, paidRupiah: 100, committedRupiah: 0, activities: [], months: [] },
  ...{ lines, mayWrite: true, nights: 0, meetings: 0, graduates: 0, tracks: [] },
})
const one = (more: Partial<One>): One => ({
  ...{ requestId: 'r', no: 1, year: 2026, kind: 'service', title: 'Jasa', lineName: null, amountRupiah: 10 },
  ...{ paidRupiah: 0, committedRupiah: 10, fund: 'apbd', askedBy: 'Endang', askedOn: '2026-01-12', neededOn: null },
  ...{ state: 'approved', line: null, needId: null, warnings: [], decision: 'approved', decidedBy: 'Ratna' },
  ...{ decidedAt: '2026-01-12T03:00:00Z', answer: null, closedBy: null, closedAt: null, needed: [], proofs: [] },
  ...{ payments: [], mayDecide: false, mayProve: false, mayPay: false, mayCorrect: false, mayClose: false },
  mayWithdraw: false,
  ...more,
})
const rowsIn = (markup: string) =>
  [...markup.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => cell),
  )

describe('what is shown of money', () => {
  beforeAll(() =>
    setSession({ status: 'open', me: { account: { roles: ['treasurer'], centre: {} }, actions: [] } as never }),
  )

  it('has how far the work is beside its money for each month that has come, with a table beside the picture', () => {
    const rows = rowsIn(
      renderToStaticMarkup(<DoneMonths of={year([line('Kain', [null, 20, 65]), line('Sampo', [null, null, null])])} />),
    )
    expect(rows).toHaveLength(13)
    expect(rows.slice(0, 5)).toEqual([
      ['Bulan', 'Uang', 'Fisik', 'Selisih'],
      ['Jan', '–', '–', '–'],
      ['Feb', '50%', '20%', '-30%'],
      ['Mar', '50%', '65%', '15%'],
      ['Apr', '–', '–', '–'],
    ])
  })

  it('says in a sentence that nobody looked at anything, and offers no empty picture', () => {
    const markup = renderToStaticMarkup(<DoneMonths of={year([line('Kain', [null])])} />)
    expect(markup).toContain('Belum ada fisik yang dicatat')
    expect(markup).not.toContain('<svg')
  })

  it('says of what was paid in part that it was, and not that it waits to be paid', () => {
    const said = (more: Partial<One>) => renderToStaticMarkup(<Standing of={one(more)} />)
    expect(said({})).toContain('belum dibayar')
    expect(said({ paidRupiah: 4 })).toContain('dibayar sebagian')
    expect(said({ paidRupiah: 4 })).not.toContain('belum')
    const path = renderToStaticMarkup(<Path one={one({ paidRupiah: 4, needed: ['receipt'] })} />)
    expect(path.match(/milestone--now/g), 'its next proofs and its next payment').toHaveLength(2)
  })

  it('says a decision once, and with it the words of the head', () => {
    const said = (more: Partial<One>) => renderToStaticMarkup(<Path one={one(more)} />).replace(/<[^>]+>/g, ' ')
    expect(said({}).match(/Disetujui/g)).toHaveLength(1)
    expect(said({ answer: 'Boleh dua kali bayar.' })).toMatch(/Disetujui .*Boleh dua kali bayar\./)
    const declined = said({ state: 'declined', decision: 'declined', answer: 'Tahun depan.' })
    expect([declined.match(/Tidak disetujui/g)?.length, declined.includes('Tahun depan.')]).toEqual([1, true])
  })
})
