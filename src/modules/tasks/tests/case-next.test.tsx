import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { type Session, setSession } from '../../../app/web/client/session.ts'
import { api } from '../screens/api.ts'
import { FirstStep } from '../screens/case-next.tsx'

const proposed = {
  ...{ taskId: 't', caseId: 'c', kind: 'approve_termination', params: {}, text: null, fromOn: null, dueOn: null },
  ...{ dueAt: null, link: '/persetujuan/selesai/c', doneAt: null, isUrgent: false, mayFinish: false, owner: null },
  ...{ role: 'head', isMine: false },
}
const page = { caseId: 'c', maySeeStory: true, mayWork: true } as CasePart['page'] // what is read

function drawnFor(...tasks: object[]): string {
  const me = { actions: [], account: { callName: 'Rizal', roles: [], centre: { timeZone: 'Asia/Jakarta' } } }
  setSession({ status: 'open', me } as unknown as Session) // what is read
  const queries = new QueryClient()
  queries.setQueryData([api.tasks.ofCase.path, { caseId: 'c' }], { tasks })
  return renderToStaticMarkup(
    <QueryClientProvider client={queries}>
      <FirstStep page={page} />
    </QueryClientProvider>,
  )
}

describe('what is next for her', () => {
  it('says whom it waits for when it was put to the head, and leads only the head to its page', () => {
    expect(drawnFor(proposed)).toContain('Menunggu Kepala')
    expect(drawnFor(proposed)).not.toContain('/persetujuan/selesai/c')
    expect(drawnFor({ ...proposed, isMine: true })).toContain('href="/persetujuan/selesai/c"')
  })

  it('says the name of whoever has it, who needs no other word', () => {
    const page = drawnFor({ ...proposed, owner: 'Rizal', role: null, isMine: true })
    expect(page).toContain('Rizal')
    expect(page).not.toContain('Menunggu')
    expect(page).toContain('href="/persetujuan/selesai/c"')
  })

  it('shows her own first, before what waits for another, also for one who is called the same, and counts the rest', () => {
    const own = { ...proposed, taskId: 'own', role: null, owner: 'Rizal', isMine: true, link: '/pembahasan/c' }
    const hers = { ...proposed, taskId: 'hers', role: null, owner: 'Rizal', link: '/pembahasan/w' }
    const page = drawnFor(hers, own)
    expect(page).toContain('href="/pembahasan/c"')
    expect(page).not.toContain('/pembahasan/w')
    expect(drawnFor(proposed, own)).not.toContain('Menunggu Kepala')
    expect(page).toContain('1 langkah lain')
  })
})
