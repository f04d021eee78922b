import { type ReactNode, useState } from 'react'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Tabs } from '../../../design/tabs.tsx'
import { api, type Book } from './api.ts'
import { t } from './words.ts'

const PARTS = [
  ['', 'interest'],
  ['/pilihan', 'choices'],
  ['/rumah-tangga', 'money'],
  ['/kerja', 'work'],
] as const

type Props = {
  of: CasePart
  part: (typeof PARTS)[number][1]
  children: (book: Book, open: string | null, setOpen: (open: string | null) => void) => ReactNode
}

/** One part of her book, with the way to the others above it. */
export function Part({ of: { page }, part, children }: Props) {
  const { caseId } = page
  const read = useRead(api.livelihood.book, { caseId })
  const [open, setOpen] = useState<string | null>(null)
  const at = (path: string) => `/penerima-manfaat/${caseId}/usaha${path}`
  if (!page.maySeeStory) return <EmptyState title={t('closed')} next={t('closed_who')} />
  return (
    <div className="stack stack-5">
      <Tabs
        label={t('parts')}
        current={at(PARTS.find((p) => p[1] === part)?.[0] ?? '')}
        tabs={PARTS.map(([path, word]) => ({ href: at(path), label: t(`part.${word}`) }))}
      />
      <ReadView read={read} lines={8}>
        {(book) => children(book, open, setOpen)}
      </ReadView>
    </div>
  )
}
