import { useState } from 'react'
import { Button } from '../../../design/button.tsx'
import { Icon } from '../../../design/icon.tsx'
import type { GroupDraft } from './group-draft.ts'
import { momentWords } from './moment-words.ts'
import { Length, MomentDialog } from './note-when.tsx'
import { t } from './words.ts'

/** When it was and how long; the part played is always the facilitator's. */
export function GroupWhen({ body, onChange }: { body: GroupDraft; onChange: (change: Partial<GroupDraft>) => void }) {
  const [asking, setAsking] = useState(false)
  return (
    <div className="note__when">
      <Button small icon="calendar" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {momentWords(body.on, body.time)}
        <Icon name="chevron-down" small />
      </Button>
      <Length minutes={body.minutes} onChange={(minutes) => onChange({ minutes })} />
      <span className="small quiet">{t('note.part', { part: t('part.facilitator') })}</span>
      <MomentDialog
        key={`${body.on} ${body.time}`}
        open={asking}
        on={body.on}
        time={body.time}
        onClose={() => setAsking(false)}
        onChange={onChange}
      />
    </div>
  )
}
