import { useState } from 'react'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { resourceForm } from '../forms/places.ts'
import { resourceList } from '../lists/resources.ts'
import { api, type Resource } from './api.ts'
import { HoursDialog } from './hours-dialog.tsx'
import { t } from './words.ts'

/** Ruang dan alat kelas: what a session takes up and another one cannot have at the same hour. */
export function Resources() {
  const read = useRead(api.places.resources, {})
  const [open, setOpen] = useState<Resource | 'new' | null>(null)
  const [isHours, setHours] = useState(false)
  const add = (
    <Button icon="plus" onClick={() => setOpen('new')}>
      {t('resources.add')}
    </Button>
  )
  return (
    <>
      <PageHead
        title={t('resources.title')}
        note={t('resources.note')}
        actions={
          <>
            <Button icon="clock" onClick={() => setHours(true)}>
              {t('hours.title')}
            </Button>
            {add}
          </>
        }
      />
      <ReadView read={read} lines={6}>
        {({ resources }) =>
          resources.length === 0 ? (
            <EmptyState title={t('resources.empty')} next={add}>
              {t('resources.empty_why')}
            </EmptyState>
          ) : (
            <WholeList
              of={resourceList}
              t={t}
              caption={t('resources.title')}
              rows={resources}
              rowKey={(r) => r.resourceId}
              cells={{
                name: (r) => r.name,
                use: (r) => (
                  <Button small onClick={() => setOpen(r)}>
                    {r.isInUse ? t('resources.change') : t('resources.unused')}
                  </Button>
                ),
              }}
            />
          )
        }
      </ReadView>
      {isHours && <HoursDialog onClose={() => setHours(false)} />}
      {open && <ResourceDialog resource={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </>
  )
}

function ResourceDialog({ resource, onClose }: { resource: Resource | null; onClose: () => void }) {
  const first = resource ? toDraft(resourceForm, resource) : emptyDraft(resourceForm, { today: '' })
  const form = useShortForm(resourceForm, t, first)
  const command = useCommand(api.places.saveResource, {
    changes: [api.places.resources],
    onDone: () => {
      toast(t('resources.saved'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={resource ? t('resources.change_of', { name: resource.name }) : t('resources.add')}
      action={t('resources.save')}
      onSend={() =>
        void command.run({
          ...form.input(),
          ...(resource && { resourceId: resource.resourceId, version: resource.version }),
        })
      }
    />
  )
}
