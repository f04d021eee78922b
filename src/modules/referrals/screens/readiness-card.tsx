import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { momentOf } from '../../../app/web/client/days.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { Quote } from '../../../design/section.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { api, type Page } from './api.ts'
import { isOpen } from './page-state.ts'
import { t } from './words.ts'

/** What she wants, in her words; what stands in the way. Never a test. */
export function ReadinessCard({ page }: { page: Page }) {
  const [writing, setWriting] = useState(false)
  const may = useMay('referrals.check') && isOpen(page) && !page.hidden.includes('narrative')
  const now = page.readiness
  if (page.hidden.includes('narrative')) return null
  return (
    <section className="card" aria-labelledby="h-siap">
      <div className="card__head">
        <h2 id="h-siap">{t('ready.title')}</h2>
        <span className="push small quiet">
          {now ? t('by_at', { who: now.by, when: momentOf(now.at) }) : t('none')}
        </span>
      </div>
      {now && !writing && (
        <div className="card__body stack stack-2">
          <Quote small>{now.herWords}</Quote>
          {now.canStay && (
            <p>
              {t('ready.stay')} <b>{t(`stay.${now.canStay}`)}</b>
            </p>
          )}
          <p>{now.obstacles}</p>
        </div>
      )}
      {writing ? (
        <Form page={page} onClose={() => setWriting(false)} />
      ) : (
        may && (
          <div className="decide__foot">
            <Button small onClick={() => setWriting(true)}>
              {t('ready.do')}
            </Button>
          </div>
        )
      )}
    </section>
  )
}

type Body = { herWords: string; canStay: 'yes' | 'unsure' | 'no' | null; obstacles: string }

function Form({ page, onClose }: { page: Page; onClose: () => void }) {
  const now = page.readiness
  const draft = useDraft<Body>(`readiness/${page.caseId}`, {
    herWords: now?.herWords ?? '',
    canStay: now?.canStay ?? null,
    obstacles: now?.obstacles ?? '',
  })
  const save = useCommand(api.referrals.noteReadiness, {
    onDone: () => {
      void draft.discard()
      onClose()
    },
  })
  const { herWords, canStay, obstacles } = draft.body
  return (
    <div className="card__body stack">
      <CommandRefusal of={save} fields={{ herWords: 'siap-kata', obstacles: 'siap-halangan' }} />
      {save.clash && <p role="alert">{t('clash')}</p>}
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
        <Button
          kind="primary"
          busy={save.busy}
          busyWord={t('saving')}
          onClick={() =>
            void save.run({ caseId: page.caseId, version: now?.version ?? 0, herWords, canStay, obstacles })
          }
        >
          {t('ready.save')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </div>
  )
}
