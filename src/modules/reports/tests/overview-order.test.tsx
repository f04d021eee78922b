import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { type Session, setSession } from '../../../app/web/client/session.ts'
import { api, type Overview } from '../screens/api.ts'
import { OverviewPage } from '../screens/overview.tsx'
import { t } from '../screens/words.ts'

const page: Overview = {
  ...{ view: 'lead', month: '2026-02', before: '2026-01', stages: [] },
  tiles: [{ tile: 'here', n: 21, before: 19 }],
  ...{ workload: null, beds: null, attendance: null, weeks: null, after: null, intakes: null },
}
const monthly = { report: 'monthly', from: '2026-01-01', to: '2026-01-31', released: null }

it('begins with its figures: files and further pages stand under them, pictures last, in the order in which a phone shows them', () => {
  const me = { actions: ['releases.make'], account: { id: 'ratna', roles: [], centre: { timeZone: 'Asia/Jakarta' } } }
  setSession({ status: 'open', me } as unknown as Session) // what is read
  const queries = new QueryClient()
  queries.setQueryData([api.reports.overview.path, {}], page)
  queries.setQueryData([api.releases.shelf.path, {}], { reports: [monthly], past: [], mayMake: true })
  const html = renderToStaticMarkup(
    <QueryClientProvider client={queries}>
      <OverviewPage />
    </QueryClientProvider>,
  )
  const places = [
    `href="/ringkasan/here"`,
    t('page.small'),
    'href="/laporan/angkatan"',
    'href="/laporan/indikator"',
    t('stages.title'),
  ].map((part) => html.indexOf(part))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})
