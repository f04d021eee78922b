import { useCommand } from '../../../app/web/client/use-command.ts'
import { grouped } from '../../../design/grouped.ts'
import { Section } from '../../../design/section.tsx'
import { Select } from '../../../design/select.tsx'
import { api, type List } from './api.ts'
import { t } from './words.ts'

/** The categories of the regulation stand on screens by their number only (design.md 8.1). */
const CATEGORIES = Array.from({ length: 26 }, (_, i) => String(i + 1))

/** The sender's own codes of problems: what each means is said once and remembered for the next list. */
export function ImportCodes({ list }: { list: List }) {
  const save = useCommand(api.lists.setCode, { changes: [api.lists.page] })
  if (list.codes.length === 0) return null
  const open = list.codes.filter((c) => c.category === null).length
  return (
    <Section title={t('codes.title')} count={open}>
      <p className="small quiet imp__note">{t('codes.note')}</p>
      <ul className="card lines imp-lists">
        {list.codes.map(({ code, rows, category }) => (
          <li key={code} className="todo">
            <div className="grow row">
              <span className="code">{code}</span>
              <span className="small quiet grow">{t('imp.rows', { n: grouped(rows) })}</span>
              <Select
                small
                hideLabel
                label={t('codes.means', { code })}
                placeholder={t('imp.choose')}
                value={category === null ? '' : String(category)}
                onChange={(chosen) => void save.run({ listId: list.listId, code, category: Number(chosen) })}
                options={[
                  ...CATEGORIES.map((n) => ({ value: n, label: t('codes.category', { n }) })),
                  { value: '0', label: t('codes.none') },
                ]}
              />
            </div>
          </li>
        ))}
      </ul>
      {save.sentence && (
        <p className="small" role="alert">
          {save.sentence}
        </p>
      )}
    </Section>
  )
}
