import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { clockOf } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useMe } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { SaveState } from '../../../design/save-state.tsx'
import { Actions } from '../../../design/section.tsx'
import { Prompts } from '../../../design/text-area.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type People } from './api.ts'
import { GroupDetails } from './group-details.tsx'
import { countsOf, type GroupDraft, groupInputOf, newGroup } from './group-draft.ts'
import { GroupNotes } from './group-notes.tsx'
import { GroupPeople } from './group-people.tsx'
import { GroupWhen } from './group-when.tsx'
import { t } from './words.ts'

/** Bimbingan kelompok: one entry, as many timelines as women are listed (W5). */
export function GroupPage() {
  const read = useRead(api.sessions.people, { inHouse: true })
  return (
    <ReadView read={read} lines={8}>
      {({ people }) =>
        people.length === 0 ? (
          <EmptyState title={t('group.nobody')}>{t('group.nobody_why')}</EmptyState>
        ) : (
          <GroupForm people={people} />
        )
      }
    </ReadView>
  )
}

function GroupForm({ people }: { people: People }) {
  const me = useMe()
  const draft = useDraft<GroupDraft>('catat/kelompok', newGroup(me.account.id, new Date()))
  const { body, set } = draft
  const save = useCommand(api.sessions.saveGroup, {
    onDone: async ({ savedAt, count, groupId }) => {
      await draft.discard()
      toast(t('group.sent', { count, at: clockOf(savedAt) }))
      navigate(`/catat/kelompok/${groupId}`)
    },
  })
  const counts = countsOf(body, people)
  return (
    <form
      className="note__form measure"
      onSubmit={(event) => {
        event.preventDefault()
        void save.run(groupInputOf(body, people))
      }}
    >
      <PageHead title={t('group.title')} note={t('group.count', { count: counts.listed })} />
      <TextField
        id="group-topic"
        label={t('group.topic')}
        value={body.topic}
        onChange={(topic) => set({ topic })}
        error={save.issue('topic')}
        autoComplete="off"
      />
      <GroupWhen body={body} onChange={set} />
      <GroupPeople people={people} body={body} onChange={set} />
      <Prompts
        parts={[
          { id: 'group-note', label: t('group.note'), value: body.note, rows: 3, onChange: (note) => set({ note }) },
        ]}
      >
        <p className="small quiet">{t('group.note_hint')}</p>
      </Prompts>
      <GroupNotes people={people} body={body} onChange={set} />
      <GroupDetails body={body} onChange={set} />
      <CommandRefusal of={save} fields={{ topic: 'group-topic' }} />
      <Actions className="note__save">
        <div className="grow">{draft.save && <SaveState {...draft.save} />}</div>
        <Button kind="primary" type="submit" busy={save.busy} busyWord={t('saving')} keys="Ctrl Enter">
          {t('group.save', { count: counts.listed })}
        </Button>
      </Actions>
    </form>
  )
}
