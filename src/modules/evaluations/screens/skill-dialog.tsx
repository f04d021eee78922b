import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { todayKey } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { thrownAway, useDraft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { DayField } from '../../../design/day-field.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { Select } from '../../../design/select.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { toast } from '../../../design/toast.tsx'
import { RUBRICS } from '../rubrics.ts'
import { api, CHANGES, type Track } from './api.ts'
import { t, word } from './words.ts'

type Draft = { track: Track; heldOn: string; marks: Record<string, string>; note: string }
const LEVELS = ['1', '2', '3', '4'] as const
const levelOf = (typed: string): 1 | 2 | 3 | 4 | undefined => ([1, 2, 3, 4] as const).find((l) => String(l) === typed)

/** The rubric, one line a criterion, four plain levels. The result follows from the marks. */
export function SkillDialog({
  caseId,
  track,
  mayNote,
  onClose,
}: {
  caseId: string
  track: Track
  mayNote: boolean
  onClose: () => void
}) {
  const draft = useDraft<Draft>(`evaluations/${caseId}/skill`, { track, heldOn: todayKey(), marks: {}, note: '' })
  const v = draft.body
  const save = useCommand(api.evaluations.recordSkill, {
    changes: CHANGES,
    onDone: ({ isCompetent }) => {
      toast(t(isCompetent ? 'skill.saved_competent' : 'skill.saved_not_yet'))
      void draft.discard().then(onClose)
    },
  })
  const marks = Object.fromEntries(
    Object.entries(v.marks).flatMap(([code, typed]) => {
      const level = levelOf(typed)
      return level ? [[code, level]] : []
    }),
  )
  const send = () =>
    void save.run({
      caseId,
      track: v.track,
      heldOn: v.heldOn,
      marks,
      ...(mayNote && v.note.trim() && { note: v.note }),
    })
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('skill.record')}
      actions={
        <>
          <Button onClick={thrownAway(draft, onClose)}>{t('cancel')}</Button>
          <Button kind="primary" busy={save.busy} onClick={send}>
            {t('skill.save')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p className="quiet">{t('skill.rule')}</p>
        <CommandRefusal of={save} />
        <Select
          label={t('track')}
          value={v.track}
          onChange={(next) => draft.set({ track: next, marks: {} })}
          options={(['sewing', 'salon'] as const).map((k) => ({ value: k, label: word(`track.${k}`) }))}
        />
        <DayField
          legend={t('skill.on')}
          day={v.heldOn}
          onChange={(heldOn) => draft.set({ heldOn })}
          error={save.issue('heldOn')}
        />
        {RUBRICS[v.track].criteria.map((c) => (
          <Segmented
            key={c.code}
            legend={
              <>
                {word(`criterion.${c.code}`)}
                {c.isCritical && <span className="optional"> {t('skill.critical')}</span>}
              </>
            }
            name={c.code}
            value={v.marks[c.code] ?? null}
            onChange={(level) => draft.set({ marks: { ...v.marks, [c.code]: level } })}
            options={LEVELS.map((l): { value: string; label: string } => ({ value: l, label: word(`level.${l}`) }))}
          />
        ))}
        {mayNote && (
          <TextArea
            label={t('note')}
            optional
            rows={3}
            value={v.note}
            onChange={(note) => draft.set({ note })}
            save={draft.save}
          />
        )}
      </div>
    </Dialog>
  )
}
