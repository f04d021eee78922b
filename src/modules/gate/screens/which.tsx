import { useState } from 'react'
import { clockOf } from '../../../app/web/client/days.ts'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { RadioCards } from '../../../design/radio-cards.tsx'
import type { Today } from './api.ts'
import { t } from './words.ts'

export type Awaited = Today['expected'][number]
export const stillAwaited = (of: Today | undefined): Awaited[] => of?.expected.filter((e) => e.cameAt === null) ?? []

const NONE = 'none'

/** Before somebody is let in from the book while others are expected: the list says a code, he a name, and only the gate knows that they are one. */
export function Which(props: {
  name: string
  awaited: readonly Awaited[]
  onChoose: (expectedId: string | null) => void
  onClose: () => void
}) {
  const { name, awaited, onChoose, onClose } = props
  const [chosen, setChosen] = useState<string | null>(awaited.find((e) => e.who === name)?.expectedId ?? null)
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('which.title', { name })}
      actions={
        <Button kind="primary" disabled={chosen === null} onClick={() => onChoose(chosen === NONE ? null : chosen)}>
          {t('which.save')}
        </Button>
      }
    >
      <RadioCards
        name="which"
        legend={t('which.ask')}
        value={chosen}
        onChange={setChosen}
        options={[
          ...awaited.map((e) => ({
            value: e.expectedId,
            label: `${clockOf(e.at)} ${e.who ?? t.code('expected', e.kind)}`,
            note: t('which.line', { kind: t.code('expected', e.kind), where: e.where ?? '–' }),
          })),
          { value: NONE, label: t('which.none') },
        ]}
      />
    </Dialog>
  )
}
