import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { VersionClash } from '../../../design/version-clash.tsx'
import { api, type Page } from './api.ts'
import { useTakeTheirs } from './told-text.ts'
import { t } from './words.ts'

type Text = { herWords: string; canStay: 'yes' | 'unsure' | 'no' | null; obstacles: string }
/** `version` is the note that she read when she began to write: a later one of somebody else is shown, not written over. */
type Body = Text & { version: number }

export function ReadinessForm({ page, onClose }: { page: Page; onClose: () => void }) {
  const now = page.readiness
  const draft = useDraft<Body>(`readiness/${page.caseId}`, {
    herWords: now?.herWords ?? '',
    canStay: now?.canStay ?? null,
    obstacles: now?.obstacles ?? '',
    version: now?.version ?? 0,
  })
  const save = useCommand(api.screening.noteReadiness, {
    clashShown: true,
    onDone: () => {
      void draft.discard()
      onClose()
    },
  })
  const take = useTakeTheirs(draft, onClose)
  const { herWords, canStay, obstacles } = draft.body
  const send = (body: Body) => void save.run({ caseId: page.caseId, ...body })
  const theirs = save.clash?.theirs
  const pick = (whose: 'yours' | 'theirs') => {
    if (!theirs) return
    if (whose === 'theirs') return take()
    const chosen = { ...draft.body, version: theirs.version }
    draft.set(chosen)
    send(chosen)
  }
  const stay = (of: Text) => (of.canStay ? t(`stay.${of.canStay}`) : '')
  return (
    <div className="card__body stack">
      <CommandRefusal
        of={save}
        fields={{
          herWords: { id: 'siap-kata', label: t('ready.words') },
          obstacles: { id: 'siap-halangan', label: t('ready.obstacles') },
        }}
      />
      {theirs && (
        <VersionClash
          busy={save.busy}
          onPick={pick}
          parts={[
            { key: 'words', label: t('ready.words'), yours: herWords, theirs: theirs.herWords },
            { key: 'stay', label: t('ready.stay'), yours: stay(draft.body), theirs: stay(theirs) },
            { key: 'obstacles', label: t('ready.obstacles'), yours: obstacles, theirs: theirs.obstacles },
          ]}
        />
      )}
      <TextArea
        id="siap-kata"
        label={t('ready.words')}
        value={herWords}
        onChange={(v) => draft.set({ herWords: v })}
        rows={2}
        error={save.issue('herWords')}
      />
      <Segmented
        legend={t('ready.stay')}
        name="stay"
        value={canStay}
        onChange={(v) => draft.set({ canStay: v })}
        options={(['yes', 'unsure', 'no'] as const).map((v) => ({ value: v, label: t(`stay.${v}`) }))}
      />
      <TextArea
        id="siap-halangan"
        label={t('ready.obstacles')}
        value={obstacles}
        onChange={(v) => draft.set({ obstacles: v })}
        rows={3}
        error={save.issue('obstacles')}
        save={draft.save}
      />
      <div className="row">
        <Button kind="primary" busy={save.busy} busyWord={t('saving')} onClick={() => send(draft.body)}>
          {t('ready.save')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </div>
  )
}
