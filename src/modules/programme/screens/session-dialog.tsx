import { useState } from 'react'
import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { RivalClash } from '../../../app/web/client/form-views.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { useRival } from '../../../app/web/client/use-rival.ts'
import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { Field, type FieldsOf } from '../../../design/form-field.tsx'
import { IconButton } from '../../../design/icon-button.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { sessionForm } from '../forms/session.ts'
import { SCOPES, type Scope } from '../series.ts'
import { api, type Choices, type Session } from './api.ts'
import { ClashBox } from './clash-box.tsx'
import { t } from './words.ts'

/** What is being planned: a session that is there, or a new one at a day and an hour. */
export type Start = { session: Session } | { onDay: string; starts?: string }

const SEEN = [api.programme.week, api.programme.clashes]

const draftOf = (s: object) => toDraft(sessionForm, s)

/** Said where she is chosen: the database would refuse it. */
const lacking = (d: Choices['deliverers'][number], onDay: string) =>
  d.kind === 'staff' || (d.clearedUntil !== null && d.clearedUntil >= onDay) ? null : t('deliverer.not_cleared')

/** One session, or a series of them. What stands in its way is said while it is being typed. */
export function SessionDialog({ start, onClose }: { start: Start; onClose: () => void }) {
  const session = 'session' in start ? start.session : null
  const first = session
    ? draftOf(session)
    : { ...emptyDraft(sessionForm, { today: todayKey() }), ...('onDay' in start && { ...start }) }
  const form = useShortForm(sessionForm, t, first)
  const choices = useRead(api.programme.choices, {})
  const groups = useRead(api.programme.groups, {})
  const command = useCommand(api.programme.saveSession, {
    changes: SEEN,
    onDone: ({ sessionIds, leftOut }) => {
      const [count, left] = [sessionIds.length, leftOut.length]
      toast(left === 0 ? t('session.saved', { count }) : t('session.saved_without', { count, left }))
      onClose()
    },
  })
  const cancel = useCommand(api.programme.cancelSession, {
    changes: SEEN,
    onDone: ({ count }) => {
      toast(t('session.cancelled', { count }))
      onClose()
    },
  })
  const rival = useRival(command, session?.version, draftOf, form.set)
  const knownAt = (version = rival.version) => session && { sessionId: session.sessionId, version: version ?? 0 }
  const [scope, setScope] = useState<Scope>('one')
  const f = form.fields(command)
  const resources = (kind: 'place' | 'equipment', chosen: string) =>
    (choices.data?.resources ?? [])
      .filter((r) => r.kind === kind && (r.isInUse || r.resourceId === chosen))
      .map((r) => ({ value: r.resourceId, label: r.name }))
  const givers = (choices.data?.deliverers ?? []).map((d) => ({
    value: d.delivererId,
    label: [d.name, d.kind === 'staff' ? null : t(`deliverer.${d.kind}`), lacking(d, form.body.onDay)]
      .filter(Boolean)
      .join(', '),
  }))
  const names = new Map([
    ...(groups.data?.groups ?? []).map((g) => [g.groupId, g.name] as const),
    ...(choices.data?.resources ?? []).map((r) => [r.resourceId, r.name] as const),
    ...(choices.data?.deliverers ?? []).map((d) => [d.delivererId, d.name] as const),
  ])
  const send = (at?: number) =>
    void command.run({ ...form.input(), ...knownAt(at), ...(session?.isSeries && { scope }) })
  const off = (withFollowing: boolean) => {
    const known = knownAt()
    if (known) void cancel.run({ ...known, withFollowing })
  }
  return (
    <FormDialog
      {...{ form, onClose }}
      wide
      command={cancel.refusal ? cancel : rival.command}
      title={session ? t('session.change', { title: session.title }) : t('session.new')}
      action={session ? t('session.save') : t('session.plan')}
      onSend={() => send()}
      intro={
        <RivalClash of={sessionForm} id={(_, id) => names.get(id) ?? id} yours={form.body} {...{ t, rival, send }} />
      }
      other={
        session && (
          <>
            {session.onDay <= todayKey() && session.meantFor !== 'some' && (
              <LinkButton kind="plain" icon="checklist" href={`/presensi/${session.sessionId}`}>
                {t('week.roll')}
              </LinkButton>
            )}
            <Button kind="plain" busy={cancel.busy} onClick={() => off(false)}>
              {t('session.cancel')}
            </Button>
            {session.isSeries && (
              <Button kind="plain" busy={cancel.busy} onClick={() => off(true)}>
                {t('session.cancel_following')}
              </Button>
            )}
          </>
        )
      }
    >
      <div className="cols cols--even">
        <Field of={f.kind} as="list" />
        <Field of={f.title} />
        <Field of={f.meantFor} as="list" />
        <Field of={f.groupId} options={(groups.data?.groups ?? []).map((g) => ({ value: g.groupId, label: g.name }))} />
        <Field of={f.faith} as="list" />
      </div>
      <Field of={f.onDay} />
      <div className="cols cols--even">
        <Field of={f.starts} />
        <Field of={f.ends} />
        <Field of={f.delivererId} options={givers} />
        {form.body.delivererId !== '' && <Field of={f.givesAs} as="list" />}
        <Field of={f.placeId} options={resources('place', form.body.placeId)} />
        <Field of={f.equipmentId} options={resources('equipment', form.body.equipmentId)} />
      </div>
      {form.body.delivererId !== '' && <Helpers of={f.helpers} givers={givers} />}
      {session ? (
        <>
          <Field of={f.replacesOn} />
          {session.isSeries && (
            <Segmented
              legend={t('session.scope')}
              hint={t('session.scope_hint')}
              name="scope"
              options={SCOPES.map((value) => ({ value, label: t(`scope.${value}`) }))}
              value={scope}
              onChange={setScope}
            />
          )}
        </>
      ) : (
        <>
          <Field of={f.repeats} />
          <Field of={f.weekdays} as="pills" />
          <Field of={f.untilOn} />
          <Field of={f.leavesOut} />
        </>
      )}
      <ClashBox
        asked={form.input()}
        sessionId={session?.sessionId}
        onWay={({ onDay, placeId }) => form.set({ onDay, placeId: placeId ?? '' })}
      />
    </FormDialog>
  )
}

type HelpersProps = { of: FieldsOf<typeof sessionForm.fields>['helpers']; givers: { value: string; label: string }[] }

/** Who gives it beside whoever leads it, each as something. */
function Helpers({ of, givers }: HelpersProps) {
  return (
    <div className="stack stack-3">
      {of.rows.map((row, i) => (
        <div key={i} className="row row--wrap row--top">
          <Field of={row.delivererId} options={givers} className="grow" />
          <Field of={row.givesAs} as="list" />
          <IconButton icon="x" kind="plain" label={of.own('remove') ?? ''} onClick={() => of.removeAt(i)} />
        </div>
      ))}
      <p>
        <Button small kind="plain" icon="plus" onClick={() => of.add()}>
          {of.own('add')}
        </Button>
      </p>
    </div>
  )
}
