import { expect, it } from 'vitest'
import { cutShortForms, tellShortForm, wasCutShort } from '../client/short-forms.ts'

it('says of a screen that goes whether something was typed that nothing keeps', () => {
  cutShortForms()
  expect(wasCutShort()).toBe(false)
  tellShortForm('a', true)
  tellShortForm('b', false)
  cutShortForms()
  expect(wasCutShort()).toBe(true)
  tellShortForm('a', false) // the dialog goes with its screen, and what was said of it stays
  expect(wasCutShort()).toBe(true)
  cutShortForms()
  expect(wasCutShort()).toBe(false)
})
