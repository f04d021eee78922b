import { useState } from 'react'
import { dayMonthYear } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { personOf } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { useTracks } from '../../../app/web/client/use-tracks.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Field } from '../../../design/form-field.tsx'
import { Link, LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { calledOn, PersonName } from '../../../design/person-name.tsx'
import { Section } from '../../../design/section.tsx'
import { isMasked } from '../../../design/shared-screen.ts'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { memberForm } from '../forms/session.ts'
import { api, type Group } from './api.ts'
import { GroupDialog } from './groups.tsx'
import { Readiness } from './readiness.tsx'
import { t } from './words.ts'

/** One group: its women, as far as this reader knows them. */
export function GroupPage() {
  const groupId = useRouteParam('classId')
  const read = useRead(api.programme.group, { groupId })
  return <ReadView read={read}>{(group) => <Shown group={group} />}</ReadView>
}

function Shown({ group }: { group: Group }) {
  const tracks = useTracks()
  const [mayPlan, mayEnrol] = [useMay('programme.plan'), useMay('programme.enrol')]
  const readsGoals = useMay('attendance.goals')
  const [open, setOpen] = useState<'edit' | 'enrol' | null>(null)
  const leave = useCommand(api.programme.leaveGroup, { onDone: () => toast(t('group.left')) })
  const enrol = mayEnrol && group.others.length + group.waiting.length > 0 && (
    <Button icon="user-plus" onClick={() => setOpen('enrol')}>
      {t('group.enrol')}
    </Button>
  )
  const until = group.untilOn ? dayMonthYear(group.untilOn) : t('group.open_end')
  return (
    <>
      <PageHead
        title={group.name}
        note={t('group.note', {
          track: group.track === null ? t('track.none') : tracks.nameOf(group.track),
          from: dayMonthYear(group.fromOn),
          until,
        })}
        actions={
          <>
            {enrol}
            {mayPlan && <Button onClick={() => setOpen('edit')}>{t('group.edit')}</Button>}
          </>
        }
      />
      <div className="stack stack-5">
        <Readiness group={group} />
        <Section title={t('group.members')} count={group.members.length}>
          {group.members.length === 0 ? (
            <EmptyState title={t('group.empty')} next={enrol || t('group.empty_who')}>
              {t('group.empty_why')}
            </EmptyState>
          ) : (
            <ul className="card lines">
              {group.members.map((m) => (
                <li key={m.memberId} className="card__body">
                  <PersonName
                    size="small"
                    href={`/penerima-manfaat/${m.caseId}`}
                    person={personOf(m)}
                    facts={[t('group.since', { day: dayMonthYear(m.fromOn) })]}
                  >
                    {readsGoals && (
                      <LinkButton small href={`/penerima-manfaat/${m.caseId}/kelas`}>
                        {t('group.goals')}
                      </LinkButton>
                    )}
                    {mayEnrol && (
                      <Button small busy={leave.busy} onClick={() => void leave.run({ memberId: m.memberId })}>
                        {t('group.leave')}
                      </Button>
                    )}
                  </PersonName>
                </li>
              ))}
            </ul>
          )}
        </Section>
      </div>
      {open === 'edit' && <GroupDialog group={group} onClose={() => setOpen(null)} />}
      {open === 'enrol' && <Enrol group={group} onClose={() => setOpen(null)} />}
    </>
  )
}

/** Those of the same track first; whoever is in a group that meets at the same hour is refused with the reason. */
function Enrol({ group, onClose }: { group: Group; onClose: () => void }) {
  const tracks = useTracks()
  const form = useShortForm(memberForm, t, emptyDraft(memberForm, { today: '' }))
  const command = useCommand(api.programme.enrol, {
    onDone: ({ count }) => {
      toast(t('group.enrolled', { count }))
      onClose()
    },
  })
  const f = form.fields(command)
  const mine = (o: Group['others'][number]) => Number(group.track !== null && o.track === group.track)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('group.enrol_in', { name: group.name })}
      action={t('group.enrol')}
      onSend={() => void command.run({ ...form.input(), groupId: group.groupId })}
    >
      <Field
        of={f.caseIds}
        options={group.others
          .toSorted((a, b) => mine(b) - mine(a))
          .map((o) => ({
            value: o.caseId,
            label: calledOn(personOf(o), isMasked()),
            note: o.track === null ? t('track.none') : tracks.nameOf(o.track),
          }))}
      />
      <Waiting group={group} />
    </FormDialog>
  )
}

/** A trade waits for her plan: who writes it and who approves it stands here, and the way there for whoever writes. */
function Waiting({ group: { waiting } }: { group: Group }) {
  const writes = useMay('plans.write')
  if (waiting.length === 0) return null
  return (
    <Banner>
      {t('group.waiting', { count: waiting.length })}
      <p className="row row--wrap">
        {waiting.map((o) => {
          const name = calledOn(personOf(o), isMasked())
          return writes ? (
            <Link key={o.caseId} href={`/penerima-manfaat/${o.caseId}/rencana`}>
              {name}
            </Link>
          ) : (
            <span key={o.caseId}>{name}</span>
          )
        })}
      </p>
    </Banner>
  )
}
