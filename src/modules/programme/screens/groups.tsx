import { useState } from 'react'
import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { useTracks } from '../../../app/web/client/use-tracks.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Field } from '../../../design/form-field.tsx'
import { Link } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { classGroupForm } from '../forms/session.ts'
import { groupList } from '../lists/groups.ts'
import { api, type Group } from './api.ts'
import { t } from './words.ts'

/** Kelompok: who learns together, of which track and batch. */
export function Groups() {
  const read = useRead(api.programme.groups, {})
  const tracks = useTracks()
  const mayPlan = useMay('programme.plan')
  const [isOpen, setOpen] = useState(false)
  const add = (
    <Button icon="plus" onClick={() => setOpen(true)}>
      {t('groups.add')}
    </Button>
  )
  return (
    <>
      <PageHead title={t('groups.title')} note={t('groups.note')} actions={mayPlan && add} />
      <ReadView read={read} lines={6}>
        {({ groups }) =>
          groups.length === 0 ? (
            <EmptyState title={t('groups.empty')} next={mayPlan ? add : t('groups.empty_who')}>
              {t('groups.empty_why')}
            </EmptyState>
          ) : (
            <WholeList
              of={groupList}
              t={t}
              caption={t('groups.title')}
              rows={groups.map((g) => ({ ...g, track: g.track && tracks.nameOf(g.track) }))}
              rowKey={(g) => g.groupId}
              cells={{ name: (g) => <Link href={`/kelompok/${g.groupId}`}>{g.name}</Link> }}
            />
          )
        }
      </ReadView>
      {isOpen && <GroupDialog group={null} onClose={() => setOpen(false)} />}
    </>
  )
}

/** A group, new or changed. */
export function GroupDialog({ group, onClose }: { group: Group | null; onClose: () => void }) {
  const first = group ? toDraft(classGroupForm, group) : emptyDraft(classGroupForm, { today: todayKey() })
  const form = useShortForm(classGroupForm, t, first)
  const tracks = useTracks()
  const choices = useRead(api.programme.choices, {})
  const command = useCommand(api.programme.saveGroup, {
    changes: [api.programme.groups, api.programme.group],
    onDone: () => {
      toast(t('groups.saved'))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={group ? t('groups.change', { name: group.name }) : t('groups.add')}
      action={t('groups.save')}
      onSend={() =>
        void command.run({ ...form.input(), ...(group && { groupId: group.groupId, version: group.version }) })
      }
    >
      <Field of={f.name} />
      <Field of={f.track} options={tracks.choices(group?.track)} placeholder={t('track.none')} />
      <Field
        of={f.intakeId}
        options={(choices.data?.intakes ?? []).map((i) => ({ value: i.intakeId, label: i.name }))}
      />
      <Field of={f.fromOn} />
      <Field of={f.untilOn} />
    </FormDialog>
  )
}
