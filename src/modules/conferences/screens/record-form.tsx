import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { clockOf } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useMe } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { SaveState } from '../../../design/save-state.tsx'
import { Actions, Section } from '../../../design/section.tsx'
import { Prompts, TextArea } from '../../../design/text-area.tsx'
import { toast } from '../../../design/toast.tsx'
import { HOUSE_STAFF } from '../../../kernel/roles.ts'
import { type Agenda, api, type Colleague } from './api.ts'
import { RecordDecision } from './record-decision.tsx'
import { newRecord, type RecordDraft, recordInputOf } from './record-draft.ts'
import { RecordPeople } from './record-people.tsx'
import { RecordTasks } from './record-tasks.tsx'
import { t } from './words.ts'

/** Putting the sitting on record: who, what was said, what was decided, what follows. */
export function RecordForm({ agenda }: { agenda: Agenda }) {
  const staff = useRead(api.access.people, {})
  return (
    <ReadView read={staff}>
      {({ people }) => (
        <Form
          agenda={agenda}
          people={people.filter((p) => p.isActive && HOUSE_STAFF.some((role) => p.roles.includes(role)))}
        />
      )}
    </ReadView>
  )
}

function Form({ agenda, people }: { agenda: Agenda; people: readonly Colleague[] }) {
  const me = useMe()
  const [undecided, setUndecided] = useState(false)
  const draft = useDraft<RecordDraft>(
    `pembahasan/${agenda.caseId}`,
    newRecord(agenda, { id: me.account.id, roles: me.account.roles }, new Date()),
  )
  const { body, set } = draft
  const save = useCommand(api.conferences.record, {
    onDone: async ({ conferenceId, savedAt, waitsForHead }) => {
      await draft.discard()
      toast(t(waitsForHead ? 'record.sent_head' : 'record.sent', { at: clockOf(savedAt) }))
      navigate(`/pembahasan/${agenda.caseId}?hasil=${conferenceId}`)
    },
  })
  return (
    <form
      className="stack stack-5"
      onSubmit={(event) => {
        event.preventDefault()
        const input = recordInputOf(body, agenda.caseId)
        setUndecided(input === null)
        if (input) void save.run(input)
      }}
    >
      <Section title={t('record.title')}>
        <div className="stack">
          <RecordPeople body={body} onChange={set} people={people} />
          <Prompts
            parts={[
              {
                id: 'record-facts',
                label: t('record.facts'),
                value: body.facts,
                rows: 3,
                onChange: (facts) => set({ facts }),
              },
              {
                id: 'record-discussion',
                label: t('record.discussion'),
                value: body.discussion,
                rows: 3,
                onChange: (discussion) => set({ discussion }),
              },
              {
                id: 'record-options',
                label: t('record.options'),
                value: body.options,
                rows: 2,
                onChange: (options) => set({ options }),
              },
            ]}
          />
          <p className="small quiet">{t('record.spoken')}</p>
          <TextArea
            label={t('record.her_voice')}
            hint={t('record.her_voice_hint')}
            rows={2}
            optional
            value={body.herVoice}
            onChange={(herVoice) => set({ herVoice })}
          />
        </div>
      </Section>
      <RecordDecision body={body} onChange={set} people={people} />
      <RecordTasks body={body} onChange={set} people={people} />
      {undecided && body.decision === '' && (
        <Banner kind="attention" live>
          {t('record.no_decision')}
        </Banner>
      )}
      <CommandRefusal of={save} fields={{ facts: 'record-facts', chairId: 'record-chair' }} />
      <Actions className="note__save">
        <div className="grow">{draft.save && <SaveState {...draft.save} />}</div>
        <Button kind="primary" type="submit" busy={save.busy} busyWord={t('saving')} keys="Ctrl Enter">
          {t('record.save')}
        </Button>
      </Actions>
    </form>
  )
}
