import { photoForm } from './forms/photo.ts'

/** What somebody writes of a photo: the words of the form. */
export const saidInPhoto = photoForm.fields
