import { clockOf } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { thrownAway } from '../../../app/web/client/use-draft.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { glassForm } from '../forms/case.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** "Buka dalam keadaan darurat": what happens is said before, and the reason is asked for (security.md 3.2). */
export function BreakGlassDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const form = useForm(glassForm, t, `break-glass/${caseId}`, emptyDraft(glassForm, { today: '' }))
  const mayKeepContacts = useMay('contacts.keep')
  const state = useRead(api.access.myOpening, { caseId })
  const command = useCommand(api.access.breakGlass, { onDone: thrownAway(form, onClose) })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('glass.title')}
      action={t('glass.do')}
      actionLook={{ kind: 'danger', icon: 'lock-open' }}
      onSend={() => void command.run({ ...form.input(), caseId })}
      intro={
        <>
          <p>{t('glass.what')}</p>
          {mayKeepContacts && <p>{t('glass.writes')}</p>}
          {state.data?.isOff && <Banner kind="attention">{t('glass.off')}</Banner>}
        </>
      }
      look={{ category: { as: 'cards' } }}
    />
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
