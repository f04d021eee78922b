import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { clockOf } from '../../../app/web/client/days.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { RadioCards } from '../../../design/radio-cards.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

const CATEGORIES = ['danger', 'illness', 'duty', 'law'] as const
const SHORTEST = 20

type Writing = { category: (typeof CATEGORIES)[number] | null; reason: string }

/** "Buka dalam keadaan darurat": what happens is said before, and the reason is asked for (security.md 3.2). */
export function BreakGlassDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const draft = useDraft<Writing>(`break-glass/${caseId}`, { category: null, reason: '' })
  const { category, reason } = draft.body
  const [tried, setTried] = useState(false)
  const mayKeepContacts = useMay('contacts.keep')
  const state = useRead(api.access.myOpening, { caseId })
  const end = () => {
    void draft.discard()
    onClose()
  }
  const command = useCommand(api.access.breakGlass, { onDone: end })
  const length = reason.trim().length
  const send = () => {
    setTried(true)
    if (category && length >= SHORTEST) void command.run({ caseId, category, reason: reason.trim() })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('glass.title')}
      actions={
        <>
          <Button onClick={end}>{t('cancel')}</Button>
          <Button kind="danger" icon="lock-open" busy={command.busy} onClick={send}>
            {t('glass.do')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{t('glass.what')}</p>
        {mayKeepContacts && <p>{t('glass.writes')}</p>}
        {state.data?.isOff && <Banner kind="attention">{t('glass.off')}</Banner>}
        <CommandRefusal of={command} fields={{ reason: 'glass-reason' }} />
        <RadioCards
          legend={t('glass.category')}
          name="glass-category"
          options={CATEGORIES.map((c) => ({ value: c, label: t(`glass.${c}`) }))}
          value={category}
          onChange={(picked) => draft.set({ category: picked })}
          error={tried && !category ? t('glass.no_category') : undefined}
        />
        <TextArea
          id="glass-reason"
          label={t('glass.reason')}
          hint={t('glass.reason_hint')}
          value={reason}
          onChange={(typed) => draft.set({ reason: typed })}
          error={tried && length < SHORTEST ? t('glass.short', { count: length }) : command.issue('reason')}
        />
      </div>
    </Dialog>
  )
}

/** On the page of a case while the opening lasts: until when, and that everything is seen. Nothing otherwise. */
export function GlassBanner({ caseId }: { caseId: string }) {
  const may = useMay('access.break_glass')
  const { data } = useRead(api.access.myOpening, { caseId }, { when: may })
  if (!data?.opening) return null
  return (
    <Banner kind="danger" icon="lock-open">
      {t('glass.banner', { category: t.code('glass', data.opening.category), until: clockOf(data.opening.expiresAt) })}
    </Banner>
  )
}
