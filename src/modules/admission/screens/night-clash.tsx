import { useEffect, useRef } from 'react'
import { momentOf } from '../../../app/web/client/days.ts'
import { VersionClash } from '../../../design/version-clash.tsx'
import type { Night } from './api.ts'
import { t } from './words.ts'

type Answers = {
  routineMedicine: Night['routineMedicine'] | null
  feelsSafe: Night['feelsSafe'] | null
  mayKnow: string
}

/** Two people asked her: both answers, and a person chooses. */
export function NightClash({
  yours,
  theirs,
  onYours,
  onTheirs,
}: {
  yours: Answers
  theirs: Night
  onYours: (version: number) => void
  onTheirs: () => void
}) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => void place.current?.scrollIntoView({ block: 'center' }), []) // the button that was pressed stands below
  return (
    <div ref={place}>
      <VersionClash
        who={theirs.by}
        at={momentOf(theirs.at)}
        parts={[
          {
            key: 'medicine',
            label: t('night.medicine'),
            yours: yours.routineMedicine ? t(`medicine.${yours.routineMedicine}`) : '–',
            theirs: t(`medicine.${theirs.routineMedicine}`),
          },
          {
            key: 'safe',
            label: t('night.safe'),
            yours: yours.feelsSafe ? t(`safe.${yours.feelsSafe}`) : '–',
            theirs: t(`safe.${theirs.feelsSafe}`),
          },
          { key: 'know', label: t('night.may_know'), yours: yours.mayKnow || '–', theirs: theirs.mayKnow ?? '–' },
        ]}
        onPick={(choice) => (choice === 'yours' ? onYours(theirs.version) : onTheirs())}
      />
    </div>
  )
}
