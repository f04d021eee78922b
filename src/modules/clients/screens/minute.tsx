import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { navigate, useRouteParam } from '../../../app/web/client/route.ts'
import { useMe } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { SaveState } from '../../../design/save-state.tsx'
import { Actions, Section } from '../../../design/section.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type MinuteRead } from './api.ts'
import { type MinuteDraft, minuteDraft, minuteInput, PARTY_FIELDS, WHAT_FIELDS } from './minute-draft.ts'
import { t } from './words.ts'

/** Berita acara serah terima (F07): who hands over, who receives, what came with her. Her condition in general words only. */
export function Minute() {
  const caseId = useRouteParam('caseId')
  const read = useRead(api.clients.receiptMinute, { caseId })
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
  const draft = useDraft<MinuteDraft>(`serah-terima/${caseId}`, minuteDraft(minute, me.account.name))
  const { body, set } = draft
  const save = useCommand(api.clients.saveReceiptMinute, {
    changes: [api.clients.receiptMinute],
    onDone: async () => {
      await draft.discard()
      toast(t('minute.saved'))
      navigate(`/penerima-manfaat/${caseId}/keluarga`)
    },
  })
  const party = (key: 'one' | 'two') => (
    <Section title={t(key === 'one' ? 'minute.first_party' : 'minute.second_party')}>
      <div className="intake__form">
        {PARTY_FIELDS.map((field) => (
          <TextField
            key={field}
            id={`${key}-${field}`}
            className="span-3"
            label={t(`minute.${field}`)}
            value={body[key][field] ?? ''}
            onChange={(value) => set((d) => ({ ...d, [key]: { ...d[key], [field]: value } }))}
            error={save.issue(`body.party${key === 'one' ? 'One' : 'Two'}.${field}`)}
            optional={field !== 'name'}
            personal
          />
        ))}
      </div>
    </Section>
  )
  return (
    <form
      className="stack stack-5"
      onSubmit={(event) => {
        event.preventDefault()
        void save.run(minuteInput(body, caseId, minute?.version ?? 0))
      }}
    >
      <PageHead
        title={t('minute.title')}
        note={t('minute.note')}
        actions={draft.save && <SaveState {...draft.save} />}
      />
      <Section title={t('minute.what')}>
        <div className="intake__form">
          {WHAT_FIELDS.map((field) => (
            <TextField
              key={field}
              id={`apa-${field}`}
              className="span-3"
              label={t(`minute.${field}`)}
              hint={field === 'condition' ? t('minute.condition_hint') : undefined}
              value={body[field]}
              onChange={(value) => set({ [field]: value })}
              error={save.issue(`body.${field}`)}
              optional={field !== 'place' && field !== 'condition'}
            />
          ))}
        </div>
      </Section>
      {party('one')}
      {party('two')}
      <Section title={t('minute.with_her')}>
        <div className="intake__form">
          {(['papers', 'goods', 'witnesses'] as const).map((field) => (
            <TextArea
              key={field}
              className="span-3"
              label={t(`minute.${field}`)}
              hint={t('minute.one_a_line')}
              rows={3}
              value={body[field]}
              onChange={(value) => set({ [field]: value })}
              optional
            />
          ))}
          <TextField
            className="span-3"
            label={t('minute.cash')}
            value={body.cash}
            onChange={(cash) => set({ cash })}
            inputMode="numeric"
            optional
          />
        </div>
      </Section>
      <CommandRefusal
        of={save}
        fields={{
          'body.place': 'apa-place',
          'body.condition': 'apa-condition',
          'body.partyOne.name': 'one-name',
          'body.partyTwo.name': 'two-name',
        }}
      />
      <Actions>
        <p className="grow small quiet">{t('minute.then_sign')}</p>
        <Button kind="primary" type="submit" busy={save.busy}>
          {t('minute.save')}
        </Button>
      </Actions>
    </form>
  )
}
