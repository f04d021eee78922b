import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { clockOf } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Field, FieldPrompts } from '../../../design/form-field.tsx'
import { SaveState } from '../../../design/save-state.tsx'
import { Actions, Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { HOUSE_STAFF } from '../../../kernel/roles.ts'
import { type Agenda, api, type Colleague } from './api.ts'
import { RecordDecision } from './record-decision.tsx'
import { type RecordFields, useRecord } from './record-draft.ts'
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
  const draft = useRecord(agenda)
  const { body, set } = draft
  const save = useCommand(api.conferences.record, {
    onDone: async ({ conferenceId, savedAt, waitsForHead }) => {
      await draft.discard()
      toast(t(waitsForHead ? 'record.sent_head' : 'record.sent', { at: clockOf(savedAt) }))
      navigate(`/pembahasan/${agenda.caseId}?hasil=${conferenceId}`)
    },
  })
  const f: RecordFields = draft.fields(save)
  const send = () => {
    const others = body.members.filter((id) => id !== body.chairId && id !== body.secretaryId)
    void save.run({
      ...draft.input(),
      caseId: agenda.caseId,
      members: others.map((personId) => ({ personId })),
      ...(body.told && { toldOn: body.heldOn }),
    })
  }
  return (
    <form
      className="stack stack-5"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Section title={t('record.title')}>
        <div className="stack">
          <RecordPeople f={f} body={body} onChange={set} people={people} />
          <FieldPrompts of={[f.facts, f.discussion, f.options]} />
          <p className="small quiet">{t('record.spoken')}</p>
          <Field of={f.herVoice} />
        </div>
      </Section>
      <RecordDecision f={f} body={body} onChange={set} people={people} />
      <RecordTasks of={f.tasks} firstOwner={body.members[0] ?? body.chairId} people={people} />
      <CommandRefusal of={save} fields={draft.placeOf} />
      <Actions className="note__save">
        <div className="grow">{draft.save && <SaveState {...draft.save} />}</div>
        <Button kind="primary" type="submit" busy={save.busy} busyWord={t('saving')} keys="Ctrl Enter">
          {t('record.save')}
        </Button>
      </Actions>
    </form>
  )
}
