import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { ConfirmDialog, Dialog } from '../../../design/dialog.tsx'
import { Field } from '../../../design/form-field.tsx'
import { IconButton } from '../../../design/icon-button.tsx'
import { Link } from '../../../design/link.tsx'
import { toast } from '../../../design/toast.tsx'
import type { Part } from '../../../kernel/policy.ts'
import { assignForm } from '../forms/case.ts'
import type { ASSIGNED } from '../rules.ts'
import { api } from './api.ts'
import { t } from './words.ts'

type Props = { caseId: string; open: boolean; onClose: () => void }

/** Who works on a case: put on the team, taken off it. Keys follow by themselves. */
export function TeamDialog({ caseId, open, onClose }: Props) {
  const read = useRead(api.access.team, { caseId }, { when: open })
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('team.title')}
      actions={<Button onClick={onClose}>{t('close')}</Button>}
    >
      <ReadView read={read}>{(data) => <Team caseId={caseId} {...data} />}</ReadView>
    </Dialog>
  )
}

type Member = { personId: string; callName: string; part: Part }
type Given = (typeof ASSIGNED)[number]
type Candidate = { personId: string; callName: string; parts: readonly Given[] }

function Team({
  caseId,
  team,
  candidates,
}: {
  caseId: string
  team: readonly Member[]
  candidates: readonly Candidate[]
}) {
  const [asked, setAsked] = useState<Member | null>(null)
  const remove = useCommand(api.access.unassign, {
    onDone: (_, { personId }) => {
      setAsked(null)
      toast(t('team.removed', { name: team.find((m) => m.personId === personId)?.callName ?? '' }))
    },
  })
  return (
    <div className="stack">
      <p className="quiet">{t('team.why')}</p>
      {team.length === 0 && <p>{t('team.empty')}</p>}
      <ul className="card lines rows">
        {team.map((m) => (
          <li key={`${m.personId} ${m.part}`}>
            <span className="grow">
              {m.callName}
              <br />
              <span className="small quiet">{t.code('part', m.part)}</span>
            </span>
            <IconButton small icon="x" label={`${t('team.remove')}: ${m.callName}`} onClick={() => setAsked(m)} />
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={asked !== null}
        onClose={() => setAsked(null)}
        title={t('team.sure', { name: asked?.callName ?? '' })}
        confirm={t('team.remove')}
        busy={remove.busy}
        onConfirm={() => asked && void remove.run({ caseId, personId: asked.personId })}
      >
        <CommandRefusal of={remove} />
        <p>
          {t(asked?.part === 'responsible' ? 'team.sure_responsible' : 'team.sure_beside', {
            name: asked?.callName ?? '',
          })}
        </p>
      </ConfirmDialog>
      <Add caseId={caseId} team={team} candidates={candidates} />
    </div>
  )
}

function Add({
  caseId,
  team,
  candidates,
}: {
  caseId: string
  team: readonly Member[]
  candidates: readonly Candidate[]
}) {
  const form = useShortForm(assignForm, t, {
    part: team.some((m) => m.part === 'responsible') ? 'assistant' : 'responsible',
    personId: '',
  })
  const { part } = form.body
  const add = useCommand(api.access.assign, {
    onDone: (_, { personId }) => {
      toast(t('team.added', { name: candidates.find((c) => c.personId === personId)?.callName ?? '' }))
      form.set({ personId: '' })
    },
  })
  const f = form.fields(add)
  const possible = candidates.filter(
    (c) => c.parts.some((p) => p === part) && !team.some((m) => m.personId === c.personId && m.part === part),
  )
  const replaced = part === 'responsible' ? team.find((m) => m.part === 'responsible') : undefined
  return (
    <div className="stack">
      <h3>{t('team.add')}</h3>
      <CommandRefusal of={add} fields={form.placeOf} />
      <Field of={{ ...f.part, set: (next: typeof part) => form.set({ part: next, personId: '' }) }} as="list" />
      <Field
        of={f.personId}
        placeholder={t('team.choose')}
        options={possible.map((c) => ({ value: c.personId, label: c.callName }))}
      />
      {part === 'health' && (
        <p className="small quiet">
          {t('team.ask_nurse')} <Link href={`/penerima-manfaat/${caseId}/kesehatan`}>{t('team.health_page')}</Link>.
        </p>
      )}
      {replaced && <p className="small quiet">{t('team.replaces', { name: replaced.callName })}</p>}
      <div>
        <Button
          kind="primary"
          icon="user-plus"
          busy={add.busy}
          onClick={() => void add.run({ ...form.input(), caseId })}
        >
          {t('team.do')}
        </Button>
      </div>
    </div>
  )
}
