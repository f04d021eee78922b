import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { CHANGES } from '../changes.ts'

const PAGES = readdirSync(new URL('../../../docs/how-to/', import.meta.url))
/** The module is not built: there is nothing to make in a copy yet. */
const NOT_YET = ['add-an-indicator.md']

it('every page that says how something is made is walked by the ceremony, and every walk follows a page that is there', () => {
  const walked = new Set(CHANGES.map(({ page }) => page.replace('docs/how-to/', '')))
  expect([...walked, ...NOT_YET].toSorted()).toEqual(PAGES.toSorted())
})
