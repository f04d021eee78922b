import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Session, setSession } from '../../../app/web/client/session.ts'
import { maskNames } from '../../../design/shared-screen.ts'
import { api } from '../screens/api.ts'
import { Home } from '../screens/home.tsx'
import words from '../words/id.json' with { type: 'json' }

const missed = {
  ...{ taskId: 't', caseId: null, kind: 'tell_family', params: {}, text: null, fromOn: null, dueAt: null, link: null },
  ...{ dueOn: '2026-01-10', doneAt: null, owner: null, isMine: true, mayFinish: true },
  who: { label: 'Suryani', honorific: 'Ibu', isProtected: false },
}
const home = { today: '2026-01-12', people: [], week: { things: 0, people: 0 }, missed: [], open: [], load: [] }

const drawn = (places: readonly { path: string; count: number }[], more: object = {}) => {
  const queries = new QueryClient()
  queries.setQueryData([api.tasks.home.path, {}], { ...home, aftercare: 0, waiting: [], ...more })
  queries.setQueryData([api.tasks.waiting.path, {}], { places })
  return renderToStaticMarkup(
    <QueryClientProvider client={queries}>
      <Home />
    </QueryClientProvider>,
  )
}

describe('Beranda on a day without a task', () => {
  beforeAll(() => {
    const me = { actions: [], account: { id: 'rizal', roles: [], centre: { timeZone: 'Asia/Jakarta' } } }
    setSession({ status: 'open', me } as unknown as Session) // what is read
  })

  it('says that nothing waits, also in the week ahead', () => {
    expect(drawn([])).toContain(words['home.empty_ahead'])
  })

  it('does not say so while anything waits on a page of its own', () => {
    for (const path of ['/persetujuan', '/surat', '/rujukan']) {
      const page = drawn([{ path, count: 2 }])
      expect(page, path).not.toContain(words['home.empty_ahead'])
      expect(page, path).not.toContain(words['home.nobody'])
    }
  })

  it('calls her as the rest of the house does, and by her initials while others look on', () => {
    const of = () => drawn([], { missed: [missed], open: [missed] })
    expect(of().match(/Ibu Suryani/g)).toHaveLength(2)
    maskNames(true)
    expect(of()).not.toContain('Suryani')
    maskNames(false)
  })

  it('does not say so above what was missed', () => {
    const page = drawn([{ path: '/beranda', count: 1 }], { missed: [missed] })
    expect(page).toContain(words['home.missed'])
    expect(page).not.toContain(words['home.empty_ahead'])
  })
})
