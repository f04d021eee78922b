import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { catalogueForm } from '../forms/rule.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** A PDF for buyers: without the centre, without an address. */
export function CatalogueDialog({ onClose }: { onClose: () => void }) {
  const form = useShortForm(catalogueForm, t, {
    ...emptyDraft(catalogueForm, { today: '' }),
    title: t('catalogue.usual'),
  })
  const command = useCommand(api.products.catalogue, {
    changes: [],
    onDone: (sent) => {
      saveFile(sent)
      toast(t('catalogue.done'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('catalogue.open')}
      action={t('catalogue.do')}
      onSend={() => void command.run(form.input())}
      intro={<p className="quiet">{t('catalogue.note')}</p>}
    />
  )
}
