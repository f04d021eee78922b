import { BookDialog } from '../../../app/web/client/book-page.tsx'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Field, type FieldsOf } from '../../../design/form-field.tsx'
import { Card } from '../../../design/section.tsx'
import { choicesForm } from '../forms/pages.ts'
import { api, type Book, WRITTEN } from './api.ts'
import { t } from './words.ts'

type Props = { caseId: string; book: Book; onClose: () => void }

/** Up to four choices, each with her own sentence first. */
export function ChoicesDialog({ caseId, book, onClose }: Props) {
  return (
    <BookDialog
      of={choicesForm}
      now={book.choices}
      changes={WRITTEN}
      call={api.livelihood.saveChoices}
      title={t('choices.title')}
      intro={!book.home && <Banner kind="attention">{t('choices.home_first')}</Banner>}
      {...{ t, caseId, onClose }}
    >
      {(f) => <Options f={f} />}
    </BookDialog>
  )
}

function Options({ f }: { f: FieldsOf<typeof choicesForm.fields> }) {
  return (
    <>
      <Field of={f.on} />
      {f.options.rows.map((row, at) => (
        <Card key={at} body>
          <div className="stack">
            <Field of={row.name} />
            <Field of={row.herWords} />
            <Field of={row.standing} />
            <Field of={row.skill} />
            <div className="grid-2">
              <Field of={row.capitalRupiah} />
              <Field of={row.needs.leftAnHourRupiah} />
            </div>
            <Field of={row.fromKit} />
            <Field of={row.needs.watts} />
            <Field of={row.needs.room} />
            <Field of={row.needs.water} />
            <Field of={row.needs.buyers} />
            {f.options.rows.length > 1 && (
              <div>
                <Button small kind="plain" onClick={() => f.options.removeAt(at)}>
                  {t('choices.remove')}
                </Button>
              </div>
            )}
          </div>
        </Card>
      ))}
      {f.options.rows.length < 4 && (
        <div>
          <Button small icon="plus" onClick={() => f.options.add()}>
            {t('choices.add')}
          </Button>
        </div>
      )}
    </>
  )
}
