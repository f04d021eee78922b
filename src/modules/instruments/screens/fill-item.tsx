import type { Answers, Item } from '../scales/instrument.ts'
import { NOT_ASKED } from '../scales/instrument.ts'
import { own, t } from './words.ts'

type Props = { item: Item; value: Answers[string] | undefined; onPick: (value: number | typeof NOT_ASKED) => void }

/** One question with its choices, and always "not asked today". */
export function FillItem({ item, value, onPick }: Props) {
  const isShort = item.choices.length <= 2
  return (
    <fieldset className="fill__item">
      <legend>{own(item.text)}</legend>
      <div className={isShort ? 'fill__choices fill__choices--short' : 'fill__choices'}>
        {item.choices.map((choice, n) => (
          <label key={choice.value} className="fill__choice">
            <input type="radio" name={item.id} checked={value === choice.value} onChange={() => onPick(choice.value)} />
            <span>{own(choice.text)}</span>
            {!isShort && (
              <span className="key only-pc" aria-hidden="true">
                {n + 1}
              </span>
            )}
          </label>
        ))}
        <label className="fill__choice fill__choice--skip">
          <input type="radio" name={item.id} checked={value === NOT_ASKED} onChange={() => onPick(NOT_ASKED)} />
          <span>{t('taking.not_asked')}</span>
        </label>
      </div>
    </fieldset>
  )
}
