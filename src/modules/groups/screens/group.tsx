import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { clockOf } from '../../../app/web/client/days.ts'
import { When } from '../../../app/web/client/moment/when.tsx'
import { personOf } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useMe } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { Field, FieldPrompts } from '../../../design/form-field.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { calledOn } from '../../../design/person-name.tsx'
import { SaveState } from '../../../design/save-state.tsx'
import { Actions } from '../../../design/section.tsx'
import { isMasked } from '../../../design/shared-screen.ts'
import { toast } from '../../../design/toast.tsx'
import { groupForm } from '../forms/group.ts'
import { api, type People, type Roll } from './api.ts'
import { GroupDetails } from './group-details.tsx'
import { countsOf, listedIn, newGroup, plannedGroup, spokenOf } from './group-draft.ts'
import { GroupNotes } from './group-notes.tsx'
import { GroupPeople } from './group-people.tsx'
import { NotInHouse, RollHead } from './roll-parts.tsx'
import { t } from './words.ts'

const DRAFT = 'catat/kelompok'

/** Bimbingan kelompok: one entry, as many timelines as women are listed (W5). */
export function GroupPage() {
  const read = useRead(api.groups.people, {})
  return (
    <ReadView read={read} lines={8}>
      {({ people }) =>
        people.length === 0 ? (
          <Empty page {...{ t, name: 'group.nobody', href: '/penerima-manfaat/baru' }} />
        ) : (
          <GroupForm {...{ people }} draft={DRAFT} />
        )
      }
    </ReadView>
  )
}

type Props = { people: People; draft: string; roll?: Roll }

/** What is written of a group session. Of one that stands on the timetable the roll comes first: the rest is known. */
export function GroupForm({ people, draft, roll }: Props) {
  const me = useMe()
  const [my, now] = [me.account.id, new Date()]
  const group = useForm(groupForm, t, draft, roll ? plannedGroup(my, now, roll.planned) : newGroup(my, now))
  const { body, set } = group
  const save = useCommand(api.groups.save, {
    draft,
    onKept: ({ at, code }) => {
      void group.discard()
      toast(t('group.kept', { at: clockOf(at), code }))
      navigate('/tertunda')
    },
    onDone: async ({ savedAt, count, groupId, differs }) => {
      await group.discard()
      toast(differs > 0 ? t('roll.differs', { count: differs }) : t('group.sent', { count, at: clockOf(savedAt) }))
      navigate(`/catat/kelompok/${groupId}`)
    },
  })
  const counts = countsOf(body, people)
  const f = group.fields(save)
  const spoken = spokenOf(save.refusal?.body.params?.['caseIds'], people).map((p) => calledOn(personOf(p), isMasked()))
  return (
    <form
      className="note__form measure"
      onSubmit={(event) => {
        event.preventDefault()
        const planned = roll && { plannedId: roll.planned.plannedId }
        void save.run({ ...group.input(), ...planned, people: listedIn(body, people) })
      }}
    >
      {roll ? (
        <RollHead roll={roll} />
      ) : (
        <>
          <PageHead title={t('group.title')} note={t('group.count', { count: counts.listed })} />
          <Field of={f.topic} />
          <When on={f.on} time={f.time} minutes={f.minutes}>
            {t('group.part')}
          </When>
        </>
      )}
      <GroupPeople people={people} body={body} onChange={set} isPlanned={roll !== undefined} />
      {roll && <NotInHouse away={roll.away} />}
      {roll && <Field of={f.topic} />}
      <FieldPrompts of={[f.note]}>
        <p className="small quiet">{f.note.hint}</p>
      </FieldPrompts>
      <GroupNotes people={people} body={body} onChange={set} />
      <GroupDetails f={f} />
      {save.refusal?.code === 'saved_already' && (
        <div>
          <LinkButton href={`/catat/kelompok/${save.refusal.body.params?.['groupId']}`}>
            {t('roll.open_mine')}
          </LinkButton>
        </div>
      )}
      <CommandRefusal of={save} fields={group.placeOf} />
      {spoken.length > 0 && <p>{t('group.spoken', { names: spoken.join(', ') })}</p>}
      <Actions className="note__save">
        <div className="grow">{group.save && <SaveState {...group.save} />}</div>
        <Button kind="primary" type="submit" busy={save.busy} busyWord={t('saving')} keys="Ctrl Enter">
          {t('group.save', { count: counts.listed })}
        </Button>
      </Actions>
    </form>
  )
}
