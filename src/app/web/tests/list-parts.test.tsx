import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { list } from '../../../kernel/list.ts'
import { ListFilters } from '../client/list-filters.tsx'
import { More } from '../client/list-more.tsx'
import { narrowedBy } from '../client/list-paper.tsx'
import { ListTable } from '../client/list-table.tsx'
import { Refused } from '../client/refused.ts'
import { setSession } from '../client/session.ts'
import type { Listed } from '../client/use-list.ts'
import type { Picks } from '../client/use-picks.ts'
import { WholeList } from '../client/whole-list.tsx'
import { t } from '../words.ts'

const visits = list('gate.visits', {
  columns: { who: { kind: 'text' } },
  filters: { span: { kind: 'days', as: ['dari', 'sampai'] } },
})

describe('the parts of a list', () => {
  it('a span of days is asked in the three boxes of the house, never in the calendar of a browser', () => {
    const of = { of: visits, state: { chosen: { span: { from: '2026-01-05' } } }, choose: () => {} }
    const markup = renderToStaticMarkup(<ListFilters list={of as never as Listed<typeof visits>} t={(key) => key} />)
    expect(markup).not.toContain('type="date"')
    expect(markup.match(/inputMode="numeric"/gi)).toHaveLength(6)
    expect(markup).toContain('value="2026"')
  })

  it('offers no choice by which its reader can find nobody', () => {
    const of = list('gate.visits', {
      columns: {},
      filters: {
        state: {
          kind: 'choice',
          codes: ['here', 'expected'],
          as: 'status',
          vain: { to: ['guard'], codes: ['expected'] },
        },
      },
    })
    const said = (...roles: string[]) => {
      setSession({ status: 'open', me: { account: { roles, centre: {} }, actions: [] } as never })
      const given = { of, state: { chosen: {} }, choose: () => {} }
      return renderToStaticMarkup(<ListFilters list={given as never as Listed<typeof of>} t={(key) => key} />)
    }
    expect(said('guard')).toContain('value="here"')
    expect(said('guard')).not.toContain('value="expected"')
    expect(said('guard', 'head')).toContain('value="expected"')
  })

  it('paper says by what a list is narrowed, also by what holds while nobody chose, and nothing that was not asked', () => {
    const all = list('gate.visits', {
      columns: {},
      filters: {
        find: { kind: 'search' },
        state: { kind: 'choice', codes: ['open', 'closed'], start: 'open', as: 'status' },
        kind: { kind: 'choice', codes: ['home'], as: 'jenis' },
        mine: { kind: 'tick', as: 'saya' },
        span: { kind: 'days', as: ['dari', 'sampai'] },
      },
    })
    const said = (asked: object) => narrowedBy({ of: all, asked } as never as Listed<typeof all>, (key) => key)
    expect(said({})).toBe('visits.state: state.open')
    expect(said({ state: 'closed', find: 'siti', mine: true, span: { from: '2026-01-05' } })).toMatch(
      /^visits.find: siti; visits.state: state.closed; visits.mine; visits.span: .*2026 – $/,
    )
  })

  it('what names a row leads to it, also where it is a text or a code and no person', () => {
    const of = list('gate.visits', {
      columns: { who: { kind: 'text', head: true }, why: { kind: 'code', codes: ['work'] } },
    })
    const rows = [{ who: 'tukang', why: 'work' as const }]
    const drawn = { of, rows, caption: 'Tamu', rowKey: () => '1', href: () => '/gerbang/1' }
    const markup = renderToStaticMarkup(<ListTable {...drawn} t={(key) => key} />)
    expect(markup).toContain('<a href="/gerbang/1">tukang</a>')
    expect(markup.match(/<a /g)).toHaveLength(1)
  })

  it('a list that comes whole has a button for paper when it is longer than a screen', () => {
    const account = { name: 'Rizal', centre: { name: 'Sentra Contoh', timeZone: 'Asia/Jakarta' } }
    setSession({ status: 'open', me: { account, actions: [] } as never })
    const drawn = (n: number) => {
      const rows = Array.from({ length: n }, (_, i) => ({ who: `tamu ${i}` }))
      const list = <WholeList {...{ of: visits, rows }} t={(key) => key} caption="Tamu" rowKey={(row) => row.who} />
      return renderToStaticMarkup(list)
    }
    expect(drawn(16)).toContain(`>${t('list.print')}<`)
    expect(drawn(15)).not.toContain(t('list.print'))
  })

  it('a box before each row says whose it is, and is there only while rows are chosen', () => {
    const women = list('cases.some', { columns: { name: { kind: 'person', head: true } } })
    const rows = [{ label: 'Hartini', honorific: 'Ibu', isProtected: false }]
    const picks = { has: () => true, put: () => {}, set: () => {} }
    const drawn = (chosen?: Picks) =>
      renderToStaticMarkup(
        <ListTable
          {...{ of: women, rows, picks: chosen }}
          t={(key) => key}
          caption="Orang"
          rowKey={(row) => row.label}
        />,
      )
    expect(drawn(picks)).toMatch(/type="checkbox"[^>]*checked[\s\S]*Pilih (<!-- -->)?Ibu Hartini/)
    expect(drawn()).not.toContain('checkbox')
  })

  it('more rows that do not come are said under the table, with the button to ask again', () => {
    const failed = new Refused(0, { code: 'offline' })
    const markup = renderToStaticMarkup(<More more={{ load: () => {}, busy: false, error: failed }} />)
    expect(markup).toContain(t('read.offline'))
    expect(markup).toContain(t('list.more'))
  })

  it('the button of more rows is busy while they come', () => {
    const drawn = (busy: boolean) => renderToStaticMarkup(<More more={{ load: () => {}, busy, error: null }} />)
    expect(drawn(true)).toContain('aria-busy="true"')
    expect(drawn(false)).not.toContain('aria-busy')
  })
})
