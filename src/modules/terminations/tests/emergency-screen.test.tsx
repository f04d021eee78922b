import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { type Session, setSession } from '../../../app/web/client/session.ts'
import { api } from '../screens/api.ts'
import { ExitTab } from '../screens/exit-tab.tsx'
import id from '../words/id.json' with { type: 'json' }

const check = { name: 'closing_talk_held', kind: 'required', when: 'before_proposal', met: false, on: null, by: null }
const page = {
  ...{ state: 'open', closedOn: null, exitKind: null, maySeeStory: true, maySeeGuarded: true, exits: [] },
  ...{ achieved: null, aftercare: null },
  toolkit: { rule: 'given', judgement: 'ok', ownedBefore: 0, kits: [], home: null },
  current: {
    ...{ exit: 'LULUS', state: 'open', openedBy: 'Rizal', openedAt: '2026-01-12T02:00:00Z', effectiveOn: null },
    ...{ absence: null, returned: null, missingToPropose: [], missingToClose: [], checklist: [check] },
  },
}

function drawn(mayWork: boolean): string {
  const me = {
    actions: ['terminations.write', 'stock.reserve'],
    account: { id: 'wulan', roles: ['social_worker'], centre: { timeZone: 'Asia/Jakarta' } },
  }
  setSession({ status: 'open', me } as unknown as Session) // what is read
  const queries = new QueryClient()
  queries.setQueryData([api.terminations.page.path, { caseId: 'c' }], page)
  const head = { caseId: 'c', label: 'Suryani', honorific: 'Ibu', isProtected: false, mayWork } as CasePart['page'] // what is read
  return renderToStaticMarkup(
    <QueryClientProvider client={queries}>
      <ExitTab page={head} say={(_, code) => code} />
    </QueryClientProvider>,
  )
}

describe('a way out that is prepared', () => {
  it('is worked on by whoever works on the case, and read by whom an emergency lets in', () => {
    const writes = [id['propose.open'], id['abandon.open'], id['kit.reserve'], '/surat/baru?case=c', 'tasks__open']
    for (const written of writes) {
      expect(drawn(true), written).toContain(written)
      expect(drawn(false), written).not.toContain(written)
    }
    expect(drawn(false)).toContain('closing_talk_held')
  })
})
