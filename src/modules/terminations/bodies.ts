import type { OutputOf } from '../../kernel/form.ts'
import type {
  absenceReportForm,
  deathForm,
  destinationForm,
  handoverForm,
  heirsForm,
  receiverForm,
} from './forms/checks.ts'

type Answers<F> = Omit<OutputOf<F>, 'on'>
type Heirs = Answers<typeof heirsForm>
export type Thing = Heirs['things'][number]

/** What an act may hold under the key of the story, by its name. */
export type Note = {
  text?: string
  things?: readonly Thing[]
  papers?: readonly string[]
  letterNo?: string
  from?: string
}

/** What an act may hold under the key "safety". */
export type Guarded = {
  text?: string
  letterNo?: string
  from?: string
  destination?: Pick<OutputOf<typeof destinationForm>, 'kind' | 'address' | 'withWhom' | 'onPaper'>
  receiver?: OutputOf<typeof receiverForm>['person']
  handover?: Answers<typeof handoverForm>
  told?: Pick<OutputOf<typeof absenceReportForm>, 'name' | 'phone'> & { relation?: string | undefined }
  death?: Answers<typeof deathForm>
  heirs?: Heirs
}
