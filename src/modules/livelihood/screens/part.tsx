import { type ReactNode, useState } from 'react'
import { LivingPart, type LivingPartName } from '../../../app/web/client/living-part.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { api, type Book } from './api.ts'
import { t } from './words.ts'

type Props = {
  of: CasePart
  part: LivingPartName
  children: (book: Book, open: string | null, setOpen: (open: string | null) => void) => ReactNode
}

/** One part of her book, and what is being written of it. */
export function Part({ of, part, children }: Props) {
  const read = useRead(api.livelihood.book, { caseId: of.page.caseId })
  const [open, setOpen] = useState<string | null>(null)
  return (
    <LivingPart {...{ of, part, t }}>
      <ReadView read={read} lines={8}>
        {(book) => children(book, open, setOpen)}
      </ReadView>
    </LivingPart>
  )
}
