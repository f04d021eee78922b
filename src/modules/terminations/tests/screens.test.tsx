import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type Session, setSession } from '../../../app/web/client/session.ts'
import { words } from '../../../kernel/words.ts'
import type { Current, ExitPage } from '../screens/api.ts'
import { Checklist } from '../screens/checklist.tsx'
import { endWord } from '../screens/end-words.ts'
import { ExitProof } from '../screens/proof.tsx'
import en from '../words/en.json'
import id from '../words/id.json'

const KEYS = ['list.later', 'list.on_leaving', 'state.approved', 'hint.basis', 'abandon.effect'] as const
/** Words of a farewell to the living: going home, agreeing, coming back, next time. */
const LIVING = /pulang|kembali|bersama beliau|selamat|berikutnya|leaves|comes back|with her|next time/i
const page = { achieved: null, toolkit: null } as unknown as ExitPage // the two parts that the proof reads
const current = (exit: string) => ({ exit, checklist: [] }) as unknown as Current // likewise
const proofOf = (exit: string) =>
  renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <ExitProof caseId="c" name="Hartini" say={(key) => key} page={page} current={current(exit)} />
    </QueryClientProvider>,
  )

describe('what the head decides', () => {
  const account = { id: 'rizal', roles: [], centre: { timeZone: 'Asia/Jakarta' } }
  const drawn = (state: string) => {
    setSession({ status: 'open', me: { actions: ['terminations.write'], account } } as unknown as Session) // what is read
    const item = { name: 'closing_approved_by_head', kind: 'required', when: 'by_decision', met: false }
    const head = { ...item, outcome: null, on: null, by: null, note: null, guarded: null }
    const prepared = { exit: 'LULUS', state, checklist: [head] } as unknown as Current // as above
    const shown = {
      caseId: 'c',
      name: 'Hartini',
      say: (key: string) => key,
      mayWork: true,
      page: { ...page, kept: null },
    }
    return renderToStaticMarkup(<Checklist {...shown} current={prepared} onOpen={() => undefined} />)
  }

  it('waits for the head once it lies before the head, and not before', () => {
    expect(drawn('open')).toContain(id['list.after_proposal'])
    expect(drawn('open')).not.toContain('Menunggu Kepala')
    expect(drawn('proposed')).toContain('Menunggu Kepala')
    expect(drawn('proposed')).not.toContain(id['list.after_proposal'])
  })
})

describe('of a woman who died', () => {
  it('the screens speak in words of their own, in every language', () => {
    const t = words(id, en)
    for (const key of KEYS) {
      expect(endWord(key, 'MENINGGAL', { who: 'Ratna', when: 'hari ini' })).not.toMatch(LIVING)
      for (const language of ['id', 'en'] as const) expect(t.in(language, `${key}_death`)).not.toMatch(LIVING)
      expect(endWord(key, 'LULUS', { who: 'Ratna', when: 'hari ini' })).toMatch(LIVING)
    }
  })

  it('nobody is told to ask her what she can do now', () => {
    expect(proofOf('LULUS')).toContain('Tanyakan saat evaluasi')
    expect(proofOf('MENINGGAL')).not.toMatch(/Tanyakan|capai/)
  })
})
