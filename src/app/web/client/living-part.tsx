import type { ReactNode } from 'react'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Tabs } from '../../../design/tabs.tsx'
import type { CasePart } from './screen-route.ts'

/** The parts of "Usaha" in a case, whichever module draws them. */
const PARTS = [
  ['', 'now'],
  ['/minat', 'interest'],
  ['/pilihan', 'choices'],
  ['/rencana', 'plan'],
  ['/rumah-tangga', 'money'],
  ['/kerja', 'work'],
] as const
export type LivingPartName = (typeof PARTS)[number][1]
type LivingWords = (key: 'closed' | 'closed_who' | 'parts' | `part.${LivingPartName}`) => string

export const livingPath = (caseId: string, part: LivingPartName): string =>
  `/penerima-manfaat/${caseId}/usaha${PARTS.find((p) => p[1] === part)?.[0] ?? ''}`

type Props = { of: CasePart; part: LivingPartName; t: LivingWords; children: ReactNode }

/** One part with the way to the others above it; nothing of it for whoever does not read her story. */
export function LivingPart({ of: { page }, part, t, children }: Props) {
  if (!page.maySeeStory) return <EmptyState title={t('closed')} next={t('closed_who')} />
  return (
    <div className="stack stack-5">
      <Tabs
        label={t('parts')}
        current={livingPath(page.caseId, part)}
        tabs={PARTS.map(([, name]) => ({ href: livingPath(page.caseId, name), label: t(`part.${name}`) }))}
      />
      {children}
    </div>
  )
}
