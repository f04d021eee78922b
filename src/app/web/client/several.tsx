import { type ReactNode, Suspense, useState } from 'react'
import { Button } from '../../../design/button.tsx'
import type { IconName } from '../../../design/icon-names.ts'
import type { Named } from './person-of.ts'
import { type Picks, usePicks } from './use-picks.ts'

export type Woman = Named & { caseId: string }
export type SeveralPart = { rows: readonly Woman[]; picks: Picks; onClose: () => void }

/** One thing that is done to several women of a list: the button that begins it, and the bar above the rows while they are chosen. */
export type Several = { word: string; icon: IconName; bar: (part: SeveralPart) => ReactNode }

/** Rows are chosen while somebody does something to several; without that a list stands as always. */
export function useSeveral(
  several: Several | undefined,
  rows: readonly Woman[] = [],
): { button: ReactNode; bar: ReactNode; picks: Picks | undefined } {
  const [isOn, setOn] = useState(false)
  const picks = usePicks()
  if (!several) return { button: null, bar: null, picks: undefined }
  const put = (on: boolean) => {
    picks.set([])
    setOn(on)
  }
  return {
    button: (
      <Button icon={several.icon} aria-pressed={isOn} onClick={() => put(!isOn)}>
        {several.word}
      </Button>
    ),
    bar: isOn && <Suspense>{several.bar({ rows, picks, onClose: () => put(false) })}</Suspense>,
    picks: isOn ? picks : undefined,
  }
}
