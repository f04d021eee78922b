import { reportForm } from './forms/incident.ts'

/** What somebody writes of an incident: the words of the form. */
export const saidInIncident = reportForm.fields
