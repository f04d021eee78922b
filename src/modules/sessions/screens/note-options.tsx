import { Checkbox } from '../../../design/checkbox.tsx'
import { Select } from '../../../design/select.tsx'
import { AUDIENCES, type Audience } from '../rules.ts'
import type { CaseHead } from './api.ts'
import type { NoteDraft } from './note-draft.ts'
import { t } from './words.ts'

type Props = { body: NoteDraft; onChange: (change: Partial<NoteDraft>) => void; head: CaseHead; isCorrection: boolean }

/** Who may read it, in words, and whether the team should look. A correction keeps its readers. */
export function NoteOptions({ body, onChange, head, isCorrection }: Props) {
  const hasPsychologist = head.team.some((m) => m.part === 'psychologist')
  const offered = AUDIENCES.filter((a) => a !== 'psychologist' || hasPsychologist || body.audience === 'psychologist')
  return (
    <div className="note__opts">
      <Select<Audience>
        label={t('note.readers')}
        value={body.audience}
        onChange={(audience) => onChange({ audience })}
        disabled={isCorrection}
        hint={hintOf(body.audience, head.maySeeStory)}
        options={offered.map((a) => ({ value: a, label: t(`audience.${a}`) }))}
      />
      <Checkbox
        label={t('note.attention')}
        checked={body.needsAttention}
        onChange={(needsAttention) => onChange({ needsAttention })}
      />
    </div>
  )
}

/** What a choice means is said where it surprises. */
function hintOf(audience: Audience, maySeeStory: boolean): string | undefined {
  if (audience === 'team') return maySeeStory ? undefined : t('audience.outside')
  return audience === 'own' ? t('audience.own_hint') : undefined
}
