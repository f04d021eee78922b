import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { instantAt } from '../../../app/web/client/days.ts'
import { Clash } from '../../../app/web/client/form-views.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { navigate, useRouteParam } from '../../../app/web/client/route.ts'
import { useMe } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useInSight } from '../../../app/web/client/use-in-sight.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { SaveState } from '../../../design/save-state.tsx'
import { Actions } from '../../../design/section.tsx'
import { TabPanels } from '../../../design/tabs.tsx'
import { toast } from '../../../design/toast.tsx'
import { minuteForm } from '../forms/minute.ts'
import { api, type MinuteRead } from './api.ts'
import { MINUTE_PARTS, type MinutePart, minuteDraft, partOfIssue } from './minute-draft.ts'
import { MinuteFields } from './minute-fields.tsx'
import { t } from './words.ts'

/** Berita acara serah terima (F07): who hands over, who receives, what came with her. Her condition in general words only. */
export function Minute() {
  const caseId = useRouteParam('caseId')
  const read = useRead(api.admission.receiptMinute, { caseId })
  return (
    <ReadView read={read}>
      {({ minute }) =>
        minute?.signedAt ? <Banner kind="done">{t('minute.closed')}</Banner> : <Form caseId={caseId} minute={minute} />
      }
    </ReadView>
  )
}

function Form({ caseId, minute }: { caseId: string; minute: MinuteRead | null }) {
  const me = useMe()
  const first = { ...minuteDraft(minute, me.account.name, new Date()), version: minute?.version ?? 0 } // that she began with
  const draft = useForm(minuteForm, t, `serah-terima/${caseId}`, first)
  const [part, setPart] = useState<MinutePart>('what')
  const save = useCommand(api.admission.saveReceiptMinute, {
    changes: [api.admission.receiptMinute],
    onDone: async () => {
      await draft.discard()
      toast(t('minute.saved'))
      navigate(`/penerima-manfaat/${caseId}/keluarga`)
    },
  })
  const f = draft.fields(save)
  const on = { ...f.on, error: f.on.error ?? save.issue('handedAt') } // day and time travel as one
  const incomplete = useInSight(save.refusal)
  const send = (version: number) => {
    const { on, time, body } = draft.input()
    const handedAt = instantAt(on ?? '', time ?? '') ?? '' // an impossible one is refused by the server
    void save.run({ caseId, version, handedAt, body })
  }
  const theirs = save.clash?.theirs
  const pick = (whose: 'yours' | 'theirs') => {
    if (!theirs) return
    const { version } = theirs
    save.reset()
    draft.set(whose === 'yours' ? { version } : { ...minuteDraft(theirs, me.account.name, new Date()), version })
    if (whose === 'yours') send(version)
  }
  const wrong = save.refusal?.issues.map((issue) => partOfIssue(issue.path.join('.'))) ?? []
  return (
    <form
      className="stack stack-5"
      onSubmit={(event) => {
        event.preventDefault()
        send(draft.body.version)
      }}
    >
      <PageHead
        title={t('minute.title')}
        note={t('minute.note')}
        actions={draft.save && <SaveState {...draft.save} />}
      />
      <TabPanels
        label={t('minute.title')}
        tabs={MINUTE_PARTS.map((value) => ({
          value,
          label: `${t(`minute.part_${value}`)}${wrong.includes(value) ? ' *' : ''}`,
        }))}
        value={part}
        onChange={setPart}
      >
        <MinuteFields part={part} f={{ ...f, on }} />
      </TabPanels>
      {wrong.length > 0 ? (
        <Banner ref={incomplete} kind="attention" live>
          {t('minute.incomplete')}
        </Banner>
      ) : (
        <CommandRefusal of={{ ...save, clashShown: theirs !== undefined }} />
      )}
      {theirs && (
        <Clash
          of={minuteForm}
          t={t}
          yours={draft.body}
          theirs={minuteDraft(theirs, me.account.name, new Date())}
          busy={save.busy}
          onPick={pick}
        />
      )}
      <Actions className="form-do">
        <p className="grow small quiet">{t('minute.then_sign')}</p>
        <Button kind="primary" type="submit" busy={save.busy}>
          {t('minute.save')}
        </Button>
      </Actions>
    </form>
  )
}
