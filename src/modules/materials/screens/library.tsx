import { useState } from 'react'
import { shortDayYear } from '../../../app/web/client/days.ts'
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
import { learningForm, useForm } from '../forms/material.ts'
import { learningList } from '../lists/learning.ts'
import { api, type Learning, type LearningSession } from './api.ts'
import { t } from './words.ts'

/** Bahan belajar: what there is, in which session it was given out, how many received it. */
export function Library() {
  const read = useRead(api.materials.library, {})
  const mayGive = useMay('materials.give')
  const [open, setOpen] = useState<'add' | { change: Learning } | { use: Learning } | null>(null)
  const close = () => setOpen(null)
  const add = (
    <Button icon="plus" onClick={() => setOpen('add')}>
      {t('library.add')}
    </Button>
  )
  return (
    <>
      <PageHead title={t('library.page')} note={t('library.note')} actions={mayGive && add} />
      <ReadView read={read} lines={6}>
        {({ items, sessions }) => (
          <>
            {items.length === 0 ? (
              <EmptyState title={t('library.empty')} next={mayGive ? add : t('library.empty_who')}>
                {t('library.empty_why')}
              </EmptyState>
            ) : (
              <WholeList
                of={learningList}
                t={t}
                caption={t('library.page')}
                rows={items}
                rowKey={(m) => m.learningId}
                cells={{
                  uses: (m) => <Uses of={m} />,
                  step: (m) =>
                    mayGive && (
                      <div className="row row--wrap">
                        <Button small onClick={() => setOpen({ use: m })}>
                          {t('library.use')} <span className="sr">{m.title}</span>
                        </Button>
                        <Button small onClick={() => setOpen({ change: m })}>
                          {t('material.change')} <span className="sr">{m.title}</span>
                        </Button>
                      </div>
                    ),
                }}
              />
            )}
            {open === 'add' && <LearningDialog of={null} onClose={close} />}
            {open !== null && open !== 'add' && 'change' in open && <LearningDialog of={open.change} onClose={close} />}
            {open !== null && open !== 'add' && 'use' in open && (
              <UseDialog of={open.use} sessions={sessions} onClose={close} />
            )}
          </>
        )}
      </ReadView>
    </>
  )
}

/** Each session leads to its roll, where it says who received it. */
const Uses = ({ of }: { of: Learning }) =>
  of.uses.length === 0 ? (
    <span className="quiet">–</span>
  ) : (
    <ul className="small">
      {of.uses.map((u) => (
        <li key={u.groupId}>
          <Link href={`/catat/kelompok/${u.groupId}`}>
            {t('library.session', { day: shortDayYear(u.on), n: u.received })}
          </Link>
        </li>
      ))}
    </ul>
  )

function LearningDialog({ of, onClose }: { of: Learning | null; onClose: () => void }) {
  const stored = of && { ...of, track: of.trackCode ?? undefined, keptAt: of.keptAt ?? undefined }
  const form = useShortForm(
    learningForm,
    t,
    stored ? toDraft(learningForm, stored) : emptyDraft(learningForm, { today: '' }),
  )
  const tracks = useTracks()
  const command = useCommand(api.materials.saveLearning, {
    changes: [api.materials.library],
    onDone: () => {
      toast(t('library.saved'))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t(of ? 'material.change' : 'library.add')}
      action={t('library.save')}
      onSend={() =>
        void command.run({ ...form.input(), learning: of && { learningId: of.learningId, seen: of.version } })
      }
    >
      <Field of={f.title} />
      <Field of={f.kind} as="list" />
      <Field of={f.track} as="pills" options={tracks.choices()} />
      <Field of={f.keptAt} />
      <Field of={f.isInUse} />
    </FormDialog>
  )
}

type UseProps = { of: Learning; sessions: readonly LearningSession[]; onClose: () => void }

function UseDialog({ of, sessions, onClose }: UseProps) {
  const form = useShortForm(useForm, t, emptyDraft(useForm, { today: '' }))
  const command = useCommand(api.materials.noteUse, {
    changes: [api.materials.library],
    onDone: () => {
      toast(t('library.used'))
      onClose()
    },
  })
  const f = form.fields(command)
  const left = sessions.filter((s) => !of.uses.some((u) => u.groupId === s.groupId))
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={`${t('library.use')}: ${of.title}`}
      action={t('library.use_save')}
      onSend={() => void command.run({ ...form.input(), learningId: of.learningId })}
    >
      <Field
        of={f.groupId}
        as="list"
        options={left.map((s) => ({
          value: s.groupId,
          label: t('library.session', { day: shortDayYear(s.on), n: s.received }),
        }))}
      />
    </FormDialog>
  )
}
