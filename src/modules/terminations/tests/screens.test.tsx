import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { words } from '../../../kernel/words.ts'
import type { Current, ExitPage } from '../screens/api.ts'
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
