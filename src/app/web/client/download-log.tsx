import { Section } from '../../../design/section.tsx'
import { list } from '../../../kernel/list.ts'
import type { Form } from '../../../modules/downloads/rules.ts'
import { t } from '../words.ts'
import { WholeList } from './whole-list.tsx'

/** Catatan unduhan: a file of the house was sent to a device. */
const downloadList = list('web.downloads', {
  columns: { at: { kind: 'moment', head: true }, by: { kind: 'text' }, what: { kind: 'text' } },
})

/** `what`: of a file that has no form, in words */
type Taking = { takingId: string; at: string; by: string } & ({ form: Form } | { what: string })
const told = (one: Taking) => ({ ...one, what: 'what' in one ? one.what : t(`downloads.form.${one.form}`) })

/** Who had which file sent to a device and when, the newest first: of a letter, a report, the whole file of one woman. */
export const DownloadLog = ({ of }: { of: readonly Taking[] }) => (
  <Section title={t('downloads.title')} count={of.length || undefined}>
    {of.length === 0 ? (
      <p className="quiet">{t('downloads.none')}</p>
    ) : (
      <div className="stack stack-2">
        <p className="small quiet">{t('downloads.why')}</p>
        <WholeList
          of={downloadList}
          t={t}
          caption={t('downloads.title')}
          rowKey={(r) => r.takingId}
          rows={of.map(told)}
        />
      </div>
    )}
  </Section>
)
