import { useState } from 'react'
import { Button } from '../../../design/button.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import type { NoteDraft } from './note-draft.ts'
import { t } from './words.ts'

type Props = { body: Pick<NoteDraft, 'options' | 'choice'>; onChange: (change: Partial<NoteDraft>) => void }

/** A counsellor names ways to choose from, and the choice is hers (domain.md P86, F21). Folded until wanted. */
export function Counselling({ body, onChange }: Props) {
  const [open, setOpen] = useState(body.options !== '' || body.choice !== '')
  if (!open)
    return (
      <p>
        <Button small kind="plain" icon="plus" onClick={() => setOpen(true)}>
          {t('counselling.add')}
        </Button>
      </p>
    )
  return (
    <>
      <TextArea
        label={t('counselling.options')}
        rows={2}
        optional
        value={body.options}
        onChange={(options) => onChange({ options })}
      />
      <TextArea
        label={t('counselling.choice')}
        rows={2}
        optional
        value={body.choice}
        onChange={(choice) => onChange({ choice })}
      />
    </>
  )
}
